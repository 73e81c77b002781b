import { have } from '../checks/en/verbs.ts';
import { isSmall } from './model-may-be-struck.ts';
import { type Gap, isParted, opensAThing } from './shortening-gap.ts';
import type { Word } from './model-words.ts';

/**
 * What code strikes of a sentence unasked: what opens it, what is said of somebody between marks, an adverb that only judges or joins, a day of
 * the week, the name of a place. Nothing else, since any other phrase may be what its verb or its noun needs.
 */
export function isAside(gap: Gap): boolean {
  const { before, struck, after } = gap;
  const [first] = struck;
  if (first === undefined || before === null || struck.every(({ word }) => joining.test(word))) return true;
  if (isRemark(before, struck, gap)) return true;
  if (leaning.test(before.word) || /^(?:ADP|DET|AUX)$/u.test(before.pos)) return false;
  if (struck.every((word, nth) => isOfTheWeek(word) || (nth === 0 && word.word === 'on'))) return true;
  // “Has closed” is “closed”; of “has taken” nothing is left.
  if (struck.length === 1 && have.test(first.word) && /ed$/u.test(after?.word ?? '')) return true;
  if (struck.length === 1 && first.word === 'that') return isSmall(before, 'that', after, gap.passage.words);
  return isPlace(struck) && /^(?:NOUN|PROPN)$/u.test(before.pos) && endsThere(struck.at(-1), gap);
}

/** “Ana Ruiz (, a nurse,) left”, “(, who left,)”, “(, 52,)”, “(R-Ohio)”: between two marks, and no item of a list. */
function isRemark(before: Word, struck: readonly Word[], { after, passage: { text } }: Gap): boolean {
  const [first, last] = [struck[0], struck.at(-1)];
  if (first === undefined || last === undefined || !isParted(before, first, text)) return false;
  if (after !== null && !isParted(last, after, text)) return false;
  if (/^(?:who|which|whose|where)$/u.test(first.word) || text.charAt(first.at - 1) === '(') return true;
  if (/^(?:and|or)$/u.test(after?.word ?? '') || (after !== null && opensAThing(after))) return false;
  if (/^(?:ADJ|VERB)$/u.test(first.pos)) return /(?:ing|ed)$/u.test(first.word);
  return /^(?:NOUN|PROPN)$/u.test(before.pos) && /^(?:DET|NUM)$/u.test(first.pos) && first.word !== 'no';
}

/** “In Tamber”, “at the Alder Mill”. */
const isPlace = ([first, ...rest]: readonly Word[]): boolean =>
  /^(?:in|at|near|outside|inside)$/u.test(first?.word ?? '') &&
  rest.length > 0 &&
  rest.every(({ kind, pos, word }) => kind === 'name' || pos === 'DET' || word === 'of');

/** What follows cannot belong to it: the end, a mark that opens no remark on it, “was”, “and”. */
function endsThere(last: Word | undefined, { after, passage: { text } }: Gap): boolean {
  if (after === null || last === undefined) return true;
  return isParted(last, after, text) ? !opensAThing(after) : after.pos === 'AUX' || after.pos === 'CCONJ';
}

const isOfTheWeek = ({ word }: Word): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night)$/u.test(word);

/** “Early (on Friday)” stays together. */
const leaning = /^(?:early|earlier|late|later|since|just|only|about|almost|nearly|around|some|and|or)$/u;
const joining = /^(?:also|even|meanwhile|moreover|however|furthermore|famously|pointedly|sharply|strongly)$/u;
