import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { aligned } from './model-aligned.ts';
import { phrasesOf } from './model-phrases.ts';
import { isShortened } from './model-shortened.ts';

/** Whether the one is the other made shorter. */
function shortens(told: string, passage: string): boolean {
  const [own, source] = [phrasesOf(read(told)), phrasesOf(read(passage))];
  return isShortened({ words: own.words, places: aligned(own, source), passage: source });
}

const long = 'The old ferry, a gift of the port, sank slowly at noon near the harbour of Tamber.';

describe('a sentence is made shorter', () => {
  test.each([
    ['by nothing', long],
    ['by an adjective', 'The ferry, a gift of the port, sank slowly at noon near the harbour of Tamber.'],
    ['by what stands between two marks', 'The old ferry sank slowly at noon near the harbour of Tamber.'],
    ['by a phrase', 'The old ferry sank slowly near the harbour of Tamber.'],
    ['by several at once', 'The ferry sank near the harbour of Tamber.'],
  ])('%s', (_, told) => {
    expect(shortens(told, long)).toBe(true);
  });

  test.each([
    ['where a noun goes that something hangs on', 'The old ferry sank slowly at noon near Tamber.'],
    ['where its words stand in another order', 'Near the harbour of Tamber sank the old ferry.'],
    ['where a preposition is another’s', 'The old ferry sank at the harbour of Tamber.'],
  ])('but not %s', (_, told) => {
    expect(shortens(told, long)).toBe(false);
  });
});
