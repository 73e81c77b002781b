import { describe, expect, test } from 'vitest';
import { answeredCharges } from './charges.ts';
import { answersAt, chargeIn } from './en/denials.ts';
import { anArticle, anEvent } from './numbered-evidence-builder.ts';
import { numberEvidence } from './numbered-evidence.ts';

const numbersIn = (...sentences: string[]) =>
  answeredCharges(numberEvidence(anEvent(anArticle('North Post', [sentences])), 1000)).map(({ charges, answers }) => ({
    charges: charges.map(({ number }) => number),
    answers: answers.map(({ number }) => number),
  }));

describe('a charge and its answer are found together', () => {
  test.each([
    ['by the surname', 'Bo Lind was accused of burning the mill.', 'Mr. Lind denied the accusations.'],
    ['by “she”, of whom the sentence before names', 'Prosecutors charged Ana Ruiz with theft.', 'She pleaded not guilty.'],
    ['by a lawyer', 'Police arrested Bo Lind on Monday.', 'Bo Lind’s lawyer said Lind maintained his innocence.'],
    ['by a word of the charge', 'A clerk accused Bo Lind of selling the ferry.', 'Lind denied selling the ferry.'],
    ['of a company', 'The union blamed Orrin Steel for the fire.', 'Orrin Steel rejected the allegations.'],
  ])('%s', (_, charge, answer) => {
    expect(numbersIn(charge, answer)).toEqual([{ charges: [1], answers: [2] }]);
  });
});

describe('no answer is', () => {
  test.each([
    ['what somebody else denies', 'Bo Lind was accused of burning the mill.', 'Ana Ruiz denied the accusations.'],
    ['what is denied to somebody', 'Bo Lind was accused of burning the mill.', 'Bo Lind was denied bail.'],
    ['a refusal to say', 'Bo Lind was accused of burning the mill.', 'Bo Lind could neither confirm nor deny it.'],
    ['a denial of something else', 'Bo Lind was accused of burning the mill.', 'Lind denied seeking a pay rise.'],
    ['what the accuser denies', 'Bo Lind accused Ana Ruiz of fraud.', 'Lind denied the report.'],
    ['a request turned down', 'Bo Lind was accused of burning the mill.', 'Judge Lind denied a request for delay.'],
  ])('%s', (_, charge, answer) => {
    expect(numbersIn(charge, answer)).toEqual([]);
  });
});

test.each([
  ['Ana Ruiz did not deny it.', false],
  ['Ana Ruiz disputed the report.', true],
  ['Ana Ruiz insisted she had never met him.', true],
  ['The council disputed the match.', false],
  ['The board denied the firm access.', false],
])('%s', (text, isAnswer) => {
  expect(answersAt(text) >= 0).toBe(isAnswer);
});

test.each([
  ['Bo Lind was charged with theft.', 'before'],
  ['Prosecutors charged Bo Lind with theft.', 'behind'],
  ['Bo Lind crossed the bridge.', undefined],
])('in “%s” the charged one stands %s', (text, side) => {
  expect(chargeIn(text)?.side).toBe(side);
});
