import { expect, test } from 'vitest';
import { withBase } from './url.ts';

test.each([
  ['keeps an address at the root', '/', '/tags/', '/tags/'],
  ['puts the base before it', '/repo', '/tags/', '/repo/tags/'],
  ['takes a base with slashes anywhere', 'repo/', '/tags/', '/repo/tags/'],
  ['takes a base of two folders', '/a/b/', '/rss.xml', '/a/b/rss.xml'],
  ['gives the front page of a base its slash', '/repo', '/', '/repo/'],
  ['takes an address without a leading slash', '/repo', 'tags/', '/repo/tags/'],
])('%s', (_, base, path, expected) => {
  expect(withBase(base, path)).toBe(expected);
});
