import { read, type Reading } from '../checks/reading.ts';
import { phrasesOf, type Phrases } from './model-phrases.ts';
import { verbOf } from './model-put-back.ts';

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
  const isTold = cited.some((other) => other !== source && saysItOfTheDay(phrasesOf(other), verb?.stem, day.word, told));
  return isTold ? [read(own.text.slice(next.at).replace(/^\p{Ll}/u, (first) => first.toUpperCase()))] : [];
}

/** The day belongs to the same verb there, and a name of the sentence stands there too. */
const saysItOfTheDay = (there: Phrases, deed: string | undefined, day: string, told: Phrases): boolean =>
  there.words.some(
    ({ word, index }) =>
      word === day &&
      deed !== undefined &&
      verbOf({ from: there.words[index - 1]?.word === 'on' ? index - 1 : index, to: index + 1 }, there)?.stem === deed,
  ) &&
  there.words.some((its) => its.kind === 'name' && told.words.some(({ kind, stem }) => kind === 'name' && stem === its.stem));
