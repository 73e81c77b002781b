import type { StoryFront } from '../../content/schema.ts';
import type { StoryBody } from './body.ts';

/** A story as the site sees it. */
export type Story = {
  /** `yyyy/mm/dd/slug`: where its file lies and where its page is, for ever. */
  id: string;
  front: StoryFront;
  body: StoryBody;
};

/** Its page's address, from the site's root. */
export const storyPath = (story: { id: string }): string => `/stories/${story.id}/`;

/** A headline that fills a page at the size of others. */
export const isLong = (title: string): boolean => title.length > 100;

/** The day in its address, `yyyy/mm/dd`: that of first publication. */
export const storyDay = (story: { id: string }): string => story.id.slice(0, 10);

/** The sources it rests on, each once, in the order first cited. */
export const sourcesOf = (story: Story): string[] => [...new Set(story.front.articles.map((article) => article.source))];

/** The families behind its sources, each once: two papers of one house are one publisher. */
export const publishersOf = (story: Story, publisherOf: (source: string) => string): string[] => [
  ...new Set(sourcesOf(story).map(publisherOf)),
];

/** Whether it was first told before the other; of one second, by address. */
export const isBefore = (a: Story, b: Story): boolean =>
  a.front.published < b.front.published || (a.front.published === b.front.published && a.id < b.id);
