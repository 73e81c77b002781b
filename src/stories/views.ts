import { sourcesOf, storyDay, type Story } from './story.ts';

/** A tag has a page and a feed from this story on. */
export const storiesForATagPage = 3;

/** Newest first; stories of one second by address, so that the order never depends on the file system. */
export const newestFirst = (stories: Story[]): Story[] =>
  stories.toSorted((a, b) => compare(b.front.published, a.front.published) || compare(a.id, b.id));

/** Stories readers may be led to: not held, not taken back, not part of another, not removed by a person. */
export const listed = (stories: Story[], removed: ReadonlySet<string>): Story[] =>
  newestFirst(stories.filter(({ front }) => !front.hold && !front.mergedInto && !front.withdrawn && !removed.has(front.event)));

/** Stories taken back: their pages stay and say why. */
export const withdrawn = (stories: Story[], removed: ReadonlySet<string>): Story[] =>
  newestFirst(stories.filter(({ front }) => front.withdrawn && !front.hold && !removed.has(front.event)));

export const ofSection = (stories: Story[], section: string): Story[] =>
  stories.filter((story) => story.front.section === section);
export const ofTag = (stories: Story[], tag: string): Story[] => storiesByTag(stories).get(tag) ?? [];
export const ofSource = (stories: Story[], source: string): Story[] => storiesBySource(stories).get(source) ?? [];

/** Stories by tag, made once for a list: an index asks for each of its tags. */
export const storiesByTag = onceFor((stories) => byEach(stories, ({ front }) => front.tags));
/** Stories by source, likewise. */
export const storiesBySource = onceFor((stories) => byEach(stories, sourcesOf));

function onceFor<Result>(make: (stories: Story[]) => Result): (stories: Story[]) => Result {
  const known = new WeakMap<Story[], Result>();
  return (stories) => {
    const made = known.get(stories) ?? make(stories);
    known.set(stories, made);
    return made;
  };
}

function byEach(stories: Story[], keysOf: (story: Story) => string[]): ReadonlyMap<string, Story[]> {
  const groups = new Map<string, Story[]>();
  for (const story of stories)
    for (const key of keysOf(story)) {
      const group = groups.get(key);
      if (group) group.push(story);
      else groups.set(key, [story]);
    }
  return groups;
}

export const ofDay = (stories: Story[], day: string): Story[] => stories.filter((story) => storyDay(story) === day);

/** Every tag in use with its number of stories, the most used first, then by name. */
export function tagCounts(stories: Story[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const tag of stories.flatMap((story) => story.front.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).toSorted((a, b) => b.count - a.count || compare(a.tag, b.tag));
}

/** Days (`yyyy/mm/dd`) with their number of stories, newest first. */
export function dayCounts(stories: Story[]): { day: string; count: number }[] {
  const days = Map.groupBy(stories, storyDay);
  return [...days].map(([day, those]) => ({ day, count: those.length })).toSorted((a, b) => compare(b.day, a.day));
}

/** Months (`yyyy/mm`) with their number of stories, newest first. */
export function monthCounts(stories: Story[]): { month: string; count: number }[] {
  const months = Map.groupBy(stories, (story) => storyDay(story).slice(0, 7));
  return [...months].map(([month, those]) => ({ month, count: those.length })).toSorted((a, b) => compare(b.month, a.month));
}

/** When anything last changed; undefined where there is no story. */
export const newestRevision = (stories: Story[]): string | undefined =>
  stories
    .map((story) => story.front.updated)
    .toSorted(compare)
    .at(-1);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Tags with a page and a feed of their own. */
export const pagedTags = (stories: Story[]): string[] =>
  tagCounts(stories)
    .filter(({ count }) => count >= storiesForATagPage)
    .map(({ tag }) => tag);
