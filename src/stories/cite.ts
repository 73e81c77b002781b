import { escapeHtml } from '../site/escape-html.ts';
import { story as words } from '../site/words.ts';
import type { Passage } from './passages.ts';
import type { Cite } from './to-html.ts';

/** A mark whose footnote is missing must not look like a statement with proof. */
const missing = `<span class="uncited">${words.missing}</span>`;

/** Ids of a passage's places on the story's page. */
export const passageId = (passage: Passage): string => `passage-${passage.number}`;
export const previewId = (passage: Passage): string => `preview-${passage.number}`;
/** `time` counts from 1: where a passage is cited for the first, the second time. */
export const citeId = (passage: Passage, time = 1): string => `cite-${passage.number}${time === 1 ? '' : `-${time}`}`;

/**
 * Marks of the story's own page: a link that jumps to the passage, and shows it on interest where the browser knows how.
 * Each mark carries an id its way back leads to, so one `Cite` must see the page in reading order.
 */
export function citeOnPage(passages: Passage[]): Cite {
  const byMark = new Map(passages.map((passage) => [passage.mark, passage]));
  const seen = new Map<string, number>();
  return (mark) => {
    const passage = byMark.get(mark);
    if (!passage) return missing;
    const time = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, time);
    const label = escapeHtml(`${words.source} ${passage.number}: ${passage.publisher}`);
    return `<sup data-pagefind-ignore><a class="cite" id="${citeId(passage, time)}" href="#${passageId(passage)}" interestfor="${previewId(passage)}" aria-label="${label}">${passage.number}</a></sup>`;
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
