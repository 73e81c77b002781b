import type { Story } from '../stories/story.ts';
import type { Published } from './read-newsroom.ts';

/** As many tags two stories share that go on from each other: as on the site. */
const TAGS_IN_COMMON = 3;

/** The newest story published before `now` that a story with these tags goes on from; null where none is, or none that stands. */
export function threadBefore(tags: readonly string[], stories: readonly Published[], now: string): Story | null {
  const own = new Set(tags);
  const earlier = stories
    .map(({ story }) => story)
    .filter(({ front }) => front.published < now && !front.withdrawn && !front.hold && !front.mergedInto)
    .filter(({ front }) => front.tags.filter((tag) => own.has(tag)).length >= TAGS_IN_COMMON);
  const newest = (one: Story, other: Story) => (timeOf(one) < timeOf(other) ? other : one);
  return earlier.length === 0 ? null : earlier.reduce(newest);
}

const timeOf = ({ front }: Story) => `${front.published} ${front.event}`;
