import { wordsIn } from './model-stretch.ts';
import type { Part } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import { isParticiple } from './model-verb-form.ts';
import type { Word } from './model-words.ts';

export const partWith = (word: Word, parts: readonly Part[]): number => parts.findIndex((part) => wordsIn(part).includes(word));

/** What stands before a stretch: ^ the start, n a thing, t part of one, v a verb, h its helper, c “and”, w “who”, s another opener, p a preposition, a an adverb. */
export function beforeOf(word: Word | null, parts: readonly Part[]): string {
  if (word === null) return '^';
  const part = parts[partWith(word, parts)];
  if (part === undefined) return '?';
  if (part.kind === 'thing') return part.thing.words.at(-1) === word ? 'n' : 't';
  if (part.kind === 'verb') return part.head === word ? 'v' : 'h';
  if (part.kind === 'and') return 'c';
  if (part.kind === 'who') return 'w';
  if (part.kind === 'that') return 's';
  return part.word.pos === 'ADP' ? 'p' : 'a';
}

/**
 * What stands behind a stretch: n a thing (N a name, y and Y those that do what follows), m a verb (f one with a helper, g a participle, i one behind
 * “to”), x “and” with a verb, e with a clause, c with a thing, w “who”, s another opener, d a preposition of time, p another, o “of”, a an adverb, . the end.
 */
export function afterOf(word: Word | null, { parts, words }: Phrases): string {
  if (word === null) return '.';
  const at = partWith(word, parts);
  const part = parts[at];
  if (part === undefined) return '?';
  if (part.kind === 'thing') {
    const isName = part.thing.words.at(-1)?.kind === 'name';
    return doesNext(at, parts) ? (isName ? 'Y' : 'y') : isName ? 'N' : 'n';
  }
  if (part.kind === 'verb') {
    if (part.helpers.some((its) => its.word === 'to') || word.word === 'to') return 'i';
    if (isParticiple(part, parts)) return 'g';
    return part.helpers.length > 0 || part.head.pos === 'AUX' ? 'f' : 'm';
  }
  if (part.kind === 'and') {
    const next = parts[at + 1];
    return next?.kind === 'verb' ? 'x' : next?.kind === 'thing' && doesNext(at + 1, parts) ? 'e' : 'c';
  }
  if (part.kind === 'who') return 'w';
  if (part.kind === 'that') return 's';
  if (word.word === 'of') return 'o';
  if (word.pos === 'ADP')
    return /^(?:after|before|during|since|until|following|despite|amid)$/u.test(word.word) ||
      isTime(words.slice(word.index + 1, word.index + 4))
      ? 'd'
      : 'p';
  return 'a';
}

/** “(On) 3 May”, “(at) around 2am”, “(at) 7.30 p.m.”. */
function isTime([first, ...rest]: readonly Word[]): boolean {
  if (first === undefined) return false;
  if (/^(?:about|around|just|nearly|early|late)$/u.test(first.word)) return isTime(rest);
  return first.kind === 'date' || (/^\d/u.test(first.word) && rest.some(({ word }) => /^[ap]\.?m\.?$/u.test(word)));
}

/** “The mill (in Tamber, once an oven) closed”: the thing that a finite verb follows, over what belongs to it. */
function doesNext(at: number, parts: readonly Part[]): boolean {
  const rest = parts.slice(at + 1);
  const verb = rest.findIndex(({ kind }) => kind === 'verb');
  const next = rest[verb];
  if (next?.kind !== 'verb' || next.helpers[0]?.word === 'to' || isParticiple(next, parts)) return false;
  return rest
    .slice(0, verb)
    .every((part) =>
      part.kind === 'thing' ? part.thing.preposition !== null : part.kind === 'other' && /^AD[PV]$/u.test(part.word.pos),
    );
}
