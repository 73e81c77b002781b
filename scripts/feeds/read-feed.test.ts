import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Feed, Item } from './item.ts';
import { readFeed } from './read-feed.ts';

const URL = 'https://north.example/news/feed.xml';

const read = async (text: string | Uint8Array, url = URL): Promise<Feed> => {
  const feed = await readFeed(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'application/xml', url);
  if (!feed.ok) throw new Error(feed.reason);
  return feed.value;
};
const first = async (text: string): Promise<Item | undefined> => (await read(text)).items[0];

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"${head}><channel><title>North Post</title><link>https://north.example/</link>${items}</channel></rss>`;
const item = (inside: string): string => rss(`<item><link>https://north.example/1</link>${inside}</item>`);
const atom = (entries: string, head = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${head}><title>North Post</title><link href="https://north.example/"/>${entries}</feed>`;
const entry = (inside: string): string => atom(`<entry><id>urn:1</id><link href="https://north.example/1"/>${inside}</entry>`);

const bridges: Item = {
  id: 'n-1',
  link: 'https://north.example/1',
  title: 'Port shuts both bridges',
  published: '2026-03-14T14:02:00Z',
  summary: 'Until <b>Sunday</b>.',
  content: '<p>Both bridges are shut.</p>',
  origin: null,
};

describe('the same item in every format', () => {
  test.each([
    [
      'RSS 2.0',
      rss(
        `<item><guid isPermaLink="false">n-1</guid><link>https://north.example/1</link><title>Port shuts both bridges</title><pubDate>Sat, 14 Mar 2026 14:02:00 GMT</pubDate><description>Until &lt;b&gt;Sunday&lt;/b&gt;.</description><content:encoded><![CDATA[<p>Both bridges are shut.</p>]]></content:encoded></item>`,
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
    ],
    [
      'Atom',
      atom(
        `<entry><id>n-1</id><link rel="enclosure" href="https://north.example/a.mp3"/><link rel="alternate" href="https://north.example/1"/><title>Port shuts both bridges</title><published>2026-03-14T14:02:00Z</published><updated>2026-03-15T00:00:00Z</updated><summary type="html">Until &lt;b&gt;Sunday&lt;/b&gt;.</summary><content type="html">&lt;p&gt;Both bridges are shut.&lt;/p&gt;</content></entry>`,
      ),
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>North Post</title><link>https://north.example/</link></channel><item rdf:about="n-1"><link>https://north.example/1</link><title>Port shuts both bridges</title><dc:date>2026-03-14T15:02:00+01:00</dc:date><description>Until &lt;b&gt;Sunday&lt;/b&gt;.</description><content:encoded>&lt;p&gt;Both bridges are shut.&lt;/p&gt;</content:encoded></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'North Post',
        home_page_url: 'https://north.example/',
        items: [
          {
            id: 'n-1',
            url: '/1',
            title: 'Port shuts both bridges',
            date_published: '2026-03-14T14:02:00Z',
            content_html: '<p>Both bridges are shut.</p>',
            summary: 'Until <b>Sunday</b>.',
          },
        ],
      }),
    ],
  ])('%s', async (format, text) => {
    const feed = await read(text);
    const summary = format === 'JSON Feed' ? 'Until &lt;b&gt;Sunday&lt;/b&gt;.' : bridges.summary;
    expect(feed).toEqual({ title: 'North Post', link: 'https://north.example/', items: [{ ...bridges, summary }], dropped: [] });
  });
});

describe('titles are plain text and lose no word', () => {
  test.each([
    ['escaped markup', item('<title>Port &lt;b&gt;shuts&lt;/b&gt; bridges</title>'), 'Port shuts bridges'],
    ['markup nobody escaped', item('<title>Port <b>shuts</b> bridges</title>'), 'Port shuts bridges'],
    ['CDATA', item('<title><![CDATA[Port & <i>sea</i>]]></title>'), 'Port & sea'],
    ['a bare ampersand', item('<title>Port & sea</title>'), 'Port & sea'],
    ['references of HTML', item('<title>Caf&eacute; “Anker”</title>'), 'Café “Anker”'],
    ['references escaped twice', item('<title>Caf&amp;amp;eacute; Anker</title>'), 'Café Anker'],
    ['angle brackets that are words', item('<title>A Vec&lt;String&gt; for &lt;5%</title>'), 'A Vec<String> for <5%'],
    ['Atom html', entry('<title type="html">Port &amp;amp; sea</title>'), 'Port & sea'],
    [
      'Atom html escaped twice',
      entry('<title type="html">&amp;lt;b&amp;gt;Port&amp;lt;/b&amp;gt; &amp;amp;amp; sea</title>'),
      'Port & sea',
    ],
    [
      'Atom xhtml',
      entry('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Port <b>shuts</b> bridges</div></title>'),
      'Port shuts bridges',
    ],
    ['hostile characters', item('<title>Port\u202e shuts\u200b</title>'), 'Port shuts'],
    ['none', item(''), ''],
  ])('%s', async (_, text, title) => {
    expect((await first(text))?.title).toBe(title);
  });
});

