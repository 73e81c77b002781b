import { expect, test } from 'vitest';
import { quotationsKeepTheirSense } from './quotations-keep-their-sense.ts';
import { aStatement, aStory, findingsOf } from './story-builder.ts';

const denied = 'It is false, the ministry said, that the plant spilled 400 tonnes.';

test.each([
  [
    'accepts the whole sentence',
    'The Post says “It is false, the ministry said, that the plant spilled 400 tonnes”.',
    denied,
    [],
  ],
  ['refuses the half that is denied', 'The Post says “the plant spilled 400 tonnes”.', denied, ['sense-cut']],
  ['accepts it where our words keep the denial', 'It is false that “the plant spilled 400 tonnes”.', denied, []],
  [
    'accepts the sentence without who said it',
    'The Post says “Both bridges closed”.',
    'Both bridges closed, the council said.',
    [],
  ],
  [
    'refuses it without who claimed it',
    'The Post says “Both bridges closed”.',
    'Both bridges closed, a website claimed.',
    ['sense-cut'],
  ],
  [
    'refuses it without its condition',
    'The Post says “both bridges close”.',
    'If wind comes, both bridges close.',
    ['sense-cut'],
  ],
  ['refuses it without its doubt', 'The Post says “Both bridges closed”.', 'Both bridges closed, apparently.', ['sense-cut']],
  [
    'refuses it in three words',
    'The Post says “Ruiz took money”.',
    'Ruiz took money, a court found to be untrue.',
    ['sense-cut'],
  ],
  ['accepts a word or two', 'It was a “quiet storm”.', 'The quiet storm did not end.', []],
  ['accepts what the source quotes', 'Ruiz said “we close both bridges”.', 'Ruiz denied little: “We close both bridges.”', []],
  [
    'refuses a part of speech that it denies',
    'Ruiz said “we close both bridges”.',
    'Ruiz said: “It is untrue that we close both bridges.”',
    ['sense-cut'],
  ],
  ['accepts a denial in another sentence', 'The Post says “Both bridges closed”.', 'Both bridges closed. The ferry did not.', []],
  [
    'accepts it where it stands alone elsewhere',
    'The Post says “Both bridges closed”.',
    'Both bridges closed. Both bridges closed, a website claimed.',
    [],
  ],
])('%s', (_, text, passage, codes) => {
  expect(quotationsKeepTheirSense(aStatement(text, passage)).map(({ code }) => code)).toEqual(codes);
});

test.each(['title', 'summary'])('a %s is held to it too', (field) => {
  const story = aStory('It is so.[^1]', [{ passage: denied }], { [field]: '“the plant spilled 400 tonnes”, the Post says' });
  expect(quotationsKeepTheirSense(story)).toMatchObject([{ code: 'sense-cut', line: 1, left: 'false' }]);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['Lind said “the pool … old”.', '“The pool is not old,” Lind said.', 'nothing'],
  [
    'Lind said “the pool is very old”.',
    '“The pool is very old, perhaps,” Lind said.',
    'sense-cut, the pool is very old, perhaps',
  ],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(quotationsKeepTheirSense, told, passage)).toBe(findings);
});
