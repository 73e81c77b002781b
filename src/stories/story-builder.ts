import type { CitedArticle, StoryFront } from '../../content/schema.ts';
import { readBody } from './body.ts';
import type { Story } from './story.ts';

/** For tests: an article of an invented source. */
export const anArticle = (more: Partial<CitedArticle> = {}): CitedArticle => ({
  source: 'north-post',
  voice: 'north-post',
  title: 'Port shuts both bridges',
  url: 'https://north-post.example/bridges',
  published: '2026-03-14T14:02:00Z',
  retrieved: '2026-03-14T14:31:07Z',
  words: 500,
  sha256: 'a'.repeat(64),
  ...more,
});

/** For tests: a story told at `published`, whose address and event follow from `slug`. */
export function aStory({
  slug = 'bridges-close',
  markdown = 'It happened.',
  ...more
}: Partial<StoryFront> & { slug?: string; markdown?: string } = {}): Story {
  const published = more.published ?? '2026-03-14T15:20:00Z';
  return {
    id: `${published.slice(0, 10).replaceAll('-', '/')}/${slug}`,
    body: readBody(markdown),
    front: {
      schema: 1,
      event: 'aaaaaaaa',
      title: `Story ${slug}`,
      summary: 'What happened.',
      published,
      updated: published,
      lang: 'en',
      section: 'world',
      tags: [],
      articles: [anArticle()],
      writer: { kind: 'digest' },
      revisions: [],
      written: [],
      ...more,
    },
  };
}
