import { expect, test } from 'vitest';
import { anArticle, aStory } from './story-builder.ts';
import { dayCounts, listed, newestFirst, newestRevision, ofSource, pagedTags, tagCounts, withdrawn } from './views.ts';

const none = new Set<string>();

test('lists the newest first and breaks ties by address', () => {
  const old = aStory({ slug: 'old', published: '2026-03-13T10:00:00Z' });
  const b = aStory({ slug: 'b' });
  const a = aStory({ slug: 'a' });
  expect(newestFirst([old, b, a]).map(({ id }) => id)).toEqual([a.id, b.id, old.id]);
});

test.each([
  ['held', { hold: 'An accusation.' }],
  ['merged', { mergedInto: 'bbbbbbbb' }],
  ['withdrawn', { withdrawn: { at: '2026-03-15T10:00:00Z', reason: 'Wrong.' } }],
])('does not list a story that is %s', (_, state) => {
  expect(listed([aStory(state), aStory({ slug: 'shown' })], none)).toHaveLength(1);
});

test('does not list what a person removed, nor shows it as withdrawn', () => {
  const gone = aStory({ event: 'cccccccc' });
  const back = aStory({ event: 'cccccccc', slug: 'back', withdrawn: { at: '2026-03-15T10:00:00Z', reason: 'Wrong.' } });
  expect(listed([gone], new Set(['cccccccc']))).toEqual([]);
  expect(withdrawn([back], new Set(['cccccccc']))).toEqual([]);
  expect(withdrawn([back], none)).toHaveLength(1);
});

test('counts tags, the most used first, and gives a page to those with three stories', () => {
  const stories = ['a', 'b', 'c'].map((slug, index) => aStory({ slug, tags: index === 0 ? ['storms', 'ports'] : ['storms'] }));
  expect(tagCounts(stories)).toEqual([
    { tag: 'storms', count: 3 },
    { tag: 'ports', count: 1 },
  ]);
  expect(pagedTags(stories)).toEqual(['storms']);
  expect(pagedTags(stories.slice(1))).toEqual([]);
});

test('counts a story once for a source it cites twice', () => {
  const story = aStory({ articles: [anArticle(), anArticle({ url: 'https://north-post.example/other' })] });
  expect(ofSource([story], 'north-post')).toEqual([story]);
  expect(ofSource([story], 'meridian-wire')).toEqual([]);
});

test('counts the days of addresses, newest first', () => {
  const stories = [aStory({ slug: 'a', published: '2026-03-13T10:00:00Z' }), aStory({ slug: 'b' }), aStory({ slug: 'c' })];
  expect(dayCounts(stories)).toEqual([
    { day: '2026/03/14', count: 2 },
    { day: '2026/03/13', count: 1 },
  ]);
});

test('knows the newest revision, also of an old story, and of none', () => {
  const revised = aStory({ published: '2026-03-01T10:00:00Z', updated: '2026-03-16T10:00:00Z' });
  expect(newestRevision([aStory(), revised])).toBe('2026-03-16T10:00:00Z');
  expect(newestRevision([])).toBeUndefined();
});
