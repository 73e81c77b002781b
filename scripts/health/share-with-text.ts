import newsroom from '../../newsroom.config.ts';
import type { Item } from '../feeds/item.ts';
import { plainText } from '../text/plain-text.ts';

/** Enough to judge a feed by, and bounded work whatever a feed sends. */
const ITEMS = 10;
const CHARACTERS = 4_000;

/** Share of items, to a hundredth, that bring a text of their own, not just a teaser; null where there are none. */
export function shareWithText(items: readonly Item[]): number | null {
  const judged = items.slice(0, ITEMS);
  if (judged.length === 0) return null;
  return Math.round((judged.filter(hasText).length / judged.length) * 100) / 100;
}

const hasText = ({ summary, content }: Item): boolean =>
  [content, summary].some((html) => words(html) >= newsroom.reading.minimumWords);

const words = (html: string): number => plainText(html.slice(0, CHARACTERS)).split(/\s+/).filter(Boolean).length;
