import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { gainBeside } from './gain-beside.ts';
import { type Scored, scoreUnits } from './score-units.ts';
import { unitsOf } from './unit.ts';

const north = anArticle('North Post', [
  'Both harbour bridges of Port Alder closed on the afternoon of the storm.',
  '',
  'The police of Lisgarth counted forty fallen trees on the ring road.',
]);
const harbour = anArticle('Harbour Radio', [
  'Port Alder closed both of its harbour bridges because of the storm.',
  '',
  'Forty trees fell on the ring road, the police of Lisgarth said.',
]);
const elsewhere = anArticle('Isles Mail', ['A choir from Brackenholt won the singing contest of the islands.'], {
  title: 'Choir from Brackenholt wins',
});
const scored = scoreUnits([north, harbour, elsewhere].flatMap((article) => unitsOf(article, 60)));
const [lead, trees, bridges, sameTrees, choir] = scored as [Scored, Scored, Scored, Scored, Scored];
const gain = (each: Scored, chosen: Scored[]) => gainBeside(each, chosen, new Set());

test('what another voice bears out is worth more than what one tells alone', () => {
  const alone = { ...trees, echoed: 0 };
  expect(gain(trees, [lead])).toBeGreaterThan(gain(alone, [lead]));
});

test('and no more once it is told', () => {
  const alone = { ...trees, echoed: 0 };
  expect(gain(trees, [lead, sameTrees]) - gain(alone, [lead, sameTrees])).toBeLessThan(gain(trees, [lead]) - gain(alone, [lead]));
});

test('what has been told adds less', () => expect(gain(bridges, [lead])).toBeLessThan(gain(bridges, [choir])));

test('a sentence on something else, of an article on something else, adds less than it would by itself', () => {
  const near = { ...choir, about: lead.about };
  expect(gain(choir, [lead])).toBeLessThan(gain(near, [lead]));
});
