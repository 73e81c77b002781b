import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { keyPointsOf, sayPoint } from './key-points.ts';
import { scoreUnits } from './score-units.ts';
import { unitsOf } from './unit.ts';

const lines = [
  'The storm closed both harbour bridges in Port Alder at three on Saturday afternoon.',
  'Ferries between the two banks of Port Alder run free of charge until eight.',
  'Gusts of 110 kilometres an hour crossed Port Alder during the storm.',
  'Schools in Port Alder stay open, and lessons begin as usual after the storm.',
  'Taxi drivers of Port Alder reported long queues during the storm.',
];
const chosen = (count: number) =>
  scoreUnits(lines.slice(0, count).flatMap((line, at) => unitsOf(anArticle(`Paper ${at}`, [line]), 60))).map((each) => ({
    ...each,
    worth: 1,
  }));

test('short facts are taken out of a long report, never its lead', () => {
  const { points, rest } = keyPointsOf(chosen(5));
  expect(points.map((unit) => unit.text)).toEqual(lines.slice(1, 3));
  expect(rest.map((unit) => unit.text)).toEqual([lines[0], lines[3], lines[4]]);
});

test('a short report is left whole', () => expect(keyPointsOf(chosen(4)).points).toEqual([]));

test('what is worth much less than the rest is no key point', () => {
  const dull = chosen(5).map((each, at) => ({ ...each, worth: at === 1 || at === 2 || at === 3 ? 0.2 : 1 }));
  expect(keyPointsOf(dull).points).toEqual([]);
});

test('a key point says whose it is, and which day', () => {
  const [point] = chosen(1);
  expect(point && sayPoint(point.unit, ' (Saturday: 14 March)').text).toBe(`Paper 0 (Saturday: 14 March): “${lines[0]}”`);
});
