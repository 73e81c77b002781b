import { expect, test } from 'vitest';
import { baselines } from './digest-baselines.ts';
import { type DigestRow, inOrder } from './digest-rows.ts';

const docs = [
  ['The storm closed both bridges in Port Alder.', 'A choir sang.', 'The storm closed both bridges of the harbour at noon.'],
  ['Both bridges in Port Alder closed in the storm.', 'Ferries run until eight.'],
].map((sentences) => ({ title: '', sentences }));
const lines = docs.flatMap(({ sentences }, doc) => sentences.map((text, at) => ({ doc, at, text })));
const row: DigestRow = { id: '1', docs, lines, ref: '' };
const chosen = (name: string, most: number) => baselines[name]?.(row, most).map(({ text }) => text) ?? [];

test('round robin takes first sentences first', () =>
  expect(chosen('round-robin lead', 14)).toEqual([docs[0]?.sentences[0], docs[1]?.sentences[0]]));

test.each(['LexRank + position', 'centroid', 'concept coverage'])('%s prefers what several say', (name) =>
  expect(chosen(name, 5)[0]).toMatch(/bridges in Port Alder/u),
);

test('concept coverage tells nothing twice', () =>
  expect(chosen('concept coverage', 20)).not.toEqual(
    expect.arrayContaining([docs[0]?.sentences[0], docs[1]?.sentences[0], docs[0]?.sentences[2]]),
  ));

test('a text is cut after so many words, early sentences first', () =>
  expect(
    inOrder(
      [
        { doc: 0, at: 2, text: 'Third of one.' },
        { doc: 1, at: 0, text: 'First of other here.' },
      ],
      row,
      5,
    ),
  ).toBe('First of Third of one.'));
