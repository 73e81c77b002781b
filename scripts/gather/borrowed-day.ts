import { read, type Reading } from '../checks/reading.ts';
import { phrasesOf, type Phrases } from './model-phrases.ts';
import { verbOf } from './model-put-back.ts';
import type { Word } from './model-words.ts';

/**
 * “On Friday, Ana Ruiz left” of “Ana Ruiz left”, without its day: where another sentence that is cited too has that day for the
 * same deed of the same somebody. None where it has not.
 */
export function withoutBorrowedDay(own: Reading, source: Reading, cited: readonly Reading[]): Reading[] {
  const told = phrasesOf(own);
  const [on, day, next] = told.words;
  if (on?.word !== 'on' || day?.kind !== 'date' || next === undefined || next.clause === day.clause) return [];
  if (source.tokens.some(({ kind }) => kind === 'date')) return [];
  const verb = verbOf({ from: 0, to: 2 }, told);
  const isTold =
    verb !== null && cited.some((other) => other !== source && saysItOfTheDay(phrasesOf(other), verb, day.word, told));
  return isTold ? [read(own.text.slice(next.at).replace(/^\p{Ll}/u, (first) => first.toUpperCase()))] : [];
}

/** The day belongs to the same verb in the same form there, of the same doer, who stands right before it. */
const saysItOfTheDay = (there: Phrases, verb: Word, day: string, told: Phrases): boolean =>
  there.words.some(({ word, index }) => {
    if (word !== day) return false;
    const from = there.words[index - 1]?.word === 'on' ? index - 1 : index;
    const its = verbOf({ from, to: index + 1 }, there);
    const [doer, other] = [told.words[verb.index - 1], its && there.words[its.index - 1]];
    return its?.word === verb.word && doer !== undefined && doer.stem === other?.stem && doer.pos !== 'AUX' && doer.pos !== 'ADV';
  });
