import { letterOf } from './letter.ts';
import { isBefore, type Story } from './story.ts';

/** Tags on a page of the index. */
export const tagsOnAPage = 150;

/** A page of the index of all tags. */
export type TagPage = { letter: string; number: number; tags: string[] };

/** Its address from the site's root: `/tags/a-z/s/`, `/tags/a-z/s/2/`. */
export const tagPagePath = ({ letter, number }: Pick<TagPage, 'letter' | 'number'>): string =>
  `/tags/a-z/${letter}/${number === 1 ? '' : `${number}/`}`;

/**
 * The index of all tags: by letter, and within a letter in pages counted from the oldest tag. A tag keeps its page for ever, since
 * the pages of old stories lead there.
 */
export function tagPages(stories: Story[], nameOf: (tag: string) => string, size = tagsOnAPage): TagPage[] {
  const byLetter = Map.groupBy(inOrderOfUse(stories), (tag) => letterOf(nameOf(tag)));
  return [...byLetter].flatMap(([letter, tags]) =>
    Array.from({ length: Math.ceil(tags.length / size) }, (_, index) => ({
      letter,
      number: index + 1,
      tags: tags.slice(index * size, (index + 1) * size),
    })),
  );
}

/** Every tag, by the story that used it first. */
const inOrderOfUse = (stories: Story[]): string[] => [
  ...new Set(stories.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)).flatMap(({ front }) => front.tags)),
];

const known = new WeakMap<Story[], Map<string, string>>();

/** Where a tag stands in the index: the address of its page and of its line there. Worked out once for a list, since every story asks. */
export function tagPlace(tag: string, stories: Story[], nameOf: (tag: string) => string): string {
  const places =
    known.get(stories) ??
    new Map(tagPages(stories, nameOf).flatMap((page) => page.tags.map((each) => [each, `${tagPagePath(page)}#${each}`])));
  known.set(stories, places);
  return places.get(tag) ?? '/tags/';
}
