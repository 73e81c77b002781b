import { expect, test } from 'vitest';
import { anArticle } from '../articles/article-builder.ts';
import { comparing, type Views } from './compare.ts';
import { articleDocument, type Lexicon } from './document.ts';
import { weigh } from './weigh.ts';

type Text = { title: string; text: string };

function views(one: Text, other: Text): Views {
  const lexicon: Lexicon = new Map();
  const documents = [one, other].map((given, at) => articleDocument(anArticle(given), at, lexicon));
  return comparing(documents, weigh(documents, lexicon))(0)(1);
}

const port = { title: 'Port Alder shuts its bridges', text: 'Traffic stopped when Ana Ruiz closed Alder Bridge in Tamber.' };
const reef = { title: 'Coral found', text: 'Divers saw how Yara Fenwold mapped a garden near Sollen with Aurelan.' };

test('a text is as like itself as can be', () => {
  expect(views(port, port)).toEqual({ words: expect.closeTo(Math.log(1.02), 5), headline: 1, names: 1, otherDays: 0 });
});

test('two texts without a word in common share nothing', () => {
  expect(views(port, reef)).toEqual({ words: expect.closeTo(Math.log(0.02), 5), headline: 0, names: 0, otherDays: 0 });
});

test('a headline may stand in the other’s text', () => {
  const { headline } = views({ title: 'Fenwold maps Sollen garden', text: 'Corals.' }, reef);
  expect(headline).toBeGreaterThan(0.4);
});

test.each([
  ['texts that hold too few names to tell', 'Traffic stopped when the bridge closed.', 0.4],
  ['texts that hold enough', port.text, 1],
])('%s', (_, text, names) => {
  expect(views({ title: 'Traffic stops', text }, { title: 'Traffic stops', text }).names).toBe(names);
});

test.each([
  ['speak of other days', 'It met on 1 May 2026 and on 2 May 2026.', 1],
  ['share a day', 'It met on 9 March 2026 and on 2 May 2026.', 0],
  ['speak of one day only', 'It met on 1 May 2026.', 0],
])('two texts that %s', (_, text, otherDays) => {
  const other = { title: 'Council', text: 'It met on 9 March 2026 and on 10 March 2026.' };
  expect(views({ title: 'Council', text }, other).otherDays).toBe(otherDays);
});
