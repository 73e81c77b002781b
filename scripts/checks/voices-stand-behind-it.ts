import newsroom from '../../newsroom.config.ts';
import type { Check } from './check.ts';

/** The articles that statements cite are of as many independent voices as the newsroom asks for; who told of an earlier event bears out nothing of this one. */
export const voicesStandBehindIt: Check = ({ front, statements }) => {
  const cited = new Set(
    statements.flatMap(({ part, footnotes }) => (part === 'background' ? [] : footnotes.map(({ url }) => url))),
  );
  const voices = new Set(front.articles.filter(({ url }) => cited.has(url)).map(({ voice }) => voice));
  const needed = newsroom.telling.voices;
  return voices.size < needed ? [{ code: 'too-few-voices', line: 1, found: voices.size, needed }] : [];
};
