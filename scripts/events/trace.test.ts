import { expect, test } from 'vitest';
import { anArticle } from '../articles/article-builder.ts';
import { shareBorne, traceOf } from './trace.ts';

const text =
  'The Port Alder harbour authority closed both harbour bridges as a storm reached Halvenia. Gusts were measured at the Custom House pier, and harbour master Ana Ruiz ordered the barriers down. Ferries cross the Alder until eight.';
const words = traceOf('7f3a9c21', 'Storm shuts the harbour bridges of Port Alder', text);
const same = anArticle({
  title: 'Ferries replace closed bridges in Port Alder',
  text: 'Since the storm closed the harbour bridges of Port Alder, ferries cross the Alder. Ana Ruiz, the harbour master, expects barriers to rise when gusts over Halvenia fall.',
});
const other = anArticle({
  title: 'Dockers strike in Port Alder',
  text: 'Dockers in Port Alder stopped work on Monday. Their union wants higher wages, its head Bram Ostley said.',
});

test('a report of the same event bears most of its trace, another event of the town little', () => {
  expect(shareBorne([same], { event: '7f3a9c21', words })).toBeGreaterThan(0.5);
  expect(shareBorne([other], { event: '7f3a9c21', words })).toBeLessThan(0.2);
  expect(shareBorne([same, other], { event: '7f3a9c21', words })).toBeCloseTo(
    (shareBorne([same], { event: '7f3a9c21', words }) + shareBorne([other], { event: '7f3a9c21', words })) / 2,
  );
});

test('is hashes of eight digits, twenty at most, which say nothing beside another event', () => {
  expect(words.length).toBeLessThanOrEqual(20);
  for (const word of words) expect(word).toMatch(/^[0-9a-f]{8}$/);
  expect(shareBorne([same], { event: '00000001', words })).toBe(0);
});

test('a story of a few words leaves no trace to be sure of', () => {
  const few = traceOf('7f3a9c21', 'Storm', 'A storm came.');
  expect(shareBorne([anArticle({ title: 'Storm', text: 'A storm came.' })], { event: '7f3a9c21', words: few })).toBe(0);
  expect(shareBorne([], { event: '7f3a9c21', words })).toBe(0);
});
