import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { phrasesOf } from './model-phrases.ts';
import { withStruck } from './with-struck.ts';

/** The text as it reads with what stands in square brackets struck. */
function struck(text: string): string {
  const whole = text.replace(/[[\]]/gu, '');
  const passage = phrasesOf(read(whole));
  const gaps: [number, number][] = [];
  let [shift, open] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(/[[\]]/gu)) {
    if (mark === '[') open = index - shift;
    else gaps.push([open, index - shift]);
    shift += 1;
  }
  return withStruck(
    passage.words.filter(({ at }) => !gaps.some(([from, to]) => from <= at && at < to)),
    passage,
  );
}

test.each([
  ['a phrase', 'The mill [in Tamber] burned.', 'The mill burned.'],
  ['an aside with both its commas', 'Ana Ruiz[, a nurse,] left.', 'Ana Ruiz left.'],
  ['a phrase before a comma that stays', 'The mill [in Tamber], which burned, fell.', 'The mill, which burned, fell.'],
  ['one of two with its comma', 'It burned in [Lisgarth,] east Tamber.', 'It burned in east Tamber.'],
  ['the opening', '[On Friday, ]the mill burned.', 'The mill burned.'],
  ['the end', 'The mill burned[, police said].', 'The mill burned.'],
  ['what stands before a quotation', 'The mayor[, Ana Ruiz,] said "it fell".', 'The mayor said “it fell”.'],
  ['what stands behind a quotation', '"It fell," said Ana Ruiz[, the mayor].', '“It fell,” said Ana Ruiz.'],
  ['what stands before money', 'The port paid [some of] $5m.', 'The port paid $5m.'],
  ['between dashes', 'The mill – [an old one –] fell.', 'The mill fell.'],
  [
    'an item with one comma',
    'Ana Ruiz, [Bo Lind,] Otto Krantz and two others left.',
    'Ana Ruiz, Otto Krantz and two others left.',
  ],
  ['a bracket, and the comma behind it stays', 'Bo Lind [(of Tamber)], who left, fell.', 'Bo Lind, who left, fell.'],
  ['an owner’s mark stays', 'The miners’ [old] mill fell.', 'The miners’ mill fell.'],
  ['a per cent stays', 'Some 5% [of it] fell.', 'Some 5% fell.'],
  ['a question ends as it did', 'Will [the old] mills fall?', 'Will mills fall?'],
])('%s: %s', (_, text, left) => {
  expect(struck(text)).toBe(left);
});

test('whatever is struck, only words of the sentence stay, in their order, and it ends as a sentence', () => {
  const passage = phrasesOf(
    read('On Friday, Ana Ruiz, "the nurse", sold 5% of the mill (in Tamber) for $3m – at last, police say.'),
  );
  fc.assert(
    fc.property(fc.subarray(passage.words, { minLength: 1 }), (kept) => {
      const text = withStruck(kept, passage);
      expect(read(text).tokens.map(({ word }) => word)).toEqual(kept.map(({ word }) => word));
      expect(text).toMatch(/^[^\p{Ll}].*[.!?…][”’)]*$|^\p{Lu}[.!?]$/u);
      expect(text).not.toMatch(/\s,|,\s?,|\s\s/u);
    }),
  );
});

test('a name stands in the place of a pronoun', () => {
  const passage = phrasesOf(read('She left Tamber.'));
  expect(withStruck(passage.words, passage, new Map([[0, 'Ana Ruiz']]))).toBe('Ana Ruiz left Tamber.');
  expect(withStruck([], passage)).toBe('');
});
