import { expect, test } from 'vitest';
import { sourceLetters } from './source-pages.ts';

const sources = ['Alder Mirror', 'Breakwater Radio', 'Ásbyrgi Post'].map((name) => ({ name }));

test('parts sources by letter where they are too many for one page, and not before', () => {
  expect([...sourceLetters(sources, 3)]).toEqual([]);
  expect([...sourceLetters(sources, 2)].map(([letter, those]) => `${letter}: ${those.length}`)).toEqual(['a: 2', 'b: 1']);
});
