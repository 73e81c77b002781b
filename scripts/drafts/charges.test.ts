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
    [
      'beside what is denied to them',
      'Otto Krantz was charged with theft.',
      'Otto Krantz, who was denied bail, denied the theft.',
    ],
    ['behind what is denied to them', 'Otto Krantz was charged.', 'Krantz was denied bail on Monday and denies the charges.'],
    ['behind what was not denied', 'Bo Lind was charged.', 'Lind did not deny being there, but rejected the allegations.'],
    ['by a lawyer “for” them', 'Police arrested Bo Lind on Monday.', 'A lawyer for Bo Lind denied the charges.'],
    ['in a statement from them', 'The union blamed Orrin Steel.', 'A statement from Orrin Steel rejected the allegations.'],
    ['by “he” behind a place', 'Bo Lind was charged with theft.', 'In Tamber, he denied the charges.'],
    ['of a judge', 'Judge Bo Lind was accused of taking bribes.', 'Judge Lind denied the accusations.'],
    ['of who knew nothing of it', 'Bo Lind was accused of theft.', 'Lind said he had no knowledge of the plan.'],
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
    ['what nobody is accused of', 'Bo Lind was accused of theft.', 'Bo Lind was not accused of any wrongdoing in office.'],
    ['a judge’s ruling', 'Bo Lind was accused of bias.', 'Judge Bo Lind dismissed the lawsuit.'],
    ['what is denied where it was', 'Prosecutors charged Ana Ruiz in Tamber.', 'Officials in Tamber denied the claims.'],
    ['what is denied of where they are', 'Ana Ruiz was charged.', 'The neighbours of Ana Ruiz denied the claims.'],
    ['what a brother denies', 'Ana Ruiz was charged.', 'Ana Ruiz’s brother denied the charges.'],
    ['a ruling about “his” case', 'Bo Lind was charged.', 'After his plea, the court dismissed the charges.'],
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
  ['The court denied Krantz a new trial.', false],
  ['The judge dismissed all charges against Krantz.', false],
  ['The council rejected a complaint about the ferry.', false],
  ['The board of Orrin Steel rejected the allegations.', true],
  ['He was denied bail while he maintained his innocence.', true],
  ['He has no knowledge of law.', false],
  ['He has no knowledge of how the mill burned.', true],
  ['He had no knowledge.', true],
  ['Otto Krantz, who was denied bail, pleaded not guilty.', true],
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
