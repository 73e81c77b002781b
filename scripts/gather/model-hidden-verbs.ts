import { speech } from '../checks/en/governors.ts';
import type { Word } from './model-words.ts';

/** Verbs that the tagger takes for nouns: “police shot the man”, and, where a clause has no other, whatever stands as a verb does. */
export function asItsVerb(word: Word, at: number, words: readonly Word[]): Word {
  const isHidden = isAForm(word, at, words) || (isAnyNoun(word, at, words) && isOnlyOne(at, words));
  return isHidden ? { ...word, pos: 'VERB', kind: 'content' } : word;
}

const forms = /^(?:shot|bit|hits?|cuts?|splits?|costs?|beats?|sets?|spreads?|bids?|burst|cast|shed|lit|saw|broke|fell|rose)$/u;
const openers = /^(?:who|which|that|and|but|when|while|where|after|before|because|although|as|if|since|until)$/u;
const units = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|times?|head|piece)$/u;

const isAVerb = (word: Word | undefined) => /^(?:VERB|AUX)$/u.test(word?.pos ?? '');
const sameClause = (word: Word, words: readonly Word[]) => words.filter(({ clause }) => clause === word.clause);

/** A form that is most often a verb, behind who does it and with no verb of its own before it; “said” is the speaker’s. */
function isAForm(word: Word, at: number, words: readonly Word[]): boolean {
  if (word.pos !== 'NOUN' || !forms.test(word.word) || !hasSubject(word, words[at - 1])) return false;
  const before = words.slice(0, at).filter(({ clause }) => clause === word.clause);
  const own = before.slice(before.findLastIndex(({ word: its }) => openers.test(its)) + 1);
  if (own.some((its) => isAVerb(its) && !speech.has(its.stem))) return false;
  const next = words[at + 1];
  if (next?.word === 'and') return words[at + 2]?.pos === 'VERB';
  const from = next?.word === 'dead' ? at + 2 : at + 1;
  if (!hasObject(word, from, words)) return false;
  if (/^(?:DET|PRON|NUM|PROPN)$/u.test(words[from]?.pos ?? '')) return isWho(words[at - 1] as Word) || !isSaidOf(from, words);
  // “The man shot police”, “shot at them”: only where there is no other verb.
  return /^(?:at|police|people|men|women|\p{L}+[^s]s)$/u.test(next?.word ?? '') && !sameClause(word, words).some(isAVerb);
}

/** “Fans plan a march”: any noun between a thing and what opens the next, in a clause without a verb. */
const isAnyNoun = (word: Word, at: number, words: readonly Word[]): boolean =>
  word.pos === 'NOUN' &&
  word.kind !== 'name' &&
  hasSubject(word, words[at - 1]) &&
  /^(?:DET|PRON)$/u.test(words[at + 1]?.pos ?? '') &&
  hasObject(word, at + 1, words) &&
  !sameClause(word, words).some(isAVerb);

/** A clause has one verb: a known form before any noun, and the last of these. */
const isOnlyOne = (at: number, words: readonly Word[]): boolean =>
  !words.some(
    (other, place) =>
      place !== at &&
      other.clause === words[at]?.clause &&
      (isAForm(other, place, words) || (place > at && isAnyNoun(other, place, words))),
  );

const hasSubject = ({ clause }: Word, before: Word | undefined): boolean =>
  before?.clause === clause && !/['’]s?$/u.test(before.word) && (/^(?:NOUN|PROPN)$/u.test(before.pos) || isWho(before));

const isWho = ({ word, pos }: Word) => /^(?:who|which|that)$/u.test(word) && pos === 'PRON';

/** No time (“two rides a week”, “a price cut two years ago”), and nothing that is told of the noun (“the shot that …”). */
const hasObject = ({ clause }: Word, from: number, words: readonly Word[]): boolean =>
  words[from]?.clause === clause &&
  words[from]?.kind !== 'date' &&
  !/^(?:who|which|that|whom|whose|what)$/u.test(words[from]?.word ?? '') &&
  !words.slice(from, from + 3).some((its) => its.clause === clause && units.test(its.word));

/** “The price cut the mayor announced”: a verb right behind the next thing is that one’s, but not “the man accused of …”. */
function isSaidOf(from: number, words: readonly Word[]): boolean {
  const length = words
    .slice(from)
    .findIndex(
      ({ pos }, nth) => !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/u.test(pos) || (nth > 0 && isWho(words[from + nth] as Word)),
    );
  const next = words[from + length];
  return length > 0 && isAVerb(next) && next?.clause === words[from]?.clause && words[from + length + 1]?.pos !== 'ADP';
}
