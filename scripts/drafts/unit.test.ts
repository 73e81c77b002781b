import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { unitsOf } from './unit.ts';

const texts = (lines: string[]) => unitsOf(anArticle('North Post', lines), 60).map((unit) => unit.text);

test('a sentence that leans is taken with the one before it in its paragraph', () =>
  expect(texts(['Ana Ruiz closed the bridge.', 'She had waited for an hour.'])).toEqual([
    'Ana Ruiz closed the bridge.',
    'Ana Ruiz closed the bridge. She had waited for an hour.',
  ]));

test('and stays a leaning one where a paragraph ends between them', () =>
  expect(
    unitsOf(anArticle('North Post', ['Ana Ruiz closed the bridge.', '', 'She had waited for an hour.']), 60).map(
      (unit) => unit.leans,
    ),
  ).toEqual([false, true]));

test('a surname is taken with the sentence that gives the full name', () =>
  expect(texts(['Ana Ruiz closed the bridge.', 'Ruiz had waited for an hour.'])[1]).toBe(
    'Ana Ruiz closed the bridge. Ruiz had waited for an hour.',
  ));

test('a surname whose full name stands elsewhere says so', () =>
  expect(
    unitsOf(anArticle('North Post', ['Ana Ruiz closed the bridge.', '', 'Ruiz had waited for an hour.']), 60)[1]?.lacking,
  ).toEqual(['Ana Ruiz']));

test.each([
  ['a caption', 'The bridge at noon'],
  ['half of a quotation', 'The authority said “we would rather be early.'],
  ['words of nobody', '“We would rather be early than sorry.”'],
  ['a question', 'Who pays for the bridges?'],
  ['markup', 'The <b>bridge</b> closed.'],
  ['an address', 'See https://north.example for more.'],
  ['sentences run together', 'The bridge closed.The ferry ran.'],
  ['letters nobody sees', 'The bri\u200bdge closed.'],
  ['letters read in the wrong encoding', 'The cafÃ© closed.'],
])('%s is not quoted', (_, text) => expect(texts([text])).toEqual([]));

test.each([
  ['the title of a paper', 'A Candidate for a Binary System in the Galaxy of Port Alder.'],
  ['a dateline', 'PORT ALDER, Halvenia.'],
  [
    'a line run together with the sentence below',
    'Ana Ruiz of the harbour office in Lisgarth Four boats were lost in the storm.',
  ],
  ['a sentence cut off', 'Ana Ruiz said the bridges of Port Alder...'],
  ['another one cut off', 'Ana Ruiz said the bridges of Port…'],
  ['an exclamation', 'It is such a rush in Port Alder!'],
  ['an aside in brackets', '(Ana Ruiz left in 2009.)'],
  ['letters read in the wrong encoding', 'Ana Ruizâs bridge closed.'],
])('%s is not quoted either', (_, text) => expect(texts([text])).toEqual([]));

test('“Mr Tarvin” lacks a first name until somebody gives it', () => {
  const lacking = (line: string) => unitsOf(anArticle('North Post', [line]), 60)[0]?.lacking;
  expect(lacking('Mr Tarvin closed the bridge.')).toEqual([' Tarvin']);
  expect(lacking('Mr Joris Tarvin closed the bridge.')).toEqual([]);
});
