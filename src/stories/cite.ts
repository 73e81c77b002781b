import { escapeHtml } from '../site/escape-html.ts';
import type { Passage } from './passages.ts';
import type { Cite } from './to-html.ts';

/** A mark whose footnote is missing must not look like a statement with proof. */
const missing = '<span class="uncited">[source missing]</span>';

/** Ids of a passage's places on the story's page. */
export const passageId = (passage: Passage): string => `passage-${passage.number}`;
export const previewId = (passage: Passage): string => `preview-${passage.number}`;
export const citeId = (passage: Passage): string => `cite-${passage.number}`;

/**
 * Marks of the story's own page: a link that jumps to the passage, and shows it on interest where the browser knows how.
 * The first mark of a passage carries the id its way back leads to, so one `Cite` must see the page in reading order.
 */
export function citeOnPage(passages: Passage[]): Cite {
  const byMark = new Map(passages.map((passage) => [passage.mark, passage]));
  const seen = new Set<string>();
  return (mark) => {
    const passage = byMark.get(mark);
    if (!passage) return missing;
    const id = seen.has(mark) ? '' : ` id="${citeId(passage)}"`;
    seen.add(mark);
    const label = escapeHtml(`Source ${passage.number}: ${passage.publisher}`);
    return `<sup data-pagefind-ignore><a class="cite"${id} href="#${passageId(passage)}" interestfor="${previewId(passage)}" aria-label="${label}">${passage.number}</a></sup>`;
  };
}

/** Marks of a copy that lives elsewhere (a feed): absolute links to the story's page at `page`. */
export function citeAbroad(passages: Passage[], page: string): Cite {
  const byMark = new Map(passages.map((passage) => [passage.mark, passage]));
  return (mark) => {
    const passage = byMark.get(mark);
    return passage ? `<sup><a href="${escapeHtml(page)}#${passageId(passage)}">${passage.number}</a></sup>` : missing;
  };
}
