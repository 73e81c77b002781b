import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { headlinesOf } from './headline.ts';
import { unitsOf } from './unit.ts';

const headlineAbove = (title: string) =>
  headlinesOf(unitsOf({ ...anArticle('North Post', ['The mayor of Lowmoor resigned on 3 March.']), title }, 200))[0];

test('a headline that tells the news is taken word for word, and credited', () => {
  expect(headlineAbove('Mayor of Lowmoor resigns over mill')).toBe('Mayor of Lowmoor resigns over mill, the North Post reports');
});

test('the news comes first, but where its own commas would make the publisher a part of it', () => {
  expect(headlineAbove('Mayor of Lowmoor resigns over 1,240 mill jobs')).toMatch(/jobs, the North Post reports$/);
  expect(headlineAbove('Mayor of Lowmoor, Ana Ruiz, resigns over mill')).toMatch(/^The North Post: Mayor/);
});

test.each([
  'What a day in Lowmoor: mayor resigns',
  'How the mayor of Lowmoor resigned',
  'Should the mayor of Lowmoor resign?',
  'Live: mayor of Lowmoor resigns on 3 March',
  'Five things about the mayor of Lowmoor',
  'What we know about the mayor of Lowmoor',
])('a cry, a question or a label heads no story: %s', (title) => {
  expect(headlineAbove(title)).toBe('“The mayor of Lowmoor resigned on 3 March”, the North Post reports');
});

test('a title is never the clause that a court found untrue', () => {
  const long =
    'Chancellor Ana Ruiz took money from the builders of the long Alder bridge, a court found to be untrue on Friday after a hearing that lasted nine days and heard forty witnesses.';
  const article = { ...anArticle('North Post', [long, 'The hearing lasted nine days.']), title: 'Did she take it?' };
  expect(headlinesOf(unitsOf(article, 200))[0]).toBe('“The hearing lasted nine days”, the North Post reports');
  expect(headlinesOf(unitsOf({ ...article, sentences: article.sentences.slice(0, 1) }, 200))[0]).toContain('untrue');
});

test('a headline keeps a tail that says more than whose it is', () => {
  const article = {
    ...anArticle('North Post', ['The mayor of Lowmoor resigned on 3 March.']),
    title: 'Mayor of Lowmoor resigned - hoax, says North Post',
  };
  expect(headlinesOf(unitsOf(article, 200))[0]).toContain('hoax');
});
