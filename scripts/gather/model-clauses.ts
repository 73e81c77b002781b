import { read, type Reading } from '../checks/reading.ts';
import { phrasesOf } from './model-phrases.ts';

const joint = /^(?:and|but|while|who|which)$/u;

/** The clauses of a sentence that each have a verb, with the subject of the one before where they have none of their own. */
export function clausesOf(own: Reading): string[] {
  const { words, text } = phrasesOf(own);
  const cuts = words.filter(({ word, index }) => index > 0 && joint.test(word)).map(({ at }) => at);
  for (const match of text.matchAll(/;/gu)) cuts.push(match.index);
  const bounds = [0, ...cuts.toSorted((one, other) => one - other), text.length];
  const parts = bounds.slice(1).map((end, nth) => text.slice(bounds[nth], end));
  const joined: string[] = [];
  const hasVerb = (part: string) => phrasesOf(read(part)).deeds.length > 0;
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (!hasVerb(part) || !hasVerb(last))) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined.map((part, nth) => (nth === 0 ? part : withSubject(part, joined[nth - 1] ?? '')));
}

function withSubject(part: string, before: string): string {
  const bare = part.replace(/^\W*(?:and|but|while|who|which)\s+/u, '');
  const opens = /^\W*(?:who|which)\b/u.test(part);
  const phrases = phrasesOf(read(bare));
  const first = phrases.deeds[0];
  const hasOwn = !opens && phrases.things.some(({ words }) => (words[0]?.index ?? 0) < (first?.head.index ?? 0));
  if (hasOwn) return bare;
  const earlier = phrasesOf(read(before));
  const thing = opens ? earlier.things.at(-1) : earlier.things[0];
  const [from, to] = [thing?.words[0], thing?.words.at(-1)];
  return from === undefined || to === undefined ? bare : `${before.slice(from.at, to.at + to.word.length)} ${bare}`;
}
