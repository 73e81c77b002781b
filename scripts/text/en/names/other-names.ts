import { americanBodies } from './american-bodies.ts';
import { britishBodies } from './british-bodies.ts';
import { companies } from './companies.ts';
import { movements } from './movements.ts';
import { placesTold } from './places-told.ts';
import { sportBodies } from './sport-bodies.ts';
import { worldBodies } from './world-bodies.ts';

/** A name as it may stand in a text, and what else its bearer may then be called. */
type Told = { words: readonly string[]; others: readonly string[] };

/**
 * What else may be said of the names that a text has: of the FBI, “Federal Bureau of Investigation”. `wordsOf` reads names as it
 * reads texts. A name of several words is known in small letters too (“defence ministry”); one word is known as it is written.
 */
export function otherNamesIn(words: readonly string[], wordsOf: (text: string) => string[]): string[] {
  const told = toldBy(wordsOf);
  const found = words.flatMap((word, at) =>
    (told.get(word.toLowerCase()) ?? [])
      .filter((name) => name.words.every((part, nth) => isPart(part, words[at + nth], name.words.length === 1)))
      .map((name) => ({ ...name, at, end: at + name.words.length })),
  );
  const whole = found.filter(({ at, end }) => !found.some((other) => other.at < at && other.end >= end));
  return [...new Set(whole.flatMap(({ others }) => others))];
}

const isPart = (part: string, word: string | undefined, alone: boolean): boolean =>
  word !== undefined && (part === word || (!alone && part.toLowerCase() === word.toLowerCase()));

let names: ReadonlyMap<string, Told[]> | null = null;

/** All names of the lists by their first word. */
function toldBy(wordsOf: (text: string) => string[]): ReadonlyMap<string, Told[]> {
  names ??= Map.groupBy(
    lines.flatMap((line) => toldIn(line, wordsOf)),
    ({ words }) => words[0]?.toLowerCase() ?? '',
  );
  return names;
}

const lines = [americanBodies, britishBodies, worldBodies, companies, sportBodies, placesTold, movements].flatMap((list) =>
  list.trim().split('\n'),
);

/** Behind `>` stands what the others may be called, but is the name of more than one. */
function toldIn(line: string, wordsOf: (text: string) => string[]): Told[] {
  const [same = [], looser = []] = line.split(' > ').map((part) => part.split('|'));
  const tellable = [...same, ...looser].filter((name) => /\p{Lu}/u.test(name));
  return same.map((name) => ({ words: wordsOf(name), others: tellable.filter((other) => other !== name) }));
}
