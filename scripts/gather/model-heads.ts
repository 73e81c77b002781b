import { share } from './model-sameness.ts';
import type { Thing, Word } from './model-words.ts';

/** What a thing is: its last word, and of “the mayor Ana Ruiz” the office too. Not what only says which (“the Tamber mayor’s brother”). */
export function headsOf({ words: all }: Thing): Word[] {
  const words = withoutOf(all);
  const last = words.at(-1);
  const name = words.findLast(({ kind }) => kind === 'name');
  // “The Tamber Press news agency”: the noun only says what the name is.
  if (last !== undefined && name !== undefined && name !== last && !isOwner(name) && kindOfName.test(last.word))
    return [last, name];
  // “The Tamber Port Authority (TPA)”: by either.
  const whole = words.at(-2);
  if (last !== undefined && whole !== undefined && isShort(last, whole)) return [whole, last];
  if (last === undefined || last.kind !== 'name') return last === undefined ? [] : [last];
  const from = words.findLastIndex((word, at) => at < words.length - 1 && (word.kind !== 'name' || isOwner(word))) + 1;
  const office = words[from - 1];
  return office?.pos === 'NOUN' && !isOwner(office) ? [office, last] : [last];
}

/** In capitals, with more than a space between it and the name before it. */
const isShort = ({ written, kind, at }: Word, before: Word): boolean =>
  kind === 'name' && before.kind === 'name' && /^\p{Lu}{2}/u.test(written) && at > before.at + before.written.length + 1;

/** “Ana Ruiz of Tamber” is no Tamber. */
const withoutOf = (words: readonly Word[]): readonly Word[] => {
  const of = words.findIndex(({ word }) => word === 'of');
  return of > 0 && !offices.test(words[of - 1]?.word ?? '') ? words.slice(0, of) : words;
};

/** “Secretary of State Ana Ruiz” is Ana Ruiz. */
const offices =
  /^(?:secretary|minister|speaker|chief|head|leader|director|commissioner|prince|duke|archbishop|bishop|governor|chancellor)$/u;

/** The word that says what a thing is. */
export const headOf = ({ words }: Thing): Word | undefined => withoutOf(words).at(-1);

/** Whether a word of a sentence says what a thing of its passage is, not only which. A name may be an office: “Mayor Ana Ruiz”. */
export const isHeadOf = (word: Word, thing: Thing): boolean =>
  share([word], headsOf(thing)) ||
  (word.kind === 'content' &&
    thing.words.at(-1)?.kind === 'name' &&
    thing.words.some((its, at) => its.kind === 'name' && its.stem === word.stem && !thing.words.slice(at).some(isOwner)));

export const isOwner = ({ word }: Word): boolean => /['’]s?$/u.test(word);

const kindOfName =
  /^(?:agency|newspaper|magazine|network|website|app|platform|state|city|town|province|county|island|river|party|band)$/u;

/** “A series of”, “the area of”: what stands behind is the thing itself. */
export const isOnlyAMeasure = (word: Word | undefined): boolean => measures.test(word?.word ?? '');
const measures =
  /^(?:series|brand|kind|sort|type|form|number|list|group|lot|lots|couple|portion|variety|range|set|pair|handful|raft|slew|string|host|area|region|district|city|town|village|state|island|dozens?|hundreds|thousands|millions|kilomet\p{L}+|met(?:re|er)s?|miles?|acres?|hectares?|tons?|tonnes?|lit(?:re|er)s?|barrels?|hours?|minutes?|percent)$/u;
