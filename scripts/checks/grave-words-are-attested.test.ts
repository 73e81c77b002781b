import { expect, test } from 'vitest';
import { graveWordsAreAttested } from './grave-words-are-attested.ts';
import { aStatement, aStory, type Note } from './story-builder.ts';

const passage = 'The port authority closed both bridges and 400 lorries waited.';

test.each([
  [
    'refuses a crime, a death and a confession',
    'The port authority has admitted that it stole the money and killed the sailors.',
    passage,
    ['admitted', 'stole', 'killed'],
  ],
  ['refuses a fire', 'The lorries burned.', passage, ['burned']],
  ['refuses a lie', 'The authority lied.', passage, ['lied']],
  ['accepts a place that lies', 'The port lies on the river.', passage, []],
  ['accepts another form', 'Two sailors were killed.', 'The killing of two sailors.', []],
  ['accepts a word for it', 'Two sailors died.', 'Two sailors lost their lives.', []],
  ['refuses a graver word', 'Two sailors were murdered.', 'Two sailors were killed.', ['murdered']],
  ['accepts it in quotation marks', 'They were “killed”.', passage, []],
])('%s', (_, text, source, words) => {
  expect(graveWordsAreAttested(aStatement(text, source)).flatMap((found) => ('word' in found ? [found.word] : []))).toEqual(
    words,
  );
});

test('title, summary and headings are held to it too', () => {
  const story = aStory('It closed.[^1]\n\n## They lied\n\nIt did.[^1]', [{ passage }], {
    title: 'Lorries burned',
    summary: 'Ten died.',
  });
  expect(
    graveWordsAreAttested(story)
      .flatMap((found) => ('word' in found ? [found.word] : []))
      .sort(),
  ).toEqual(['burned', 'died', 'lied']);
});

/** Passages of an article whose headline holds no word of them. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  graveWordsAreAttested(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a charge that is there', 'He was charged with theft.', 'He was indicted over the theft.'],
  ['a charge that costs', 'It charged a fee.', 'It took money.'],
  ['free of charge', 'He came free of charge, it is said.', 'He came.'],
  ['in charge', 'He is in charge.', 'He leads it.'],
  ['admitted to hospital', 'He was admitted to hospital.', 'He went to hospital.'],
  ['guilt of a crime', 'He is guilty.', 'He was found to have committed a grave crime.'],
  ['a word said more gravely there', 'He was killed.', 'He was murdered.'],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['a charge in court', 'He was charged with it.', 'He saw it.'],
  ['charges that are faced', 'He faces charges over it.', 'He saw it.'],
  ['admitted, of a deed', 'He admitted it.', 'He saw it.'],
  ['admitted twice', 'He was admitted to hospital and admitted it.', 'He went to hospital.'],
  ['a liar', 'He is a liar.', 'He spoke.'],
  ['guilt of what was only promised', 'He is guilty.', 'He committed much money to the tram.'],
  ['guilt of a crack', 'He is guilty.', 'The bridge he built was found to have cracks.'],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['grave-word-not-sourced']);
});
