import { storyPath, type Story } from './story.ts';

/** An address that leads elsewhere: `from` is a story id, `to` a path from the site's root. */
export type Move = { from: string; to: string };

/**
 * Where readers of former addresses are led: from a merged story to the one it turned out to be a part of, and from each of a
 * story's `redirects` to the story. A merged story whose other half is not shown leads to the archive rather than nowhere.
 */
export function moves(all: Story[], shown: Story[]): Move[] {
  const byEvent = new Map(all.map((story) => [story.front.event, story]));
  const paths = new Map(shown.map((story) => [story.id, storyPath(story)]));
  const taken = new Set(paths.keys());
  return all
    .filter((story) => story.front.mergedInto ?? paths.has(story.id))
    .flatMap((story) => {
      const to = paths.get(wholeOf(story, byEvent).id) ?? '/archive/';
      const former = [...(story.front.mergedInto ? [story.id] : []), ...(story.front.redirects ?? [])];
      return former.map((from) => ({ from, to }));
    })
    .filter(({ from }) => !taken.has(from) && taken.add(from));
}

/** Follows `mergedInto` to its end; `seen` ends a circle. */
function wholeOf(story: Story, byEvent: Map<string, Story>, seen = new Set<string>()): Story {
  const next = byEvent.get(story.front.mergedInto ?? '');
  return next && !seen.has(next.id) ? wholeOf(next, byEvent, seen.add(story.id)) : story;
}
