import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { conceptsOf } from './concepts.ts';
import { gainOf, toldBy } from './gain.ts';
import { scoreUnits } from './score-units.ts';
import { unitsOf } from './unit.ts';

const units = [
  anArticle('North Post', ['The storm closed both bridges.', 'A choir sang in Lisgarth.'], { title: 'Storm in town' }),
  anArticle('Harbour Radio', ['Both bridges are closed.'], { title: 'Bridges' }),
].flatMap((article) => unitsOf(article, 60));

test('a word knows who uses it, where, and how', () => {
  const stems = conceptsOf(units, 'stems');
  expect(stems.get('bridg')).toMatchObject({ voices: 1, logVoices: Math.log(2), first: 1, once: 0, titles: 1, name: 0 });
  expect(stems.get('choir')).toMatchObject({ voices: 0, once: 1, place: 0.5, first: 0, titles: 0 });
  expect(stems.get('lisgarth')).toMatchObject({ name: 1 });
});

test('a pair of words is two neighbours', () => {
  const pairs = conceptsOf(units, 'pairs');
  expect(pairs.has('both bridg')).toBe(true);
  expect(pairs.get('in lisgarth')).toMatchObject({ grammar: 0.5, name: 1 });
  expect(pairs.has('bridg choir')).toBe(false);
});

test('what is told adds less than what is not', () => {
  const [first, , other] = scoreUnits(units);
  if (first === undefined || other === undefined) throw new Error('three sentences expected');
  expect(gainOf(other, toldBy([first]))).toBeLessThan(gainOf(other, new Set()));
});
