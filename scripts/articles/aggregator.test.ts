import fc from 'fast-check';
import { expect, test } from 'vitest';
import { behindAggregator, isAggregator } from './aggregator.ts';

const ARTICLE = 'https://north.example/news/bridges?id=7';
const encoded = encodeURIComponent(ARTICLE);
/** Links of the older kind: a head, a length, the address, a tail. */
const packed = Buffer.concat([
  Buffer.from([0x08, 0x13, 0x22, ARTICLE.length]),
  Buffer.from(ARTICLE),
  Buffer.from([0xd2, 0x01, 0x00]),
]).toString('base64url');

test.each([
  ['Bing', `https://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=x&url=${encoded}&c=1`],
  ['a Google alert', `https://www.google.com/url?rct=j&sa=t&url=${encoded}&ct=ga`],
  ['an old Google News link', `https://news.google.com/rss/articles/${packed}?oc=5`],
  ['Facebook', `https://l.facebook.com/l.php?u=${encoded}&h=x`],
  ['Yahoo', `https://r.search.yahoo.com/_ylt=x/RV=2/RE=1/RO=10/RU=${encoded}/RK=2/RS=y-`],
  ['one aggregator in another', `https://www.google.com/url?q=${encodeURIComponent(`https://href.li/?url=${encoded}`)}`],
])('finds the publisher behind %s', (_, link) => {
  expect(isAggregator(link)).toBe(true);
  expect(behindAggregator(link)).toBe(ARTICLE);
});

test.each([
  ['a new Google News link', 'https://news.google.com/rss/articles/CBMiW0FVX3lxTE5hYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg?oc=5'],
  ['a shortened link', 'https://t.co/abc'],
  ['a link of FeedBurner', 'https://feedproxy.google.com/~r/north/~3/x/'],
  ['a script in the place of an address', 'https://www.google.com/url?url=javascript:alert(1)'],
])('%s says nothing, and is known for what it is', (_, link) => {
  expect(isAggregator(link)).toBe(true);
  expect(behindAggregator(link)).toBe(link);
});

test.each([
  ['an article with an address in its query', `https://north.example/a?url=${encoded}`],
  ['an article of a search engine’s own', 'https://www.google.com/about/bridges'],
  ['a host that only sounds like one', 'https://not.co/abc'],
  ['no address', 'nothing'],
])('leaves %s', (_, link) => {
  expect(isAggregator(link)).toBe(false);
  expect(behindAggregator(link)).toBe(link);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof behindAggregator(text)).toBe('string');
      expect(typeof behindAggregator(`https://www.google.com/url?q=${text}`)).toBe('string');
      expect(typeof behindAggregator(`https://r.search.yahoo.com/RU=${text}`)).toBe('string');
    }),
  );
});
