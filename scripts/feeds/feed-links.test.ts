import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedLinks } from './feed-links.ts';

const page = 'https://north.example/news/';
const link = (href: string, type = 'application/rss+xml') => `<link rel="alternate" type="${type}" href="${href}">`;

test.each([
  ['none', '<title>North Post</title><link rel="stylesheet" href="/a.css">', []],
  [
    'RSS and Atom, in their order',
    `${link('/a')}${link('/b', 'application/atom+xml')}`,
    ['https://north.example/a', 'https://north.example/b'],
  ],
  ['JSON Feed', link('/f.json', 'application/feed+json'), ['https://north.example/f.json']],
  ['one relative to the page', link('feed.xml'), ['https://north.example/news/feed.xml']],
  ['one relative to its base', `<base href="https://west.example/x/">${link('feed.xml')}`, ['https://west.example/x/feed.xml']],
  ['with references in its address', link('/f?a=1&amp;b=2'), ['https://north.example/f?a=1&b=2']],
  ['without quotation marks', '<LINK REL=alternate TYPE=application/rss+xml HREF=/f>', ['https://north.example/f']],
  ['each once', link('/f').repeat(3), ['https://north.example/f']],
  ['not what stands in a comment', `<!-- ${link('/old')} -->${link('/f')}`, ['https://north.example/f']],
  ['not the page in another language', '<link rel="alternate" hreflang="fr" href="/fr">', []],
  ['not what is no address of the web', link('javascript:alert(1)'), []],
])('%s', (_, html, links) => {
  expect(feedLinks(html, page)).toEqual(links);
});

test('whatever the page, a list of addresses and no more', () => {
  const pieces = fc.constantFrom(
    '<link ',
    '<base ',
    'href=',
    'rel=alternate ',
    'type="application/rss+xml" ',
    '"',
    "'",
    '>',
    '<!--',
    '-->',
    '/a',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
      for (const address of feedLinks(parts.join(''), page)) expect(address).toMatch(/^https?:/);
    }),
  );
});
