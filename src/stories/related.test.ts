import { expect, test } from 'vitest';
import { hadPageAt, related } from './related.ts';
import { aStory } from './story-builder.ts';

const at = (day: number, slug: string, tags: string[]) => aStory({ slug, tags, published: `2026-03-${day}T10:00:00Z` });
const told = at(14, 'told', ['storms', 'ports', 'bridges']);
const older = at(12, 'older', ['storms', 'bridges']);
const closer = at(11, 'closer', ['ports', 'storms', 'bridges']);
const later = at(15, 'later', ['storms', 'ports', 'bridges']);
const sameTown = at(13, 'same-town', ['ports']);
const other = at(13, 'other', ['football']);
const all = [later, told, other, sameTown, older, closer];

test('puts what shares most tags first, then the newest', () => {
  expect(related(told, all)).toEqual([closer, older]);
});

test('never points forwards in time, so that an old page does not change', () => {
  expect(related(told, all)).toEqual(
    related(
      told,
      all.filter((story) => story !== later),
    ),
  );
  expect(related(closer, all)).toEqual([]);
});

test('stops at as many as are wanted', () => {
  expect(related(told, all, 1)).toEqual([closer]);
});

test('knows whether a tag had its page when the story appeared', () => {
  expect(hadPageAt(told, all, 'storms', 3)).toBe(true);
  expect(hadPageAt(older, all, 'storms', 3)).toBe(false);
});
