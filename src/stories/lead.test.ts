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

test('leads with nothing where there is nothing', () => {
  expect(withLeadFirst([])).toEqual([]);
});
