import { expect, test } from 'vitest';
import { opposites } from './en/opposites.ts';
import { stemOf } from './en/stem.ts';
import { familyOf, hasWordFor, meansTheSame, sameGroup } from './means-the-same.ts';
import { read } from './reading.ts';

test('no word stands for its contrary, whatever groups hold both', () => {
  const pairs = [...opposites].flatMap(([word, others]) => [...others].map((other) => [stemOf(word), stemOf(other)] as const));
  expect(pairs.filter(([one, other]) => one !== other && sameGroup(one, other))).toEqual([]);
});

test.each([
  ['quit', 'resign'],
  ['blaze', 'fire'],
])('“%s” may stand for “%s”', (one, other) => {
  expect(sameGroup(stemOf(one), stemOf(other))).toBe(true);
});

const token = (word: string) => {
  const [first] = read(word).tokens;
  if (first === undefined) throw new Error('no word');
  return first;
};
/** The last word of a sentence: a capital there is a name's. */
const last = (text: string) => {
  const found = read(text).tokens.at(-1);
  if (found === undefined) throw new Error('no word');
  return found;
};

test.each([
  ['one stem', 'closed', 'closing', true],
  ['a group', 'quit', 'resigned', true],
  ['a family', 'regulator', 'regulations', true],
  ['the beginning of other words', 'interview', 'interval', false],
  ['a family with a common beginning', 'international', 'internationally', true],
  ['the same five letters', 'market', 'markets', true],
  ['four letters in common', 'porter', 'portal', false],
  ['short words', 'boat', 'boar', false],
  ['a short word of a family', 'crew', 'crews', true],
  ['another word', 'bridge', 'lorry', false],
])('whether one word may retell another: %s', (_, one, other, is) => {
  expect(meansTheSame(token(one), token(other))).toBe(is);
  expect(meansTheSame(token(other), token(one))).toBe(is);
});

test('a name may stand for its people, in either order, and a common word for none', () => {
  expect(meansTheSame(last('They left Norway'), last('They are Norwegian'))).toBe(true);
  expect(meansTheSame(last('They are Norwegian'), last('They left Norway'))).toBe(true);
  expect(meansTheSame(last('They left Iraq'), last('It was an iraqi'))).toBe(true);
  expect(meansTheSame(last('They saw china'), last('They saw chinese'))).toBe(false);
  expect(meansTheSame(last('They ate turkey'), last('They ate turkish'))).toBe(false);
});

test.each([
  ['as it stands', 'Both bridges closed.', 'closed', true],
  ['by another form', 'The closing took hours.', 'closed', true],
  ['by a word of its family', 'A regulation came.', 'regulators', true],
  ['by a word of its group', 'Ana Ruiz quit.', 'resigned', true],
  ['by nothing', 'Both bridges closed.', 'lorry', false],
  ['a short word by nothing', 'Both bridges closed.', 'cat', false],
])('whether a sentence has a word: %s', (_, text, word, is) => {
  expect(hasWordFor(token(word), read(text))).toBe(is);
});

test('a sentence has a name by its people', () => {
  expect(hasWordFor(last('They left Iraq'), read('Two Iraqi boats sank.'))).toBe(true);
  expect(hasWordFor(last('They left Iraq'), read('Two Danish boats sank.'))).toBe(false);
  expect(hasWordFor(last('They left iraq'), read('Two Iraqi boats sank.'))).toBe(false);
  expect(hasWordFor(last('They left Iraq'), read('Two iraqi boats sank.'))).toBe(false);
});

test.each([
  ['a word’s first five letters', 'regulator', 'regul'],
  ['seven where other words begin so', 'international', 'interna'],
  ['no family where a word has no more', 'boat', null],
  ['a word of five letters', 'boats', 'boats'],
  ['none for one of six that begins as others do', 'intern', null],
])('the family of a word: %s', (_, word, family) => {
  expect(familyOf(word)).toBe(family);
});
