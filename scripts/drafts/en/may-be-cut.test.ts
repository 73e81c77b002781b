import { expect, test } from 'vitest';
import { withoutDateline } from './dateline.ts';
import { mayBeCut } from './may-be-cut.ts';
import { speechOf } from './speech.ts';

test.each([
  [
    'nothing but a place is cut',
    'Gusts of 95 km/h were measured at the pier, near the mill.',
    'Gusts of 95 km/h were measured',
    true,
  ],
  ['a court found it untrue', 'Ruiz took money, a court found to be untrue.', 'Ruiz took money', false],
  ['it is false', 'It is false, the ministry said, that the plant spilled 400 tonnes.', 'the plant spilled 400 tonnes', false],
  ['it is denied', 'She denied reports that the bridge fell and the minister resigned.', 'the minister resigned', false],
  ['a hoax claimed it', 'The mayor resigned on 3 March, a hoax website claimed.', 'The mayor resigned on 3 March', false],
  ['a condition', 'If the wind turns, both bridges close.', 'both bridges close', false],
  ['a condition by the order of words', 'Both bridges close, had the gate been shut.', 'Both bridges close', false],
  ['a possibility', 'Both bridges close, it may be.', 'Both bridges close', false],
  ['a month', 'Both bridges close, in May.', 'Both bridges close', true],
  ['a contraction', 'Both bridges close, which isn’t so.', 'Both bridges close', false],
  ['a report that something is so', 'There is a story that both bridges close.', 'both bridges close', false],
  ['whose word it is', 'Both bridges close, the council said.', 'Both bridges close', false],
  ['words that do not stand there', 'Both bridges close.', 'Both bridges open', false],
])('%s', (_, sentence, kept, may) => {
  expect(mayBeCut(sentence, kept)).toBe(may);
});

test('whose plain word it is may go for want of room, a claim may not', () => {
  expect(mayBeCut('Both bridges close, the council said.', 'Both bridges close', 'may-go')).toBe(true);
  expect(mayBeCut('Both bridges close, the council claimed.', 'Both bridges close', 'may-go')).toBe(false);
});

test('what looks like a dateline and calls the sentence a hoax is kept', () => {
  expect(withoutDateline('HOAX: The mayor resigned.')).toBe('HOAX: The mayor resigned.');
  expect(withoutDateline('PORT ALDER: The mayor resigned.')).toBe('The mayor resigned.');
});

test('speech told to a hoax website is not quoted as plain speech', () => {
  expect(speechOf('“I took all of the money myself,” Ana Ruiz told reporters.')).not.toBeNull();
  expect(speechOf('“I took all of the money myself,” Ana Ruiz told hoax callers.')).toBeNull();
});
