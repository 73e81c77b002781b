import { stemmer } from 'stemmer';

/** Words for one thing that is counted of people and things: whoever was killed has died. */
const groups = [
  'kill killed kills killing killings die died dies dying dead death deaths fatal fatalities lives perished toll',
  'wound wounded wounding injure injured injuring injuries hurt casualties',
  'arrest arrested arrests detained held custody',
  'evacuated evacuate evacuation fled displaced homeless',
  'missing unaccounted',
  'rescued saved freed',
  'worth cost costs price valued value',
  'cut cuts cutting go goes going axe axed shed slash slashed redundant redundancies loss losses',
].map((line) => line.split(' '));

const groupOf = new Map(groups.flatMap((words, at) => words.map((word) => [word, `group ${at}`] as const)));

/** A word that says what was done: by its form, or as one of the groups. */
const done = /^(?:\p{Ll}{3,}ed|won|lost|fell|rose|paid|sold|bought|shot|built|left|gave|met|hit|cut|grew|ran|took|struck)$/u;
const noDeed = /^(?:need|hundred|indeed|based|called|named|aged|used|said|reported|estimated|expected|added|according)$/u;

/** Words on either side of a figure that belong to it. */
const NEAR = 6;

/** What is said to have been done to, or is the matter with, what a figure counts; as stems, equal for words of one thing. */
export function deedsAround(sentence: string, start: number, end: number): Set<string> {
  const before = wordsIn(sentence.slice(0, start).replace(/^.*[;:“”"]/u, '')).slice(-NEAR);
  const after = wordsIn(sentence.slice(end).replace(/[;:“”"].*$/u, '')).slice(0, NEAR + 2);
  return new Set(
    [...before, ...after].flatMap((word) => groupOf.get(word) ?? (done.test(word) && !noDeed.test(word) ? stemmer(word) : [])),
  );
}

/** A part of something, a step in an order, a distance in time, one more: no figure of a whole. */
export function isNoTotal(sentence: string, start: number, end: number): boolean {
  const [before, after] = [sentence.slice(Math.max(0, start - 30), start), sentence.slice(end, end + 40)];
  return (
    /^\s?(?:\p{L}+ ){0,2}(?:of (?:the|them|those|these|his|her|its|their|which|whom)|more|others?|later|earlier|ago|to go|into|left to|old|apart|away|each|in a row|times)\b/u.test(
      after,
    ) ||
    /\b(?:another|further|the other|every|per|aged?|number|first|last|next|top|past|previous|within|after|before|for|only the|the|these|those|his|her|their|its|both|between|from|grade|chapter|section|article|phase|day|week|page|part|route|no\.?)\s+(?:\p{Ll}+ )?$/iu.test(
      before,
    )
  );
}

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
