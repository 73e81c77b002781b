import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { clauseAround, upToStop } from './clause-around.ts';
import { timelineOf } from './timeline.ts';
import { unitsOf } from './unit.ts';

const clauseOf = (sentence: string, figure: string) =>
  clauseAround(sentence, sentence.indexOf(figure), sentence.indexOf(figure) + figure.length, 3);

test('a clause stands alone where the rest leaves it as it is', () =>
  expect(clauseOf('Gusts of 95 km/h crossed the bay, and two ferries were late.', '95')).toBe(
    'Gusts of 95 km/h crossed the bay',
  ));

test.each([
  'It is false, the ministry said, that the plant spilled 400 tonnes, adding that the water was clean',
  'The plant spilled 400 tonnes, the residents claim, and the fish were seen in the mill pond',
  'The ministry denied reports that the minister of finance resigned and the plant spilled 400 tonnes',
])('a sentence is kept whole where its rest says how the clause is meant: %s', (sentence) =>
  expect(clauseOf(`${sentence}.`, '400')).toBe(sentence),
);

test('a sentence is not cut before what calls it a hoax', () =>
  expect(upToStop('The mayor resigned on 3 March, a hoax website claimed.', 20)).toBe(
    'The mayor resigned on 3 March, a hoax website claimed',
  ));

test('a row of the timeline keeps what calls it false', () => {
  const article = anArticle('North Post', [
    'The mayor of Lowmoor resigned on 3 March, a hoax website claimed.',
    'The mill of Lowmoor was opened on 1 March, a false post said.',
  ]);
  const rows = timelineOf(unitsOf(article, 200), 100).map((row) => row.claim.text);
  expect(rows.join(' ')).toMatch(/a false post said.*a hoax website claimed/u);
});
