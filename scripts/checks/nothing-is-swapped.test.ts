import { expect, test } from 'vitest';
import { nothingIsSwapped } from './nothing-is-swapped.ts';
import { aStatement, type Note } from './story-builder.ts';

test.each([
  [
    'accepts numbers in another order',
    'Seven departments got letters and three judges ruled.',
    'Three judges ruled that seven departments got letters.',
    [],
  ],
  [
    'refuses numbers that changed places',
    'Three departments received letters, and seven judges ruled.',
    'Three judges ruled, and seven departments received letters.',
    ['swapped'],
  ],
  [
    'refuses names that changed places',
    'Minister Ana Ruiz resigned while President Eva Lind stayed.',
    'Minister Eva Lind resigned while President Ana Ruiz stayed.',
    ['swapped'],
  ],
])('%s', (_, text, passage, codes) => {
  const found = nothingIsSwapped(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

/** An article whose headline names nothing that is told here. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, ...passages: string[]) =>
  nothingIsSwapped(aStatement(text, ...passages.map(wire)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['who beat whom', 'Ana Ruiz praised Eva Lind.', 'Eva Lind praised Ana Ruiz.'],
  ['who was beaten by whom', 'Ana Ruiz was praised by Eva Lind.', 'Ana Ruiz praised Eva Lind.'],
  [
    'days',
    'The pool opened on Saturday and the school closed on Friday.',
    'The school closed on Saturday and the pool opened on Friday.',
  ],
  [
    'dates',
    'The pool opened on 3 May and the school closed on 5 May.',
    'The school closed on 3 May and the pool opened on 5 May.',
  ],
  ['numbers in words', 'Twelve boats sank and thirty lorries burned.', 'Thirty boats sank and twelve lorries burned.'],
  ['where numbers came from and went', 'At 246, the count is up from 961.', 'The count went from 246 to 961.'],
  ['by how much and to what', 'At 37, claims were up 412.', 'Claims rose 37 to 412.'],
])('refuses what changed places: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['swapped']);
});

test.each([
  ['the same order', 'Ana Ruiz praised Eva Lind.', 'Ana Ruiz praised Eva Lind.'],
  ['a passive', 'Eva Lind was praised by Ana Ruiz.', 'Ana Ruiz praised Eva Lind.'],
  ['a list', 'Ana Ruiz and Eva Lind spoke.', 'Eva Lind and Ana Ruiz spoke.'],
  ['a place and where it is', 'It rained in Port Alder, Norland.', 'It rained in Norland, in Port Alder.'],
  ['unlike things', 'They sold 12 boats for 30 euros.', 'For 30 euros they sold 12 boats.'],
  [
    'days in another order',
    'The school closed on Saturday, the pool opened on Friday.',
    'The pool opened on Friday and the school closed on Saturday.',
  ],
  ['one that the passage has not', 'Ana Ruiz praised Otto Tamm.', 'Eva Lind praised Ana Ruiz.'],
  ['where numbers came from and went', 'At 961, the count is up from 246.', 'The count went from 246 to 961.'],
  ['by how much and to what', 'At 412, claims were up 37.', 'Claims rose 37 to 412.'],
  ['a name and its people', 'Lind did what no Dane had done.', 'Lind was the first Danish sailor to do it.'],
  ['a name in another', 'The Harbour’s third Alder spoke on Monday.', 'The third Alder in the Harbour spoke on Monday.'],
  [
    'an aide and whose',
    'They blamed Bo Lind, an aide to Ruiz, for letters by Lind.',
    'In letters, Ruiz aide Bo Lind was blamed.',
  ],
  ['nothing that tells', 'There was Ana Ruiz, here was Eva Lind.', 'Eva Lind came, Ana Ruiz left.'],
])('accepts %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});
