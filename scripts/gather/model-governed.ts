import { conditions, type Governing, modals, negations, remaking, shades } from '../checks/en/governors.ts';
import { isQuotedAlone } from '../checks/en/negation.ts';
import { quotationsIn } from '../text/quotations.ts';
import { clauseAfter, type Governor, governor, like, nextThing } from './model-governor.ts';
import { held, named, said, wanted } from './model-held.ts';
import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** A governor and where its word stands in the text. */
type Placed = Governor & { at: number };

const known = new WeakMap<Phrases, Placed[]>();

/** All that governs something in a sentence: who says it, what it depends on, whether it was done or only wanted. */
export function governorsIn(sentence: Phrases): Placed[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = sentence.words.flatMap((word, at) =>
    [
      ...small(word, at, sentence),
      ...remade(word, at, sentence.words),
      ...held(word, at, sentence.words),
      ...wanted(word, at, sentence.words),
      ...named(word, at, sentence.words),
      ...said(word, at, sentence),
    ].map((its) => ({ ...its, at: word.at })),
  );
  const each = found.map((its) => within(its, sentence));
  known.set(sentence, each);
  return each;
}

/** “It was found,” the mayor said: what is said in a whole quotation or an aside governs nothing around it. */
function within(governor: Placed, { text, words }: Phrases): Placed {
  const around = [...wholeQuotations(text), ...asides(text)].find(({ start, end }) => governor.at >= start && governor.at < end);
  const next = words.find(({ at }) => at > governor.at);
  // “The ferry – police say – was safe”.
  if (around === undefined || next === undefined || next.at >= around.end) return governor;
  const covers = [...governor.covers].filter(({ at }) => at >= around.start && at < around.end);
  return { ...governor, covers: new Set(covers) };
}

type Span = { start: number; end: number };

const wholeQuotations = (text: string): Span[] =>
  quotationsIn(text).filter(({ start }) => /^$|[,:]$/u.test(text.slice(0, start - 1).trim()));

const asides = (text: string): Span[] =>
  [...text.matchAll(/\s[–—―]\s.+?\s[–—―](?=\s)|\([^()]+\)/gu)].map(({ 0: aside, index }) => ({
    start: index,
    end: index + aside.length,
  }));

function small(word: Word, at: number, { words, text }: Phrases): Governor[] {
  const rest = clauseAfter(words, at);
  const of = ({ words: its, keeps }: Governing, covers: Word[]) =>
    its.test(word.word) ? [governor(word.word, covers, keeps)] : [];
  const isFirst = at === 0;
  return [
    ...modals.flatMap((each) => (word.pos === 'AUX' || word.pos === 'ADV' || each.words.test("n't") ? of(each, rest) : [])),
    ...conditions.flatMap((each) => of(each, isFirst ? words.slice(1) : rest)),
    ...(isQuotedAlone(word, text) ? [] : of(negations, word.pos === 'DET' ? rest.slice(0, 4) : untilBut(words, at))),
    ...shades.flatMap((each) => of(each, shaded(each, at, words))),
  ];
}

/** A denial reaches over clauses of time and comparison: “did not go as far as to say”. */
function untilBut(words: readonly Word[], at: number): Word[] {
  const rest = words.slice(at + 1).filter(({ clause }) => clause === words[at]?.clause);
  const end = rest.findIndex(({ word }) => /^(?:but|although|though|because|when|while)$/u.test(word));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Before a number the number alone, else what follows. */
function shaded({ kind }: Governing, at: number, words: readonly Word[]): Word[] {
  const next = words.slice(at + 1, at + 4).filter(({ kind: its }) => its === 'number');
  if (kind === 'a doubt') return words[at]?.pos === 'ADJ' ? nextThing(words, at) : clauseAfter(words, at);
  return next.slice(0, 1);
}

function remade(word: Word, at: number, words: readonly Word[]): Governor[] {
  if (isOfThen(word, at, words))
    return [
      like(
        word,
        nextThing(words, at).filter(({ kind }) => kind === 'content'),
      ),
    ];
  if (!remaking.has(word.word) || word.kind === 'name' || words[at + 2]?.word === 'dozen') return [];
  // “The most serious charge” is a whole one.
  if (word.word === 'most' && words[at + 1]?.pos === 'ADJ') return [];
  const covers = nextThing(words, at).filter(({ kind }) => kind === 'content');
  return [like(word, covers)];
}

/** “Ana Ruiz, then the mayor, …”: she may be that no more. */
const isOfThen = ({ word, clause }: Word, at: number, words: readonly Word[]): boolean =>
  /^(?:then|once)$/u.test(word) && words[at - 1]?.clause !== clause && /^(?:DET|NOUN)$/u.test(words[at + 1]?.pos ?? '') && at > 0;
