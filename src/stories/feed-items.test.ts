import Parser from 'rss-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { absoluteUrl } from '../site/url.ts';
import { atomFeed } from './atom-feed.ts';
import { feed } from './feed.ts';
import type { FeedOf } from './feed-items.ts';
import { jsonFeed } from './json-feed.ts';
import { aStory } from './story-builder.ts';

const names = {
  samples: new Set<string>(),
  sectionName: (id: string) => id,
  sourceName: (id: string) => id,
  tag: (id: string) => ({ name: id }),
};

/** An entry as somebody else’s parser reads it back. */
type Read = { id: unknown; title: unknown; link: unknown; updated: unknown; content: unknown; categories: unknown[] };

const formats: [string, (of: FeedOf) => Promise<Read[]>][] = [
  [
    'RSS',
    async (of) => {
      const custom = { item: ['atom:updated'] };
      const { items } = await new Parser({ customFields: custom }).parseString(await (await feed(of, names)).text());
      return items.map((item) => ({
        id: item.guid,
        title: item.title,
        link: item.link,
        updated: item['atom:updated'],
        content: item['content:encoded'],
        categories: item.categories ?? [],
      }));
    },
  ],
  [
    'Atom',
    async (of) =>
      (parseAtomFeed(await atomFeed(of, names).text()).entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        link: entry.links?.[0]?.href,
        updated: entry.updated?.replace('.000', ''),
        content: entry.content?.value,
        categories: (entry.categories ?? []).map(({ term }) => term),
      })),
  ],
  [
    'JSON Feed',
    async (of) =>
      (parseJsonFeed(await jsonFeed(of, names).json()).items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        link: item.url,
        updated: item.date_modified,
        content: item.content_html,
        categories: item.tags ?? [],
      })),
  ],
];

const markdown = 'It <b>happened</b>.[^1]\n\n[^1]: [North Post](https://north-post.example/bridges): “Yes.”';
const corrected = aStory({
  markdown,
  tags: ['harbour'],
  updated: '2026-03-14T18:00:00Z',
  revisions: [
    { at: '2026-03-14T16:00:00Z', kind: 'update', writer: 'digest', note: 'Ferry times added.' },
    { at: '2026-03-14T17:00:00Z', kind: 'clarification', writer: 'person', note: 'Which bridge is said.' },
    { at: '2026-03-14T18:00:00Z', kind: 'correction', writer: 'person', note: 'The unit <was> wrong.' },
  ],
});

describe.each(formats)('%s', (_, read) => {
  const of = (...stories: FeedOf['stories']): Promise<Read[]> =>
    read({ title: 'World', description: 'Events & more', path: '/world/', stories });

  test('tells of a correction in the title, as a category, in the time and at the top of the text, under the same id', async () => {
    const [before] = await of(aStory({ markdown, tags: ['harbour'] }));
    const [after] = await of(corrected);
    expect(after?.id).toBe(before?.id);
    expect([before?.title, after?.title]).toEqual(['Story bridges-close', 'Corrected: Story bridges-close']);
    expect([before?.updated, after?.updated]).toEqual(['2026-03-14T15:20:00Z', '2026-03-14T18:00:00Z']);
    expect([before?.categories, after?.categories]).toEqual([
      ['world', 'harbour'],
      ['world', 'harbour', 'correction', 'clarification'],
    ]);
    expect(after?.content).toMatch(
      /^<p><strong>Correction, [^<]*:<\/strong> The unit &lt;was&gt; wrong\.<\/p><p><strong>Clarification, [^<]*:<\/strong> Which/,
    );
    expect(after?.content).not.toContain('Ferry times added.');
  });

  test('does not call a clarification or an update a correction', async () => {
    const { revisions } = corrected.front;
    const [item] = await of(aStory({ revisions: revisions.slice(0, 2) }));
    expect(item?.title).toBe('Story bridges-close');
  });

  test('tells of a withdrawn story why, and no more of it', async () => {
    const [item] = await of(aStory({ markdown: 'Secret.', withdrawn: { at: '2026-03-15T10:00:00Z', reason: 'Taken back.' } }));
    expect(item?.title).toBe('Withdrawn: Story bridges-close');
    expect(item?.categories).toEqual(['world', 'withdrawal']);
    expect(item?.content).toContain('Taken back.');
    expect(item?.content).not.toContain('Secret');
  });

  test('carries the whole story with absolute links, whatever stands in its title and text', async () => {
    const title = ']]></title><script>alert(1)</script>&amp; “é” 北京';
    const [item] = await of(aStory({ title, markdown: `${markdown}\n\nBell \u0007 ]]> and lone \ud800 half.` }));
    const page = absoluteUrl('/stories/2026/03/14/bridges-close/');
    expect(item?.title).toBe(title);
    expect(item?.link).toBe(page);
    expect(item?.content).toContain(`<sup><a href="${page}#passage-1">1</a></sup>`);
    expect(item?.content).toContain('Bell  ]]&gt; and lone \ufffd half.');
  });

  test('has the twenty newest, newest first, and is a feed also without a story', async () => {
    const stories = Array.from({ length: 25 }, (_, index) =>
      aStory({ slug: `s${index}`, published: `2026-03-14T10:00:${10 + index}Z` }),
    );
    const items = await of(...stories);
    expect(items).toHaveLength(20);
    expect(items[0]?.title).toBe('Story s24');
    expect(await of()).toEqual([]);
  });
});
