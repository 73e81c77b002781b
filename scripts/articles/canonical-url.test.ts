import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

test.each([
  [
    'drops tracking parameters',
    'https://north.example/a?utm_source=x&id=7&fbclid=9&at_medium=rss',
    'https://north.example/a?id=7',
  ],
  ['drops the fragment', 'https://north.example/a#comments', 'https://north.example/a'],
  ['drops a default port', 'https://north.example:443/a', 'https://north.example/a'],
  ['drops credentials', 'https://user:word@north.example/a', 'https://north.example/a'],
  ['drops a trailing slash', 'https://north.example/a/', 'https://north.example/a'],
  ['sorts parameters', 'https://north.example/?b=2&a=1', 'https://north.example/?a=1&b=2'],
  ['keeps www, since some hosts answer only with it', 'https://www.north.example/a', 'https://www.north.example/a'],
  [
    'encodes quotation marks, which our files cannot hold',
    "https://north.example/it's-`here`",
    'https://north.example/it%27s-%60here%60',
  ],
  ['keeps brackets', 'https://north.example/Foo_(bar)', 'https://north.example/Foo_(bar)'],
  ['keeps http', 'http://north.example/a', 'http://north.example/a'],
  ['lowers the case of the host only', 'HTTPS://North.Example/Abc', 'https://north.example/Abc'],
  ['encodes a host of other letters', 'https://zeitung-köln.example/ä', 'https://xn--zeitung-kln-zfb.example/%C3%A4'],
])('%s', (_, url, canonical) => {
  expect(canonicalUrl(url)).toBe(canonical);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'north.example/a',
  '//north.example/a',
  'https://',
  'https://a b/c',
  'https://a"b/',
  '',
])('is null for “%s”', (url) => {
  expect(canonicalUrl(url)).toBeNull();
});

test('is null for an address longer than any publisher needs', () => {
  expect(canonicalUrl(`https://north.example/${'a'.repeat(3000)}`)).toBeNull();
});

test('never throws, and what it gives stays as it is when given again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.string().map((path) => `https://north.example/${path}`),
      ),
      (url) => {
        const canonical = canonicalUrl(url);
        if (canonical !== null) expect(canonicalUrl(canonical)).toBe(canonical);
      },
    ),
  );
});
