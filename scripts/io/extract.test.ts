import { expect, onTestFinished, test } from 'vitest';
import { createExtract } from './extract.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const readers = (limits = {}) => {
  const made = createExtract({ size: 1, ...limits });
  onTestFinished(made.close);
  return made;
};

test('pages and feeds are read in a worker', async () => {
  const { extract, readFeed } = readers();
  const words = 'The port authority closed both harbour bridges on Saturday afternoon because of the storm. '.repeat(8);
  const page = await extract(
    bytes(
      `<!doctype html><html><head><title>Port shuts bridges</title></head><body><article><h1>Port shuts bridges</h1><p>${words}</p><p>${words}</p></article></body></html>`,
    ),
    { 'content-type': 'text/html' },
    'https://north.example/1',
  );
  expect(page).toMatchObject({ ok: true, value: { title: 'Port shuts bridges', paragraphs: [words.trim(), words.trim()] } });
  const feed = await readFeed(
    bytes('<rss version="2.0"><channel><item><link>/1</link></item></channel></rss>'),
    'text/xml',
    'https://north.example/feed',
  );
  expect(feed).toMatchObject({ ok: true, value: { items: [{ link: 'https://north.example/1' }] } });
});

test('a page that is not read in time is named', async () => {
  const { readFeed } = readers({ timeoutMs: 1 });
  const many = `<rss version="2.0"><channel>${'<item><link>/1</link></item>'.repeat(20_000)}`;
  expect(await readFeed(bytes(many), 'text/xml', 'https://north.example/feed')).toEqual({
    ok: false,
    reason: 'https://north.example/feed: feed: not done after 1 ms',
  });
});
