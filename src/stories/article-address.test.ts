import { expect, test } from 'vitest';
import { url } from '../site/url.ts';
import { articleAddress } from './article-address.ts';

const samples = new Set(['north-post/bridges']);

test.each([
  ['an invented article leads to its page here', 'https://north-post.example/bridges', url('/sample/north-post/bridges/')],
  [
    'also when it lies in folders or ends in .html',
    'https://north-post.example/2026/03/bridges.html',
    url('/sample/north-post/bridges/'),
  ],
  [
    'an invented article without a page keeps its address',
    'https://north-post.example/other',
    'https://north-post.example/other',
  ],
  ['an outlet’s front page is no article', 'https://north-post.example/', 'https://north-post.example/'],
  ['a real address stays', 'https://news.test/bridges?a=1', 'https://news.test/bridges?a=1'],
])('%s', (_, address, expected) => {
  expect(articleAddress(address, samples)).toBe(expected);
});
