import { bases, frames, grounded, noGround, onlySuffered } from './en/scope.ts';
import { be } from '../checks/en/verbs.ts';
import type { Phrases } from './model-phrases.ts';
import { textFrom } from './model-struck-scope.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/**
 * What is told nowhere: on what ground somebody was “arrested”, in the whole story; to what something was “restored”, up to here; and
 * “on the basis of” what it is illegal, in this sentence.
 */
export function ungrounded({ own, sources, before }: Told, whole: readonly Word[]): string[] {
  const kinds = [
    { those: groundsOf, within: whole },
    { those: behind, within: [...before, ...own.words] },
    { those: basisOf, within: own.words },
  ];
  const verbs = own.words.filter(
    (word) => word.pos === 'VERB' && word.kind === 'content' && !(onlySuffered.test(word.word) && !isSuffered(word, own.words)),
  );
  return verbs.flatMap((verb) =>
    kinds.flatMap(({ those, within }) => {
      const there = sources.flatMap((source) => those(verb, source));
      if (there.length === 0 || there.some((each) => each === null)) return [];
      const isTold = (words: readonly Word[]) => words.some(({ stem }) => within.some((its) => its.stem === stem));
      const [first] = there.flatMap((each) => each ?? []);
      return first === undefined || there.some((each) => isTold(each?.words ?? [])) ? [] : [first.text];
    }),
  );
}

type Ground = { words: Word[]; text: string };
/** What follows a verb in its clause, and the sentence. */
type Place = { rest: Word[]; text: string };

/** The places of a verb in a sentence, with what follows each in its clause. */
const placesOf = ({ stem }: Word, { words, text }: Phrases, reach: number): Place[] =>
  words.flatMap((word, at) => {
    const rest = words.slice(at + 1, at + 1 + reach).filter(({ clause }) => clause === word.clause);
    return word.stem === stem && /^(?:VERB|ADJ)$/u.test(word.pos) ? [{ rest, text }] : [];
  });

/** “Was fired”, “fired from the port”. */
const isSuffered = ({ index }: Word, words: readonly Word[]): boolean =>
  words[index + 1]?.word === 'from' || words.slice(Math.max(0, index - 2), index).some(({ word }) => be.test(word));

/** On what ground, for each place the verb has in a sentence; null where none stands behind it. */
const groundsOf = (verb: Word, source: Phrases): (Ground | null)[] =>
  grounded
    .filter(({ verbs }) => verbs.test(verb.word))
    .flatMap(({ by }) =>
      placesOf(verb, source, 13).map((place) =>
        after(place, ({ word }, nth) => by.test(word) && isGround(place.rest.slice(nth + 1))),
      ),
    );

/** What the verb cannot do without, behind its own preposition. */
const behind = (verb: Word, source: Phrases): (Ground | null)[] =>
  frames
    .filter(({ verbs }) => verbs.test(verb.word))
    .flatMap(({ by }) =>
      placesOf(verb, source, 9).map((place) =>
        after(place, ({ word, pos }, nth) => by.test(word) && pos === 'ADP' && place.rest[nth + 1]?.kind !== 'number'),
      ),
    );

/** “On the basis of their faith”, behind any verb. */
const basisOf = (verb: Word, source: Phrases): (Ground | null)[] =>
  placesOf(verb, source, 13).map((place) =>
    after(place, ({ word }, nth) => word === 'on' && place.rest.slice(nth + 1, nth + 3).some((its) => bases.test(its.word))),
  );

/** What stands behind the first such word; null where none is there, or nothing behind it. */
function after({ rest, text }: Place, opens: (word: Word, nth: number) => boolean): Ground | null {
  const at = rest.findIndex(opens);
  if (at < 0) return null;
  const telling = rest
    .slice(at + 1, at + 8)
    .filter(
      ({ kind, word }) => (kind === 'content' || kind === 'name') && !bases.test(word) && !/^(?:suspicion|charges)$/u.test(word),
    );
  const last = telling[1] ?? telling[0];
  return last === undefined ? null : { words: telling.slice(0, 4), text: textFrom(text, rest[at] as Word, last) };
}

/** No term, no day, no place. */
const isGround = (rest: readonly Word[]): boolean => {
  const telling = rest.slice(0, 3).filter(({ kind }) => kind !== 'small');
  return (
    telling[0]?.kind === 'content' &&
    !telling.some(({ word, kind }) => noGround.test(word) || kind === 'date' || kind === 'number')
  );
};
