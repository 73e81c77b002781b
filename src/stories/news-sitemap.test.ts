import { expect, test } from 'vitest';
import { absoluteUrl } from '../site/url.ts';
import { newsSitemap } from './news-sitemap.ts';
import { aStory } from './story-builder.ts';

const at = (slug: string, published: string, more: Parameters<typeof aStory>[0] = {}) => aStory({ slug, published, ...more });
const addresses = (...stories: ReturnType<typeof aStory>[]) =>
  [...newsSitemap(stories).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address?.split('/').at(-2));

test('has the stories of the two days before the newest revision', () => {
  const newest = at('newest', '2026-03-14T12:00:00Z', { updated: '2026-03-14T15:00:00Z' });
  expect(addresses(newest, at('edge', '2026-03-12T15:00:00Z'), at('old', '2026-03-12T14:59:59Z'))).toEqual(['newest', 'edge']);
});

test('leaves out what is invented, and stays a sitemap with nothing in it', () => {
  expect(addresses(at('sample', '2026-03-14T12:00:00Z', { sample: true }))).toEqual([]);
  expect(newsSitemap([])).toContain('<urlset');
});

test('takes a thousand at most', () => {
  expect(addresses(...Array.from({ length: 1200 }, (_, index) => at(`s${index}`, '2026-03-14T12:00:00Z')))).toHaveLength(1000);
});

test('gives publication, language, time and title, escaped', () => {
  const text = newsSitemap([at('one', '2026-03-14T12:00:00Z', { title: 'Fish & <chips>', lang: 'fr' })]);
  expect(text).toContain(absoluteUrl('/stories/2026/03/14/one/'));
  expect(text).toContain('<news:title>Fish &amp; &lt;chips&gt;</news:title>');
  expect(text).toContain('<news:language>fr</news:language>');
  expect(text).toContain('<news:publication_date>2026-03-14T12:00:00Z</news:publication_date>');
});
