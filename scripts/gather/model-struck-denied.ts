import { negations } from '../checks/en/governors.ts';
import { deniesWhatFollows, saysNotHow } from './en/scope.ts';
import { headOf } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import { everywhere } from './model-struck-everywhere.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/**
 * “Did not answer” of “did not fully answer”, “gave no … details” of specific ones: of what is denied only a part was, and whoever strikes out
 * which denies it all.
 */
export function deniedMore(told: Told): string[] {
  const { own } = told;
  if (!own.words.some(isDenier)) return [];
  const has = ({ stem }: Word) => own.words.some((its) => its.stem === stem);
  return everywhere(told, (source) =>
    [...hows(source), ...whiches(source), ...wheres(source)]
      .filter(({ word, of }) => has(of) && !has(word))
      .map(({ word }) => word.word),
  );
}

type Part = { word: Word; of: Word };

const isDenier = ({ word }: Word): boolean => negations.words.test(word) || deniesWhatFollows.test(word);

/** Whether a denial stands before a word, with no other verb between. */
function isDenied(verb: Word, { words }: Phrases): boolean {
  const before = words.slice(Math.max(0, verb.index - 6), verb.index).filter(({ clause }) => clause === verb.clause);
  const denier = before.findLast(isDenier);
  return (
    denier !== undefined &&
    before.every((its) => its.index <= denier.index || !/^(?:VERB|SCONJ|CCONJ)$/u.test(its.pos) || its.index === verb.index - 1)
  );
}

/** “Adequately respond”, “answer fully”, behind the denial. */
const hows = (source: Phrases): Part[] =>
  source.words.flatMap((word, at): Part[] => {
    if (word.pos !== 'ADV' || !/^(?:\p{L}+ly|well|enough)$/u.test(word.word) || saysNotHow.test(word.word)) return [];
    const [before, next] = [source.words[at - 1], source.words.slice(at + 1).find(({ pos }) => pos !== 'AUX')];
    // “Not immediately clear”: an adverb for the tagger.
    const isQuality =
      before !== undefined && isDenier(before) && /^AD[JV]$/u.test(next?.pos ?? '') && !/ly$/u.test(next?.word ?? '');
    const isItsVerb = next?.pos === 'VERB' && next.clause === word.clause;
    const of = isQuality || isItsVerb ? next : before?.pos === 'VERB' && next?.pos !== 'ADJ' ? before : undefined;
    return of !== undefined && isDenied(of, source) && isDenied(word, source) ? [{ word, of }] : [];
  });

/** “Specific details”, “such reports”, right behind a verb that is denied; of “the old mill” one mill is told. */
const whiches = (source: Phrases): Part[] =>
  source.deeds.flatMap(({ head, patients }) => {
    const [thing] = patients ?? [];
    const of = thing === undefined ? undefined : headOf(thing);
    if (thing === undefined || of === undefined || of.kind !== 'content' || thing.preposition !== null) return [];
    if (head.index > of.index || !isDenied(head, source)) return [];
    if (thing.words.some(({ word, kind }) => kind === 'number' || definite.test(word))) return [];
    return source.words
      .slice((thing.words[0]?.index ?? 1) - 1, of.index)
      .filter((word) => word.index > head.index && (word.pos === 'ADJ' || limiting.test(word.word)))
      .map((word) => ({ word, of }));
  });

/** “Should not have been charged in Tamber”: elsewhere somebody may. */
const wheres = (source: Phrases): Part[] =>
  source.deeds.flatMap(({ head, beside }) => {
    const before = source.words.slice(Math.max(0, head.index - 5), head.index).filter(({ clause }) => clause === head.clause);
    const modal = before.findLast(({ word }) => /^(?:should|must|may|shall|ought|shouldn['’]t|mustn['’]t)$/u.test(word));
    if (modal === undefined || !(isDenier(modal) || isDenier(before[before.indexOf(modal) + 1] ?? modal))) return [];
    const places = beside.filter(({ preposition }) => /^(?:in|at|on|near|without|during|under|with)$/u.test(preposition ?? ''));
    return places
      .flatMap((thing) => headOf(thing) ?? [])
      .filter(({ kind }) => kind === 'content' || kind === 'name')
      .map((word) => ({ word, of: head }));
  });

const definite = /^(?:the|his|her|its|their|our|this|that|these|those)$|['’]s?$/u;
const limiting = /^(?:such|enough|more|other|further|sufficient)$/u;
