import { shortened } from '../en/shortened.ts';
import type { NameSource } from './name-source.ts';

/** “NATO”: more than one letter, and no small one. */
export const isShout = (text: string) => capitals.test(text);
const capitals = /^\p{Lu}{2,}$/u;

const initials = (words: string[]) =>
  words
    .filter((part) => isName.test(part))
    .map((part) => part.charAt(0))
    .join('');
const isName = /^\p{Lu}/u;

/** “MPs” are several. */
const several = /(?<=\p{Lu}{2})s$/u;

export function isShortFor(words: string[], { words: known, runs }: NameSource): boolean {
  const letters = words.join(' ').replace(several, '');
  if (isShout(letters)) return runs.some((run) => initials(run).includes(letters)) || isSpelledOut(letters, known);
  if (isNumberedGroup(words, known)) return true;
  return words.length > 2 && known.some((part) => isShout(part) && part === initials(words));
}

/** “G-7”, “G7” of “the Group of Seven”. */
const isNumberedGroup = (words: string[], known: string[]): boolean =>
  [...words.join('').matchAll(/^G(\d+)$/gu)].some(([, count]) =>
    new RegExp(`\\bGroup of (?:${count}|${inWords[Number(count)] ?? count})\\b`, 'iu').test(known.join(' ')),
  );
const inWords: Readonly<Record<number, string>> = { 7: 'seven', 8: 'eight', 20: 'twenty', 77: '77' };

/** Common things that two letters stand for; three or more are the initials of words in a row: “gross domestic product”. */
const twoLetters: Readonly<Record<string, RegExp>> = {
  CD: /compact dis[ck]/u,
  TV: /televis|broadcaster|channel/u,
  AI: /artificial intelligence/u,
  GP: /general practitioner|family doctor/u,
  MP: /member of parliament|members of parliament|parliamentarian|lawmaker|legislator|deput(?:y|ies)/u,
  PM: /prime minister|premier/u,
  VP: /vice[- ]president/u,
  IT: /information technology|computer/u,
  PR: /public relations/u,
  HR: /human resources|personnel/u,
};

function isSpelledOut(letters: string, known: string[]): boolean {
  if (letters.length === 2) return twoLetters[letters]?.test(known.join(' ').toLowerCase()) ?? false;
  const telling = known
    .filter((part) => !leftOut.test(part))
    .map((part) => (part.length > 2 ? part.charAt(0).toUpperCase() : ' '));
  return telling.join('').includes(letters);
}

/** Small words of a name that has no letter for them. */
const leftOut = /^(?:of|for|and|the|in|on|to|de)$/u;

export const isInFull = (words: string[], { words: known }: NameSource) =>
  known.some((word) => word === shortened[words.join(' ')]);