describe('links are absolute addresses of the web', () => {
  test.each([
    ['relative to the feed', rss('<item><link>../1</link></item>'), 'https://north.example/1'],
    ['relative to xml:base', rss('<item xml:base="https://west.example/a/"><link>1</link></item>'), 'https://west.example/a/1'],
    [
      'relative to nested xml:base',
      atom('<entry xml:base="b/"><link href="1"/></entry>', ' xml:base="https://west.example/a/"'),
      'https://west.example/a/b/1',
    ],
    ['from a permalink guid', rss('<item><guid>https://north.example/9</guid></item>'), 'https://north.example/9'],
    [
      'the first alternate',
      atom('<entry><link rel="self" href="https://north.example/s"/><link href="https://north.example/1"/></entry>'),
      'https://north.example/1',
    ],
    [
      'under another prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:link href="https://north.example/1"/></a:entry></a:feed>',
      'https://north.example/1',
    ],
    [
      'in capitals',
      '<RSS version="2.0"><CHANNEL><ITEM><LINK>https://north.example/1</LINK></ITEM></CHANNEL></RSS>',
      'https://north.example/1',
    ],
  ])('%s', async (_, text, link) => {
    expect((await first(text))?.link).toBe(link);
  });

  test.each([
    ['neither link nor permalink', '<item><title>Ferry</title><guid isPermaLink="false">https://north.example/x</guid></item>'],
    ['a guid that is no address', '<item><title>Ferry</title><guid>1234</guid></item>'],
    ['a link that runs', '<item><title>Ferry</title><link>javascript:alert(1)</link></item>'],
  ])('an entry with %s is dropped by name', async (_, text) => {
    expect(await read(rss(text))).toMatchObject({ items: [], dropped: ['an entry without a link: “Ferry”'] });
  });
});

describe('damage costs no item', () => {
  const two = rss(
    '<item><title>One</title><link>https://north.example/1</link></item><item><title>Two</title><link>https://north.example/2</link></item>',
  );
  test.each([
    ['a bare ampersand', two.replace('One', 'One & only')],
    ['an unclosed element', two.replace('</title><link>https://north.example/1', '</title><br><link>https://north.example/1')],
    ['an item left open', two.replace('</item>', '')],
    ['a cut end', two.slice(0, -'</item></channel></rss>'.length)],
    ['a blank before the prolog', `\n ${two}`],
    ['a control character', two.replace('One', 'One\u0007')],
    ['an undeclared prefix', two.replace('<item>', '<item><odd:thing>x</odd:thing>')],
    ['no version', two.replace(' version="2.0"', '')],
    ['one bad date', two.replace('<item>', '<item><pubDate>soon</pubDate>')],
    [
      'an external entity',
      two.replace('<rss', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss').replace('One', 'One &x;'),
    ],
  ])('%s', async (_, text) => {
    expect((await read(text)).items.map(({ link }) => link)).toEqual(['https://north.example/1', 'https://north.example/2']);
  });

  test('one bad date in Atom leaves the others', async () => {
    const feed = await read(
      atom(
        '<entry><link href="/1"/><updated>soon</updated></entry><entry><link href="/2"/><updated>2026-03-14T14:02:00Z</updated></entry>',
      ),
    );
    expect(feed.items.map(({ published }) => published)).toEqual([null, '2026-03-14T14:02:00Z']);
  });

  test('text without a type is HTML only where it looks like it', async () => {
    expect((await first(entry('<summary type="text">5 &lt; 6</summary>')))?.summary).toBe('5 &lt; 6');
  });
});

test('the first publisher is kept', async () => {
  expect((await first(item('<source url="https://west.example/feed">West Wire</source>')))?.origin).toBe('West Wire');
});

test('the head of the feed an Atom entry was copied from is not mistaken for the entry’s own', async () => {
  expect(
    await first(entry('<source><title>West Wire</title><link href="https://west.example/"/></source><title>Ours</title>')),
  ).toMatchObject({
    title: 'Ours',
    link: 'https://north.example/1',
    origin: null,
  });
});

test.each([
  ['nothing', ''],
  ['a page', '<!doctype html><html><title>Log in</title></html>'],
  ['other JSON', '{"items": 3}'],
  ['broken JSON', '{"items": ['],
])('%s is no feed, and the failure says so', async (_, text) => {
  expect(await readFeed(new TextEncoder().encode(text), 'text/xml', URL)).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/feed/i),
  });
});

test('CDATA before any element, which xml2js never answers, does not stop the run', async () => {
  expect((await read(`<![CDATA[]]>${item('<title>One</title>')}`)).items.map(({ title }) => title)).toEqual(['One']);
});

test('items rss-parser does not see are found', async () => {
  const beside = `<rss version="2.0"><channel><title>North Post</title></channel><item><link>https://north.example/1</link></item></rss>`;
  expect((await read(beside)).items.map(({ link }) => link)).toEqual(['https://north.example/1']);
});

test('what is nested absurdly deep ends the reading there: the parser’s work grows with the square of the depth', async () => {
  const deep = `<item><x>${'<b>'.repeat(600)}${'</b>'.repeat(600)}</x></item>`;
  const feed = await read(
    rss(`<item><title>One & only</title><link>https://north.example/1</link></item>${deep}<item><link>/2</link></item>`),
  );
  expect(feed.items.map(({ title }) => title)).toEqual(['One & only']);
});

test('any bytes give a feed or a reason', async () => {
  const pieces = fc.constantFrom(
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '</item>',
    '<entry>',
    '<feed>',
    '<title>',
    '</title>',
    '<![CDATA[',
    ']]>',
    '&',
    '&#x',
    '<link href="',
    '"',
    '{"items":[',
    '<!--',
    '\0',
    '\ud800',
    'xml:base="',
    '<guid>',
    'words',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(pieces, { maxLength: 40 }).map((all) => new TextEncoder().encode(all.join(''))),
      ),
      async (bytes) => {
        expect(await readFeed(bytes, '', URL)).toHaveProperty('ok');
      },
    ),
    { numRuns: 500 },
  );
});
