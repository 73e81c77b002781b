import { expect, test } from 'vitest';
import { anArticle } from '../articles/article-builder.ts';
import { articleDocument, type Lexicon } from './document.ts';
import { MOST_NEIGHBOURS, neighbours } from './neighbours.ts';
import { weigh } from './weigh.ts';

function neighboursIn(texts: string[]): number[][] {
  const lexicon: Lexicon = new Map();
  const documents = texts.map((text, at) =>
    articleDocument(anArticle({ title: '', text, url: `https://a.example/${at}` }), at, lexicon),
  );
  return neighbours(documents, weigh(documents, lexicon).documents).map((found) => [...found]);
}

test('those before it that share a telling word are found, and no others', () => {
  expect(neighboursIn(['Kestrel sank.', 'Reef mapped.', 'Kestrel raised.', 'Reef guarded; Kestrel towed.'])).toEqual([
    [],
    [],
    [0],
    [0, 1, 2],
  ]);
});

test('of very many the nearest are kept', () => {
  const near = 'Kestrel sank off Tamber with ore.';
  const texts = [
    near,
    ...Array.from({ length: MOST_NEIGHBOURS + 20 }, (_, at) => `Kestrel notes ${'abcdefghij'[at % 10]}q${at}.`),
    near,
  ];
  const last = neighboursIn(texts).at(-1) ?? [];
  expect(last).toHaveLength(MOST_NEIGHBOURS);
  expect(last).toContain(0);
});
