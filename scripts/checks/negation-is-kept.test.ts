import { expect, test } from 'vitest';
import { negationIsKept } from './negation-is-kept.ts';
import { aStatement, type Note } from './story-builder.ts';

test.each([
  ['accepts what is denied', 'Voskell did not sign the treaty.', 'Voskell did not sign the treaty.', []],
  ['accepts a denial in other words', 'The treaty was never signed by Voskell.', 'Voskell refused to sign the treaty.', []],
  ['accepts “not only”', 'It shut not only the bridge but the road.', 'It shut the bridge and the road.', []],
  [
    'refuses a “not” that is new',
    'Voskell did not call the financing reckless.',
    'Voskell called the financing reckless.',
    ['negation-changed'],
  ],
  [
    'refuses a “not” that is gone',
    'The harbour master was told of the storm.',
    'The harbour master was not told of the storm.',
    ['negation-changed'],
  ],
  ['refuses “hurt” for “unhurt”', 'The driver was hurt.', 'The driver was unhurt.', ['negation-changed']],
])('%s', (_, text, passage, codes) => {
  const found = negationIsKept(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

/** Passages of an article whose headline holds no word of them. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  negationIsKept(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a “not” about what the passage does not speak of', 'Voskell did not swim.', 'Voskell signed the treaty.'],
  ['a “not” before a name', 'It was not Voskell.', 'Voskell signed the treaty.'],
  ['a “not” for a failure', 'Voskell did not sign the treaty.', 'Voskell failed to sign the treaty.'],
  ['a “not” for words that deny', 'Voskell did not sign the treaty.', 'Voskell turned the treaty down.'],
  ['a “not” for a contrary', 'The driver was not hurt.', 'The driver was unhurt.'],
  ['a superlative in other words', 'No ship is larger than the Alder.', 'The Alder is the largest ship.'],
  ['a “no” that is half of a word', 'The no-go zone grew.', 'The zone grew.'],
  ['a “not” that denies nothing', 'It shut not only the bridge.', 'It shut the bridge.'],
  ['a refusal told as one', 'Voskell rejected the treaty.', 'Voskell did not sign the treaty.'],
  ['a refusal told as a “not”', 'Voskell did not sign the treaty.', 'Voskell refused to sign the treaty.'],
  [
    'a word that the passage also affirms',
    'Voskell signed the letter.',
    'Voskell did not sign the treaty but signed the letter.',
  ],
  ['a denial of another thing', 'Voskell opened the bridge.', 'Voskell opened the bridge and did not sign the treaty.'],
  ['a denial of a denial', 'Voskell signed the treaty.', 'Voskell did not refuse to sign the treaty.'],
  ['a denial of the same word about another', 'The pilot signed letters.', 'Voskell did not sign the treaty.'],
  ['“unharmed” as it stands', 'The driver was unharmed.', 'The driver was unharmed.'],
  ['“hurt” in quotation marks', 'The driver was “hurt”.', 'The driver was unhurt.'],
  ['“hurt” of another, beside “unhurt”', 'The guard was hurt.', 'The driver was unhurt, the guard was hurt.'],
  ['a beginning that is no contrary', 'The nations were told.', 'The united nations were told.'],
  ['“not hurt” for “unhurt”', 'The driver was not badly hurt.', 'The driver was unhurt.'],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['a “not” of its own', 'Voskell did not sign the treaty.', 'Voskell signed the treaty.'],
  ['a “never” of its own', 'Voskell never signed the treaty.', 'Voskell signed the treaty.'],
  ['a contraction of its own', 'Voskell didn’t sign the treaty.', 'Voskell signed the treaty.'],
  ['a “nobody” of its own', 'Nobody signed the treaty.', 'Voskell signed the treaty.'],
  ['a “no” between the same words', 'The council gave no money for it.', 'The council gave money for it.'],
  ['a refusal that is lost', 'Voskell signed the treaty.', 'Voskell refused to sign the treaty.'],
  ['a failure that is lost', 'Voskell signed the treaty.', 'Voskell failed to sign the treaty.'],
  ['a “never” that is lost', 'Voskell signed the treaty.', 'Voskell never signed the treaty.'],
  ['“harmed” for “unharmed”', 'The driver was harmed.', 'The driver was unharmed.'],
  ['“paid” for “unpaid”', 'The bills were paid.', 'The bills were unpaid.'],
  ['a lost “not” between the same words', 'The mayor was in the hall.', 'The mayor was not in the hall.'],
  ['a lost “without”', 'She sailed with permission.', 'She sailed without permission.'],
  ['a “no longer” that is lost', 'The ferry runs to Alder.', 'The ferry no longer runs to Alder.'],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['negation-changed']);
});
