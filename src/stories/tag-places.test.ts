import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aStory } from './story-builder.ts';
import { tagPages, tagPlace } from './tag-places.ts';

const told = (day: number, tags: string[]) =>
  aStory({ slug: `story-${day}`, published: `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`, tags });
const name = (tag: string) => tag;

test('cuts each letter into pages, counted from the tag that was used first', () => {
  const stories = [told(3, ['sea', 'alder']), told(2, ['storm', 'sea']), told(1, ['salt'])];
  expect(tagPages(stories, name, 2)).toEqual([
    { letter: 's', number: 1, tags: ['salt', 'storm'] },
    { letter: 's', number: 2, tags: ['sea'] },
    { letter: 'a', number: 1, tags: ['alder'] },
  ]);
  expect(tagPlace('salt', stories, name)).toBe('/tags/a-z/s/#salt');
});

test('a tag keeps its place, whatever is told later', () => {
  const tags = fc.uniqueArray(fc.constantFrom('sea', 'salt', 'storm', 'ship', 'alder', 'ash', '7-up'), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(tags, { minLength: 1, maxLength: 8 }), tags, (lists, later) => {
      const stories = lists.map((list, index) => told(index + 1, list)).toReversed();
      const after = [told(20, later), ...stories];
      const places = (all: typeof stories) =>
        new Map(tagPages(all, name, 2).flatMap(({ letter, number, tags: on }) => on.map((tag) => [tag, `${letter}${number}`])));
      const now = places(after);
      for (const [tag, place] of places(stories)) expect(now.get(tag)).toBe(place);
    }),
  );
});
