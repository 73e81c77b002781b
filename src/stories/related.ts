import { newestFirst } from './views.ts';
import type { Story } from './story.ts';

/** One name in common is often only a town; two are rarely chance. */
const tagsInCommon = 2;

/** Up to `most` earlier stories that share tags: the most shared first, then the newest. Backwards in time, so that an old page never changes. */
export function related(story: Story, stories: Story[], most = 4): Story[] {
  const shared = (other: Story) => other.front.tags.filter((tag) => story.front.tags.includes(tag)).length;
  const earlier = stories.filter((other) => other.id !== story.id && isBefore(other, story) && shared(other) >= tagsInCommon);
  return newestFirst(earlier)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, most);
}

/** Whether the tag had its page when the story appeared: what came later must not change the story's page. */
export const hadPageAt = (story: Story, stories: Story[], tag: string, needed: number): boolean =>
  stories.filter((other) => other.front.tags.includes(tag) && (other.id === story.id || isBefore(other, story))).length >= needed;

const isBefore = (a: Story, b: Story): boolean =>
  a.front.published < b.front.published || (a.front.published === b.front.published && a.id < b.id);
