import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { add, type Choice, nothing } from './choose-units.ts';
import { keyPointsOf, newsAgain, sayPoint } from './key-points.ts';
import { scoreUnits } from './score-units.ts';
import { unitsOf } from './unit.ts';

const lines = [
  'The storm closed both harbour bridges in Port Alder at three on Saturday afternoon.',
  'Port Alder closed both its harbour bridges because of the storm.',
  'Ferries between the two banks of Port Alder run free of charge until eight.',
  'Schools in Port Alder stay open, and lessons begin as usual after the storm.',
  'Taxi drivers of Port Alder reported long queues during the storm.',
  'Buses across the harbour of Port Alder were full during the storm.',
];
/** A sentence a paper. */
const scoredOf = (texts: readonly string[]) =>
  scoreUnits(texts.flatMap((text, at) => unitsOf(anArticle(`Paper ${at}`, [text]), 60))).map((each) => ({ ...each, worth: 1 }));
const textsOf = (units: readonly { text: string }[]) => units.map(({ text }) => text);

test('the news comes first in the list, and the report still opens with its lead', () => {
  const body = scoredOf(lines);
  const { points, rest } = keyPointsOf(body, body[1]);
  expect(textsOf(points)[0]).toBe(lines[1]);
  expect(points.length).toBeGreaterThan(1);
  expect(textsOf(rest)[0]).toBe(lines[0]);
  expect(textsOf([...points, ...rest]).toSorted()).toEqual(lines.toSorted());
});

test.each([
  ['nobody tells the news again', lines, undefined],
  ['too little would be left', lines.slice(0, 4), 1],
])('no key points where %s', (_, texts, news) => {
  const body = scoredOf(texts);
  expect(keyPointsOf(body, news === undefined ? undefined : body[news]).points).toEqual([]);
});

test.each([
  ['of a year gone by', 'Port Alder replaced the storm gates of the harbour in 2018.'],
  ['long so', 'Storms have closed the harbour of Port Alder for decades.'],
  ['of another matter', 'Aunt Morrell sells jam.'],
])('what is %s is no key point', (_, text) => {
  const [lead = '', news = '', ...others] = lines;
  const body = scoredOf([lead, news, text, ...others]);
  expect(textsOf(keyPointsOf(body, body[1]).points)).not.toContain(text);
});

test('what is worth much less than the rest is no key point', () => {
  const dull = scoredOf(lines).map((each, at) => ({ ...each, worth: at > 1 ? 0.2 : 2 }));
  expect(keyPointsOf(dull, dull[1]).points).toEqual([]);
});

const again = (texts: readonly string[], differing: number[] = [], most = 180) => {
  const scored = scoredOf(texts);
  const [lead] = scored;
  const choice: Choice = lead ? add(lead, nothing) : nothing;
  return newsAgain(choice, scored, differing, most)?.unit.text;
};

test('the news is told again by another voice, in short', () => {
  expect(again(lines)).toBe(lines[1]);
  expect(again(lines, [], 20)).toBeUndefined();
});

test('not where its figure is another than the lead’s, or one the sources differ about', () => {
  const counts = (injured: number) => `The fire in Port Alder injured ${injured} people.`;
  expect(again([counts(12), counts(12).replace('The', 'A')])).toContain('12');
  expect(again([counts(12), counts(15)])).toBeUndefined();
  expect(again([counts(12), counts(12)], [12])).toBeUndefined();
});

test('a key point says whose it is, and which day', () => {
  const [point] = scoredOf(lines);
  expect(point && sayPoint(point.unit, ' (Saturday: 14 March)').text).toBe(`Paper 0 (Saturday: 14 March): “${lines[0]}”`);
});
