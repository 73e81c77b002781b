import type { MdastNode } from 'satteri';
import { escapeHtml } from '../site/escape-html.ts';
import type { Passage } from './passages.ts';
import { plainText } from './plain-text.ts';
import { sidesOf, type Side } from './sides.ts';
import { toHtml, type Cite, type LinkTo } from './to-html.ts';

/** The publisher above its side, unless the words begin with it. */
function label({ nodes }: Side, publisher: string): string {
  const bare = (text: string) => text.replace(/^the\s+/iu, '').toLowerCase();
  const named = bare(nodes.map(plainText).join('').trim()).startsWith(bare(publisher));
  return named ? '' : `<b class="label" data-pagefind-ignore>${escapeHtml(publisher)}</b> `;
}

/** “Where the sources differ” as HTML: paragraphs that set sources against each other become a list, each side under its publisher. */
export function differencesToHtml(nodes: MdastNode[], passages: Passage[], cite: Cite, linkTo: LinkTo): string {
  const publishers = new Map(passages.map(({ mark, publisher }) => [mark, publisher]));
  return nodes
    .map((node) => {
      const sides = sidesOf(node).map(
        (side) => `<li>${label(side, publishers.get(side.mark) ?? '')}${toHtml(side.nodes, cite, linkTo)}</li>`,
      );
      return sides.length > 0 ? `<ul class="sides" role="list">${sides.join('')}</ul>` : toHtml([node], cite, linkTo);
    })
    .join('');
}
