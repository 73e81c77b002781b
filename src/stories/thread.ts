import { isBefore, type Story } from './story.ts';

/** Two names in common may be a town and a ministry; with three a story goes on. */
const tagsInCommon = 3;

/** The stories told before and after one in its thread, as far as there are any. */
export type Thread = { before: Story | undefined; next: Story | undefined };

/**
 * Where a story stands in its thread: `before` is the newest earlier story that shares three tags; `next` is the oldest later
 * one whose `before` is this story, so that a new story changes the page of one other at most.
 */
export function thread(story: Story, stories: Story[]): Thread {
  const index = indexOf(stories);
  const later = near(story, index).filter((other) => isBefore(story, other));
  return {
    before: before(story, index),
    next: later.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)).find((other) => before(other, index)?.id === story.id),
  };
}

type Index = Map<string, Story[]>;

const indexes = new WeakMap<Story[], Index>();

/** Stories by tag, made once for a list: every story page asks. */
function indexOf(stories: Story[]): Index {
  const known = indexes.get(stories);
  if (known) return known;
  const made: Index = new Map();
  for (const story of stories) for (const tag of story.front.tags) push(made, tag, story);
  indexes.set(stories, made);
  return made;
}

function push(index: Index, tag: string, story: Story): void {
  const those = index.get(tag);
  if (those) those.push(story);
  else index.set(tag, [story]);
}

function before(story: Story, index: Index): Story | undefined {
  return near(story, index)
    .filter((other) => isBefore(other, story))
    .reduce<Story | undefined>((newest, other) => (newest && isBefore(other, newest) ? newest : other), undefined);
}

/** Other stories that share enough tags. */
function near(story: Story, index: Index): Story[] {
  const shared = new Map<Story, number>();
  for (const tag of story.front.tags) for (const other of index.get(tag) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared].filter(([other, amount]) => other.id !== story.id && amount >= tagsInCommon).map(([other]) => other);
}
