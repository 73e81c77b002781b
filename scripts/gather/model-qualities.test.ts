import { expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { phrasesOf } from './model-phrases.ts';
import { misqualified } from './model-qualities.ts';
import { sidesOf } from './model-sides.ts';

const against = (told: string, passage: string) => misqualified(sidesOf(phrasesOf(read(told)), phrasesOf(read(passage))));

test.each([
  ['of another thing', 'She had three failed lessons.', 'She left after her failed bid, having had three lessons.'],
  ['of a thing further on', 'An old bridge fell.', 'A bridge fell and an old mill burned.'],
  ['a name of another', 'The Alder council met.', 'The council met a man from the Alder press.'],
])('found, a word that is said %s', (_, told, passage) => {
  expect(against(told, passage)).not.toEqual([]);
});

test.each([
  ['of the same thing', 'The old bridge fell.', 'The old stone bridge fell.'],
  ['by “is”', 'The old bridge fell.', 'The bridge, which was old, fell.'],
  ['by “of”', 'The council leader spoke.', 'The leader of the council spoke.'],
  ['beside it', 'The sailor Ana Ruiz spoke.', 'Ana Ruiz, a sailor, spoke.'],
  ['nowhere: another rule finds it', 'The blue bridge fell.', 'The bridge fell.'],
])('left alone, a word that is said %s', (_, told, passage) => {
  expect(against(told, passage)).toEqual([]);
});
