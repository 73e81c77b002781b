import { speech } from '../checks/en/governors.ts';
import type { Phrases } from './model-phrases.ts';
import { textFrom } from './model-struck-scope.ts';
import type { Word } from './model-words.ts';

/** What “once”, “if” or “only” opens, on both sides of its “and”. */
export function joinedUnder(own: Phrases, { words, text }: Phrases): string[] {
  return words.flatMap((opener, at) => {
    if (!wholes.test(opener.word) || !own.words.some(({ word }) => word === opener.word)) return [];
    const rest = words.slice(at + 1, at + 24).filter(({ clause }) => clause === opener.clause);
    const joint = rest.findIndex(({ word }) => word === 'and');
    const [one, other] = [rest.slice(0, joint), rest.slice(joint + 1)].map((side) => side.filter(isTelling)) as [Word[], Word[]];
    if (joint < 0 || one.length === 0 || other.length === 0) return [];
    const isJoined = opener.word === 'only' ? isUnderOnly(opener, joint, words, rest) : isUnderItsClause(joint, rest);
    if (!isJoined) return [];
    const near = opener.word === 'only' ? [one.slice(0, 3), toTheVerb(rest.slice(joint + 1))] : [one, other];
    const [first, second] = near.map((side) => side.some((word) => has(own, word)));
    if (first === second) return [];
    const lost = (first ? other : one)[0];
    return lost === undefined ? [] : [textFrom(text, lost, (first ? other : one)[1] ?? lost)];
  });
}

/** “Until the strike and left for Alder”: “until” opens no clause, so the deed behind “and” stands beside it. */
function isUnderItsClause(joint: number, rest: readonly Word[]): boolean {
  const opensAClause = rest.slice(0, joint).some(isOfAVerb);
  const isAThing = /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(rest[joint + 1]?.pos ?? '');
  return (opensAClause || isAThing) && rest.slice(joint + 1).some(({ pos }) => pos === 'VERB');
}

/** “Only Tamber and Alder”, “only walk and swim”: alike on both sides; in “was the only nurse and the mayor left” a clause of its own follows. */
function isUnderOnly(only: Word, joint: number, words: readonly Word[], rest: readonly Word[]): boolean {
  const [one, other] = [rest.slice(0, joint).filter(isTelling), rest.slice(joint + 1)];
  const end = other.findIndex(({ pos }) => !/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|ADV)$/u.test(pos));
  const follows = other[end];
  if (end > 0 && follows !== undefined && isOfAVerb(follows) && hasItsVerb(only, words)) return false;
  // “The only nurse and the mayor left”: the mayor is no only one; “nurse” may be a verb for the tagger.
  if (owning.test(words[only.index - 1]?.word ?? '')) return /^(?:NOUN|ADJ)$/u.test(other[0]?.pos ?? '');
  const behind = other.slice(0, end < 0 ? undefined : Math.max(1, end));
  return [one[0], one.at(-1)].some((its) => its !== undefined && behind.some((word) => kindOf(word) === kindOf(its)));
}

const owning = /^(?:the|an?|his|her|its|their)$/u;
const isOfAVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';
const kindOf = ({ pos }: Word): string => (pos === 'PROPN' ? 'NOUN' : pos);

/** “Krantz hired only nurses”, and not “Ruiz said only Tamber …”. */
function hasItsVerb(only: Word, words: readonly Word[]): boolean {
  const before = words.slice(0, only.index).filter(({ clause }) => clause === only.clause);
  const opens = before.findLastIndex(({ word, stem }) => word === 'that' || speech.has(stem));
  return before.slice(opens + 1).some(isOfAVerb);
}

/** “Only Tamber and Alder have …”. */
function toTheVerb(words: readonly Word[]): Word[] {
  const end = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'ADP');
  return words.slice(0, end < 0 ? 4 : end).filter(isTelling);
}

const wholes = /^(?:once|if|unless|until|only)$/u;
export const isTelling = ({ kind }: Word): boolean => kind === 'content' || kind === 'name';

export const has = (own: Phrases, word: Word): boolean => own.words.some(({ stem }) => stem === word.stem);
