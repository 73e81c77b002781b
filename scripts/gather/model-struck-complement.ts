import { light } from '../checks/en/verbs.ts';
import { relational } from './en/scope.ts';
import { meansTheSame } from '../checks/means-the-same.ts';
import type { Phrases } from './model-phrases.ts';
import { textFrom } from './model-struck-scope.ts';
import type { Told } from './model-struck.ts';
import type { Word } from './model-words.ts';

/**
 * “The head” of “the head of the dockers’ union”, “a successor” of “a successor to the mayor”: nothing a reader has read says which, and
 * the words that do are struck out.
 */
export function leftOpen({ own, sources, before }: Told): string[] {
  return bareNouns(own).flatMap(({ noun, definite, bare }) => {
    const read = [...before, ...own.words.slice(0, noun.index)].filter(({ kind }) => kind !== 'small');
    if (definite && !bare && !relational.test(noun.word) && read.some((its) => meansTheSame(noun, its))) return [];
    const there = sources.flatMap((source) => complementsOf(noun, definite, source));
    if (there.length === 0 || there.some((complement) => complement === null)) return [];
    const known = [...read, ...own.words.filter(({ kind }) => kind !== 'small')];
    const isKnown = (complement: readonly Word[]) => complement.some((word) => known.some((its) => its.stem === word.stem));
    const [first] = there.flatMap((complement) => complement ?? []);
    return first === undefined || there.some((complement) => isKnown(complement?.words ?? [])) ? [] : [first.text];
  });
}

type Noun = { noun: Word; definite: boolean; bare?: true };

/** Nouns behind “the”, or “a” where the noun needs somebody, with nothing behind them that says which. */
function bareNouns({ words, text }: Phrases): Noun[] {
  return words.flatMap((word, at): Noun[] => {
    if (word.pos !== 'NOUN' || word.kind !== 'content') return [];
    const next = words[at + 1];
    if (
      next !== undefined &&
      (/^(?:NOUN|PROPN|NUM|ADP|PART)$/u.test(next.pos) ||
        next.kind === 'name' ||
        /^(?:who|which|that|whose|where|to|for)$/u.test(next.word)) &&
      !isParted(text, word, next)
    )
      return [];
    if (next !== undefined && next.kind === 'name') return [];
    if (next !== undefined && /ing$|ed$/u.test(next.word) && next.pos !== 'VERB') return [];
    const from = words
      .slice(Math.max(0, at - 3), at)
      .findLastIndex(({ pos, word: its }) => pos === 'DET' || /^(?:his|her|its|their|our)$|['’]s$/u.test(its));
    const opener = words.slice(Math.max(0, at - 3), at)[from];
    if (opener === undefined) return isBarePlural(words, at) ? [{ noun: word, definite: true, bare: true }] : [];
    const between = words.slice(opener.index + 1, at);
    if (
      between.some(
        ({ pos, kind, word: its }) =>
          kind === 'name' || kind === 'number' || !/^(?:ADJ|NOUN|ADV)$/u.test(pos) || /['’]s$/u.test(its),
      )
    )
      return [];
    if (opener.word === 'the') return [{ noun: word, definite: true }];
    return /^an?$/u.test(opener.word) && relational.test(word.word) ? [{ noun: word, definite: false }] : [];
  });
}

/** “Laws”, “residents”: all of them, where nothing behind them says which. */
const isBarePlural = (words: readonly Word[], at: number): boolean =>
  /[^s]s$/u.test(words[at]?.word ?? '') && !/^(?:ADJ|NOUN|PROPN|NUM|DET)$/u.test(words[at - 1]?.pos ?? '');

const isParted = (text: string, one: Word, other: Word) => /[,;:]/u.test(text.slice(one.at + one.word.length, other.at));

/** What stands behind the noun in a sentence, for each place it has there; null where nothing does. */
function complementsOf({ stem }: Word, definite: boolean, { words, text }: Phrases): ({ words: Word[]; text: string } | null)[] {
  return words.flatMap((word, at) => {
    if (word.stem !== stem) return [];
    const next = words[at + 1];
    if (next === undefined || next.clause !== word.clause || isParted(text, word, next)) return [null];
    const opens =
      next.word === 'of' ||
      /^(?:who|whose)$/u.test(next.word) ||
      (relational.test(word.word) && /^(?:to|for)$/u.test(next.word)) ||
      isRelative(words, at + 1, definite) ||
      isOfTheSubject(words, at);
    if (!opens) return [null];
    const rest = words.slice(at + 2, at + 9).filter(({ clause }) => clause === word.clause);
    const telling = rest.filter(({ kind, word: its }) => (kind === 'content' || kind === 'name') && !light.test(its));
    const end = next.pos === 'ADP' ? endOfThing(rest) : (telling[2] ?? telling.at(-1));
    if (end === undefined || telling.length === 0) return [null];
    const its = rest.filter(({ index, kind, word: each }) => index <= end.index && kind !== 'small' && !light.test(each));
    return [{ words: its, text: textFrom(text, word, end) }];
  });
}

/** “The company that owns”, “the road which leads”: a verb follows at once. */
const isRelative = (words: readonly Word[], at: number, definite: boolean): boolean =>
  definite &&
  /^(?:which|that)$/u.test(words[at]?.word ?? '') &&
  /^(?:VERB|AUX)$/u.test(words[at + 1]?.pos ?? '') &&
  words[at]?.pos !== 'SCONJ';

/** “The plan for the port was rejected”: what stands between the thing and its verb belongs to the thing. */
function isOfTheSubject(words: readonly Word[], at: number): boolean {
  const opens = words.slice(Math.max(0, at - 3), at).find(({ pos }) => pos === 'DET');
  if (
    opens === undefined ||
    words[opens.index - 1]?.clause === opens.clause ||
    !/^(?:for|against|over|into|between|on|in|at|near)$/u.test(words[at + 1]?.word ?? '')
  )
    return false;
  const rest = words.slice(at + 2, at + 8).filter(({ clause }) => clause === words[at]?.clause);
  const end = endOfThing(rest);
  const next = end === undefined ? undefined : words[end.index + 1];
  const isTime = rest.slice(0, 3).some(({ kind }) => kind === 'date' || kind === 'number');
  return end !== undefined && !isTime && next?.clause === end.clause && /^(?:VERB|AUX)$/u.test(next.pos);
}

/** The last word of the thing that begins here. */
function endOfThing(words: readonly Word[]): Word | undefined {
  const isNoun = (word: Word | undefined) => word !== undefined && (/^(?:NOUN|PROPN)$/u.test(word.pos) || word.kind === 'name');
  return (
    words.find((word, nth) => isNoun(word) && !isNoun(words[nth + 1]) && !/['’]s$/u.test(word.word)) ?? words.findLast(isNoun)
  );
}
