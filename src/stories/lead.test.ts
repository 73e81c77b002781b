import { expect, test } from 'vitest';
import { withLeadFirst } from './lead.ts';
import { anArticle, aStory } from './story-builder.ts';

const voices = (...names: string[]) => ({
  articles: names.map((voice, index) => anArticle({ voice, url: `https://x.example/${index}` })),
});
const newest = aStory({ slug: 'newest', published: '2026-03-14T20:00:00Z', ...voices('a', 'b') });
const wider = aStory({ slug: 'wider', published: '2026-03-14T10:00:00Z', ...voices('a', 'b', 'c') });
const copied = aStory({ slug: 'copied', published: '2026-03-14T11:00:00Z', ...voices('a', 'a', 'a', 'a') });
const stale = aStory({ slug: 'stale', published: '2026-03-12T10:00:00Z', ...voices('a', 'b', 'c', 'd') });

test('leads with the most voices of the last day and keeps the order of the others', () => {
  expect(withLeadFirst([newest, copied, wider, stale])).toEqual([wider, newest, copied, stale]);
});

test('leads with the newest where none has more voices', () => {
  expect(withLeadFirst([newest, copied])[0]).toBe(newest);
});

test('counts no voice for an article that lends the background alone', () => {
  const markdown = `It happened.[^1] It did.[^2]

## Background

It was to happen,[^3] and did.[^2]

[^1]: [A](https://x.example/0): “It happened.”
[^2]: [B](https://x.example/1): “It did.”
[^3]: [C](https://x.example/2): “It is to happen.”
`;
  const followed = aStory({ slug: 'followed', published: '2026-03-14T12:00:00Z', markdown, ...voices('a', 'b', 'c') });
  expect(withLeadFirst([newest, followed])[0]).toBe(newest);
  expect(withLeadFirst([newest, { ...followed, body: wider.body }])[0]?.id).toBe(followed.id);
});

test('leads with nothing where there is nothing', () => {
  expect(withLeadFirst([])).toEqual([]);
});
