import type { StoryTrail } from '../site/recorded-trails.ts';
import { count, formFor } from '../site/language.ts';
import { counted, story as words } from '../site/words.ts';

type Found = StoryTrail['statements'][number]['found'];

/** What the rules found in a statement's passages: “2 quotations, word for word”, “numbers 110, 95”. */
export function foundInWords({ quotations = [], ...rest }: Found): string[] {
  return [
    ...(quotations.length > 0 ? [`${count(quotations.length, counted.quotation)}, ${words.wordForWord}`] : []),
    ...(['numbers', 'dates', 'names'] as const).flatMap((kind) => {
      const items = [...new Set(rest[kind])];
      return items.length > 0 ? [`${formFor(items.length, words.found[kind])} ${items.join(', ')}`] : [];
    }),
  ];
}
