import type { NameSource } from './name-source.ts';
import { sameWord } from './same-word.ts';

/** “Lind of Harbour Motors” of “Harbour Motors' Danish rookie Bo Lind”, or of “Bo Lind from Harbour Motors”. */
export function isOfATeam(words: string[], { words: known }: NameSource): boolean {
  const of = words.indexOf('of');
  const [who, team] = [words.slice(0, of), words.slice(words[of + 1] === 'the' ? of + 2 : of + 1)];
  if (of < 1 || team.length === 0) return false;
  const placesOf = (name: string[]) =>
    known.flatMap((_, at) => (name.every((part, nth) => sameWord(part, known[at + nth])) ? [at] : []));
  const teams = new Set(placesOf(team));
  // Only a few places near the one are looked at: whoever writes the text decides how often either stands there.
  return placesOf(who).some(
    (at) =>
      near(MOST_BETWEEN).some((away) => teams.has(at - away - team.length) && isAttribute(known.slice(at - away, at))) ||
      near(2).some((away) => teams.has(at + who.length + away) && isLink(known.slice(at + who.length, at + who.length + away))),
  );
}

const MOST_BETWEEN = 6;
const near = (most: number) => Array.from({ length: most + 1 }, (_, away) => away);
const isAttribute = (between: string[]) => !between.some((word) => parting.has(word));
const parting: ReadonlySet<string> = new Set('and with of from in at to for alongside behind beside next ahead'.split(' '));
const isLink = (between: string[]) => /^(?:from|of|at|with|for|in)(?: the)?$/u.test(between.join(' '));
