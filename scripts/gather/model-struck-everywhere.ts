import type { Phrases } from './model-phrases.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/**
 * What is lost in every sentence that says as much of what is told: one that says it in full lets it stand, and one that speaks of something
 * else says nothing for it.
 */
export function everywhere({ own, sources }: Told, lostFrom: (source: Phrases) => string[]): string[] {
  const all = sources.map((source) => ({ lost: lostFrom(source), shared: sharedWith(own, source) }));
  const least = Math.max(0, ...all.filter(({ lost }) => lost.length > 0).map(({ shared }) => shared));
  const isSaidInFull = all.some(({ lost, shared }) => lost.length === 0 && shared >= least);
  return isSaidInFull ? [] : all.flatMap(({ lost }) => lost).slice(0, 1);
}

/** How many of the words that are told this sentence has. */
const sharedWith = (own: Phrases, { words }: Phrases): number =>
  own.words.filter((told) => isTelling(told) && isIn(told, words)).length;

const isTelling = ({ kind }: Word): boolean => kind !== 'small';
const isIn = ({ stem }: Word, words: readonly Word[]): boolean => words.some((its) => its.stem === stem);
