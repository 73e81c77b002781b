import { expect, test } from 'vitest';
import { conditions, modals, negations, saying, shades, speech, thought } from './governors.ts';
import { stemOf } from './stem.ts';

const kinds = [...modals, ...conditions, negations, ...shades];

test.each([
  ['possible', 'may', 'possibly'],
  ['to come', "won't", 'plans'],
  ['owed', 'must', 'required'],
  ['a condition', 'unless', 'whether'],
  ['until', 'till', 'until'],
  ['a denial', "didn't", 'failed'],
  ['a doubt', 'allegedly', 'suspicion'],
  ['about so many', 'roughly', 'dozens'],
  ['at least so many', 'least', 'exceeding'],
  ['at most so many', 'under', 'below'],
])('%s: “%s” is kept by itself and by “%s”', (kind, word, other) => {
  const its = kinds.find((each) => each.kind === kind);
  expect([its?.words.test(word), its?.keeps.test(word), its?.keeps.test(other)]).toEqual([true, true, true]);
});

test.each(kinds.map(({ kind, words, keeps }) => [kind, words, keeps] as const))(
  '%s is said by whole words',
  (_, words, keeps) => {
    for (const word of ['boat', 'mayor', 'overt', 'willow', 'notice'])
      expect([word, words.test(word), keeps.test(word)]).toEqual([word, false, false]);
  },
);

test('every verb of speech is one of saying', () => {
  expect(['said', 'told', 'wrote', 'insists'].map((word) => [saying.test(word), speech.has(stemOf(word))])).toEqual(
    Array(4).fill([true, true]),
  );
  expect(['believed', 'hopes'].map((word) => [saying.test(word), thought.has(stemOf(word))])).toEqual(
    Array(2).fill([false, true]),
  );
});
