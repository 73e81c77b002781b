import type { Article } from '../articles/article.ts';

/** A digest is no second copy: of little it tells less than it might, two fifths of the words at most. */
const SHARE = 0.4;

/** Words a digest of these articles aims at, where it might have `aim`. */
export const aimFor = (aim: number, articles: Iterable<Pick<Article, 'words'>>): number =>
  Math.min(aim, Math.floor(SHARE * [...articles].reduce((sum, { words }) => sum + words, 0)));
