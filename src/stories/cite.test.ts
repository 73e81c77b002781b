import { expect, test } from 'vitest';
import { citeAbroad, citeOnPage } from './cite.ts';
import type { Passage } from './passages.ts';

const passage: Passage = {
  mark: 'a',
  number: 3,
  publisher: 'North "Post" <b>',
  url: 'https://north.example/1',
  text: '“Words.”',
  cited: 2,
};

test('links to the passage and names its publisher, escaped', () => {
  expect(citeOnPage([passage])('a')).toBe(
    '<sup data-pagefind-ignore><a class="cite" id="cite-3" href="#passage-3" interestfor="preview-3" aria-label="Source 3: North &quot;Post&quot; &lt;b&gt;">3</a></sup>',
  );
});

test('gives each mark of a passage an id its way back leads to', () => {
  const cite = citeOnPage([passage]);
  expect([cite('a'), cite('a')].map((html) => / id="([^"]*)"/.exec(html)?.[1])).toEqual(['cite-3', 'cite-3-2']);
});

test('says so where the footnote is missing', () => {
  expect(citeOnPage([passage])('b')).toContain('source missing');
  expect(citeAbroad([passage], 'https://paper.example/s/')('b')).toContain('source missing');
});

test('links absolutely from elsewhere', () => {
  expect(citeAbroad([passage], 'https://paper.example/s/')('a')).toBe(
    '<sup><a href="https://paper.example/s/#passage-3">3</a></sup>',
  );
});
