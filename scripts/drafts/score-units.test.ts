import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { isUndated } from './form.ts';
import { scoreUnits } from './score-units.ts';
import { unitsOf } from './unit.ts';

const unitOf = (text: string, published: string | null) => {
  const [unit] = unitsOf(anArticle('North Post', [text], { published }), 60);
  if (unit === undefined) throw new Error(`not quotable: ${text}`);
  return unit;
};

test.each([
  ['a weekday in an article without a date', 'The bridges closed on Saturday.', null, false, true],
  ['a weekday in a dated article', 'The bridges closed on Saturday.', '2026-03-14T15:00:00Z', false, false],
  ['“yesterday” where the articles are of one day', 'The bridges closed yesterday.', '2026-03-14T15:00:00Z', false, false],
  ['“yesterday” where they are of several', 'The bridges closed yesterday.', '2026-03-14T15:00:00Z', true, true],
  ['a full date', 'The bridges closed on 14 March 2026.', null, true, false],
])('%s', (_, text, published, severalDays, expected) => expect(isUndated(unitOf(text, published), severalDays)).toBe(expected));

test('the sentence that tells what the others begin with is the best lead', () => {
  const articles = [
    anArticle('North Post', [
      'The storm closed both bridges in Port Alder on Saturday.',
      'A choir sang in the town hall of Lisgarth instead.',
    ]),
    anArticle('Harbour Radio', ['Both bridges in Port Alder are closed because of the storm.']),
    anArticle('Isles Observer', ['A choir waited for its conductor in vain.']),
  ];
  const scored = scoreUnits(articles.flatMap((article) => unitsOf(article, 60)));
  expect(scored.toSorted((a, b) => b.asLead - a.asLead)[0]?.unit.text).toMatch(/bridges in Port Alder/u);
});
