import { numbersIn } from '../text/numbers.ts';
import type { Place } from './crossing.ts';
import { stemOf } from './en/stem.ts';
import { sameGroup } from './means-the-same.ts';

/** What the words before a number say of it: where something came from, where it stands, or by how much it moved. */
type Role = 'from' | 'to' | 'by' | null;

const before: readonly { role: Role; words: RegExp }[] = [
  { role: 'from', words: /\b(?:from|than)\s$/iu },
  {
    role: 'by',
    words:
      /\b(?:by|up|down|another|additional|ris(?:e|es|ing)|rose|risen|grew|jump(?:s|ed)?|climb(?:s|ed)?|f[ae]ll(?:s|en)?|drop(?:s|ped)?|gain(?:s|ed)?|los(?:e|es|t)|add(?:s|ed)?|increase of|decrease of|rise of|fall of|gain of|drop of|difference of)\s$/iu,
  },
  { role: 'to', words: /\b(?:to|at|reach(?:es|ed)?|total(?:s|ed|led|ing|ling)?|hit|hits)\s$/iu },
];

/** Words that stand between a number and what says its role. */
const loose =
  /\b(?:about|around|some|nearly|almost|just|over|more than|the|an?|only|roughly|approximately|its|their)\s$|[$£€]\s?$/iu;

function roleOf({ mention, reading }: Place): Role {
  let left = reading.text.slice(0, mention.start);
  for (const _ of [1, 2]) left = left.replace(loose, '');
  return before.find(({ words }) => words.test(left))?.role ?? null;
}

/**
 * Whether two numbers have the roles they have in a source (“from 246 to 961”, “at 961, up from 246”): 1 where they have, -1 where each
 * has the other's, 0 where nothing tells.
 */
export function rolesSpeak(one: Place, other: Place, ones: Place[], others: Place[]): number {
  const counted = thingsSpeak(one, other, ones, others);
  if (counted !== 0) return counted;
  const [mine, its] = [roleOf(one), roleOf(other)];
  for (const here of ones)
    for (const there of others) {
      if (here.reading !== there.reading) continue;
      const [was, were] = [roleOf(here), roleOf(there)];
      const straight = score(mine, was) + score(its, were);
      const crossed = score(mine, were) + score(its, was);
      if (Math.abs(straight - crossed) > 1) return Math.sign(straight - crossed);
    }
  return 0;
}

/** “Thirty stations and twelve voters”: 1 where each counts what it counts there, -1 where each counts what the other does. */
function thingsSpeak(one: Place, other: Place, ones: Place[], others: Place[]): number {
  const [mine, its] = [thingOf(one), thingOf(other)];
  if (mine === null || its === null || sameThing(mine, its)) return 0;
  const count = (thing: string, places: Place[]) => (places.some((place) => sameThing(thing, thingOf(place) ?? '')) ? 1 : 0);
  const straight = count(mine, ones) + count(its, others);
  const crossed = count(mine, others) + count(its, ones);
  return Math.abs(straight - crossed) > 1 ? Math.sign(straight - crossed) : 0;
}

const thingOf = ({ mention, reading }: Place): string | null =>
  numbersIn(reading.text).find(({ start }) => start === mention.start)?.thing ?? null;

const sameThing = (one: string, other: string) => stemOf(one) === stemOf(other) || sameGroup(stemOf(one), stemOf(other));

/** To stand somewhere is said in more ways than to come from somewhere. */
const score = (one: Role, other: Role): number =>
  one === null || other === null ? 0 : one === other ? (one === 'to' ? 1 : 2) : -1;
