import Parser from 'rss-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import newsroom from '../../newsroom.config.ts';
import { absoluteUrl } from '../site/url.ts';
import { feed } from './feed.ts';
import { anArticle, aStory } from './story-builder.ts';

/** A fork's own name, with what must be escaped in XML. */
const { name } = newsroom;
beforeAll(() => Object.assign(newsroom, { name: 'Quill <&> Lantern' }));
afterAll(() => Object.assign(newsroom, { name }));

const names = {
  samples: new Set<string>(),
  sectionName: (id: string) => id,
  sourceName: (id: string) => id,
  tag: (id: string) => ({ name: id }),
};

const parse = async (stories: ReturnType<typeof aStory>[]) =>
  new Parser<Record<string, unknown>, { 'content:encoded': string }>().parseString(
    await (await feed({ title: 'World', description: 'Events & more', path: '/world/', stories }, names)).text(),
  );

const page = absoluteUrl('/stories/2026/03/14/bridges-close/');

test('carries the whole story with absolute links to its passages', async () => {
  const markdown = '- Point.[^1]\n\nIt <b>happened</b>.[^1]\n\n[^1]: [North Post](https://north-post.example/bridges): “Yes.”';
  const { items } = await parse([aStory({ markdown })]);
  expect(items[0]?.['content:encoded']).toContain(`<sup><a href="${page}#passage-1">1</a></sup>`);
  expect(items[0]?.link).toBe(page);
});

test.each(['7e345678', '00012345', 'deadbeef', '12345678'])('keeps the event %s as the item’s lasting name', async (event) => {
  const { items } = await parse([aStory({ event })]);
  expect(items[0]?.guid).toBe(`event:${event}`);
});

test('has the twenty newest, newest first', async () => {
  const stories = Array.from({ length: 25 }, (_, index) =>
    aStory({ slug: `s${index}`, published: `2026-03-14T10:00:${10 + index}Z` }),
  );
  const { items } = await parse(stories);
  expect(items).toHaveLength(20);
  expect(items[0]?.title).toBe('Story s24');
});

test('stays well-formed with markup in titles and control characters in the text', async () => {
  const { items } = await parse([aStory({ title: '</title><script>&amp;', markdown: 'Bell \u0007 and lone \ud800 half.' })]);
  expect(items[0]?.title).toBe('</title><script>&amp;');
  expect(items[0]?.['content:encoded']).toContain('Bell  and lone \ufffd half');
});

test('tells the readers of a withdrawn story, and no more of it', async () => {
  const { items } = await parse([
    aStory({ withdrawn: { at: '2026-03-15T10:00:00Z', reason: 'Both took it back.' }, markdown: 'Secret.' }),
  ]);
  expect(items[0]?.title).toMatch(/^Withdrawn: /);
  expect(items[0]?.['content:encoded']).toContain('Both took it back.');
  expect(items[0]?.['content:encoded']).not.toContain('Secret');
});

test('links the articles a story lists and shows every other address as text', async () => {
  const listed = 'https://news.test/bridges';
  const markdown = `Read [this](${listed}), [that](https://evil.example/) or www.evil.example/win.`;
  const { items } = await parse([aStory({ markdown, articles: [anArticle({ url: listed })] })]);
  const content = items[0]?.['content:encoded'] ?? '';
  expect(content).toContain(`Read <a href="${listed}" rel="noopener nofollow">this</a>, that or www.evil.example/win.`);
  expect(content).not.toMatch(/href="[^"]*evil/);
});

test('is written by whoever the newsroom is named', async () => {
  const { items, title } = await parse([aStory()]);
  expect(title).toBe('Quill <&> Lantern: World');
  expect(items[0]?.['creator']).toBe('Quill <&> Lantern');
  expect(items[0]?.['content:encoded']).toContain('Written by Quill &lt;&amp;&gt; Lantern, a machine');
});

test('is a feed also without a story', async () => {
  expect((await parse([])).items).toEqual([]);
});
