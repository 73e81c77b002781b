import { letterOf } from './letter.ts';

/** Sources that stand on one page; of more, the index shows the most used and leads to the rest by letter. */
export const sourcesOnAPage = 200;

/** Where the sources of a letter stand. */
export const sourcePagePath = (letter: string): string => `/sources/a-z/${letter}/`;

/** Sources by the first letter of their names, where they are too many for one page. */
export function sourceLetters<Source extends { name: string }>(sources: Source[], most = sourcesOnAPage): Map<string, Source[]> {
  return sources.length <= most ? new Map() : Map.groupBy(sources, ({ name }) => letterOf(name));
}
