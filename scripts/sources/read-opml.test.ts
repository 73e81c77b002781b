import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../content/schema.ts';
import { readOpml } from './read-opml.ts';
import { writeOpml } from './write-opml.ts';

const list = (outlines: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${outlines}</body></opml>`;
const north =
  '<outline text="North Post" type="rss" xmlUrl="https://north.example/rss?a=1&amp;b=2" htmlUrl="https://north.example/"/>';
const west = '<outline text="West Wire" xmlUrl="https://west.example/feed"/>';
const feeds = (text: string): string[] => {
  const read = readOpml(text);
  return read.ok ? read.value.map(({ feed }) => feed) : [read.reason];
};

test('names, sites and folders are kept', () => {
  const read = readOpml(list(`<outline text="World">${north}</outline>${west}`));
  expect(read).toEqual({
    ok: true,
    value: [
      { feed: 'https://north.example/rss?a=1&b=2', site: 'https://north.example/', name: 'North Post', folder: 'World' },
      { feed: 'https://west.example/feed', site: null, name: 'West Wire', folder: '' },
    ],
  });
});

describe('an ill-formed list gives all its feeds', () => {
  const both = ['https://north.example/rss?a=1&b=2', 'https://west.example/feed'];
  const whole = list(`<outline text="World">${north}</outline>${west}`);
  test.each([
    ['cut', whole.slice(0, whole.indexOf('</body>'))],
    ['without its head', whole.replace(/^.*<body>/, '')],
    ['without quotation marks', whole.replaceAll(/xmlUrl="([^"]*)"/g, 'xmlUrl=$1 ')],
    ['with single quotation marks', whole.replaceAll('"', "'")],
    ['with bare ampersands', whole.replaceAll('&amp;', '&').replaceAll('North Post', 'North & Post')],
    ['with angle brackets in names', whole.replaceAll('North Post', 'North <Post> > all')],
    ['with a quotation mark forgotten', whole.replace('text="North Post"', 'text="North Post')],
    ['with outlines left open', whole.replaceAll('/>', '>').replaceAll('</outline>', '')],
    ['in capitals', whole.replaceAll('outline', 'OUTLINE').replaceAll('xmlUrl', 'XMLURL')],
    ['with an attribute in another spelling', whole.replaceAll('xmlUrl', 'xmlurl')],
    ['after a mark and a blank line', `\ufeff\n${whole}`],
  ])('%s', (_, text) => {
    expect(feeds(text).toSorted()).toEqual(both);
  });
});

test.each([
  ['twice the same', list(west + west), ['https://west.example/feed']],
  ['a feed: address', list(west.replace('https:', 'feed:https:')), ['https://west.example/feed']],
  ['a feed:// address', list(west.replace('https://', 'feed://')), ['http://west.example/feed']],
  [
    'an address that runs',
    list(west + north.replace(/xmlUrl="[^"]*"/, 'xmlUrl="javascript:alert(1)"')),
    ['https://west.example/feed'],
  ],
  ['no feed', list('<outline text="x"/>'), [expect.stringContaining('no OPML list of feeds')]],
  ['no list', 'hello', [expect.stringContaining('no OPML list of feeds')]],
])('%s', (_, text, expected) => {
  expect(feeds(text)).toEqual(expected);
});

test('any text is a list or a reason', () => {
  const pieces = fc.constantFrom(
    '<opml>',
    '<body>',
    '<outline ',
    'xmlUrl="',
    'https://a.example/',
    '"',
    '>',
    '/>',
    '</outline>',
    '&',
    '<![CDATA[',
    ' text=',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }), (parts) => {
      const read = readOpml(parts.join(''));
      if (read.ok) for (const { feed } of read.value) expect(feed).toMatch(/^https?:/);
    }),
  );
});

test('what is exported can be imported', () => {
  const source = (id: string, section?: string): Source => ({
    ...{
      name: `Post “${id}” & <sons>`,
      publisher: id,
      feed: `https://${id}.example/rss?a=1&b=2`,
      site: `https://${id}.example/`,
    },
    ...{ language: 'en', country: 'int', kind: 'online', quote: 'full', pages: true, verified: null, sample: false },
    ...(section === undefined ? {} : { section }),
  });
  const sources = [source('north', 'world'), source('west'), source('east', 'unknown')];
  const read = readOpml(writeOpml('Mine', sources, ['world', 'sport']));
  expect(read.ok && read.value).toEqual(
    sources.map(({ name, feed, site, section }) => ({ name, feed, site, folder: section === 'world' ? 'world' : '' })),
  );
});
