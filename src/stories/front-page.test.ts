import { describe, expect, test } from 'vitest';
import { frontPage, isCorrected, isDeveloping } from './front-page.ts';
import { aStory } from './story-builder.ts';
import type { Story } from './story.ts';
import { newestFirst } from './views.ts';

const sections = ['world', 'sport'];

/** Stories an hour apart, newest first, in turn of either section. */
const some = (amount: number): Story[] =>
  newestFirst(
    Array.from({ length: amount }, (_, index) =>
      aStory({
        slug: `s${index}`,
        published: new Date(Date.UTC(2026, 2, 14, 0) - index * 3_600_000).toISOString().replace('.000', ''),
        section: sections[index % 2] ?? '',
      }),
    ),
  );

const shape = (amount: number) => {
  const { lead, beside, latest, sections: blocks } = frontPage(some(amount), sections);
  return [lead ? 1 : 0, beside.length, latest.length, ...blocks.map(({ stories }) => stories.length)];
};

describe('the front page has no empty place', () => {
  test.each([
    [0, [0, 0, 0]],
    [1, [1, 0, 0]],
    [3, [1, 2, 0]],
    [4, [1, 2, 0, 1]],
    [7, [1, 2, 6, 2, 2]],
    [300, [1, 2, 7, 3, 3]],
  ])('with %d stories', (amount, expected) => {
    expect(shape(amount)).toEqual(expected);
  });
});

test('shows a story once outside of “Latest”', () => {
  const { lead, beside, sections: blocks } = frontPage(some(20), sections);
  const shown = [lead, ...beside, ...blocks.flatMap(({ stories }) => stories)];
  expect(new Set(shown).size).toBe(shown.length);
});

test('leaves what is older than a week to its section', () => {
  const old = aStory({ slug: 'old', published: '2026-02-01T10:00:00Z', section: 'sport' });
  expect(frontPage([...some(4), old], ['sport']).sections.flatMap(({ stories }) => stories)).not.toContain(old);
});

test('puts what changed last first in “Latest”', () => {
  const [first, ...rest] = some(12);
  const changed = aStory({ slug: 'changed', published: '2026-03-12T10:00:00Z', updated: '2026-03-14T09:00:00Z' });
  expect(frontPage(newestFirst([...(first ? [first] : []), ...rest, changed]), sections).latest[0]).toBe(changed);
});

const revised = (kind: 'update' | 'correction', at: string) =>
  aStory({ updated: at, revisions: [{ at, kind, writer: 'digest', note: 'Changed.' }] });

test.each([
  ['update', '2026-03-14T16:00:00Z', true, false],
  ['correction', '2026-03-14T16:00:00Z', false, true],
] as const)('marks a story after a late %s', (kind, at, developing, corrected) => {
  const story = revised(kind, at);
  expect([isDeveloping(story, [story]), isCorrected(story)]).toEqual([developing, corrected]);
});

test('calls nothing developing that has rested for half a day', () => {
  const story = revised('update', '2026-03-14T16:00:00Z');
  const newer = aStory({ slug: 'newer', published: '2026-03-15T05:00:00Z' });
  expect(isDeveloping(story, [story, newer])).toBe(false);
});
