import { expect, test } from 'vitest';
import { aStory } from './story-builder.ts';
import { thread } from './thread.ts';

const tags = ['port-alder', 'ropewalk-bridge', 'storms'];
const told = (slug: string, day: number, its = tags) =>
  aStory({ slug, published: `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`, tags: its });

const first = told('first', 1);
const second = told('second', 2, [...tags, 'ferries']);
const third = told('third', 3);
const near = told('near', 4, ['port-alder', 'storms', 'fishing']);
const stories = [near, third, second, first];

test.each([
  [first, undefined, second],
  [second, first, third],
  [third, second, undefined],
  [near, undefined, undefined],
])('leads from %# to the one before and the one after', (story, before, next) => {
  expect(thread(story, stories)).toEqual({ before, next });
});

test('changes the page of one other story at most when a story is added', () => {
  const added = told('added', 5);
  const changed = stories.filter((story) => thread(story, [added, ...stories]).next !== thread(story, stories).next);
  expect(changed).toEqual([third]);
});
