import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotationsIn } from './quotations.ts';

test.each([
  ['curly marks', 'She said “we wait” and left', ['we wait']],
  ['straight marks', 'She said "we wait" and "no"', ['we wait', 'no']],
  ['single marks', "The ‘quiet’ harbour and a 'loud' one", ['quiet', 'loud']],
  ['no apostrophe', "It’s the pilots’ and Ruiz's boat of '99", []],
  ['a plural possessive inside single marks', "'We know the pilots' union well,' he said.", ["We know the pilots' union well,"]],
  ['the outermost only', '“He said ‘go’ to me” she said', ['He said ‘go’ to me']],
  ['curly marks inside curly marks', '“one “two” three” four', ['one “two” three']],
  ['angled and low marks', '«hier» und „dort“', ['hier', 'dort']],
  ['no inches', 'The 12" pipe', []],
  ['empty marks', 'called “” here', ['']],
  ['what is not closed, to the end', 'She said “we wait', ['we wait']],
])('finds %s', (_, text, quotations) => {
  expect(quotationsIn(text).map((quotation) => quotation.text)).toEqual(quotations);
});

test('says which quotation is not closed', () => {
  expect(quotationsIn('“a” and “b').map(({ unclosed }) => unclosed)).toEqual([false, true]);
});

test('each quotation is the slice it names, and none overlaps the next', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('“', '”', '"', '‘', '’', "'", 'a', 'b', 's', ' ', '.', '«', '»')), (marks) => {
      const text = marks.join('');
      let last = 0;
      for (const { start, end, text: words } of quotationsIn(text)) {
        expect(words).toBe(text.slice(start, end));
        expect(start).toBeGreaterThan(last - 1);
        last = end;
      }
    }),
  );
});
