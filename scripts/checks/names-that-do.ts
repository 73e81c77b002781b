import { isPassiveChain } from './en/passive.ts';
import { beforeASpeaker } from './en/speech.ts';
import type { Mention } from './mentions.ts';
import type { Predicate } from './predicates.ts';
import type { Reading, Token } from './reading.ts';

/** The text, names, words and verbs of a sentence. */
export type Sentence = Pick<Reading, 'text' | 'tokens'> & { names: Mention[]; predicates: readonly Predicate[] };

/** Where a name begins. */
export const tokenOf = ({ start }: Mention, tokens: readonly Token[]) => tokens.findIndex(({ at }) => at >= start);

/** The name a word is of; of “Ana Ruiz’s aide” none, since the aide does it. */
const nameOf = (token: Token | undefined, { names, text }: Sentence): Mention | null =>
  names.find(({ start, end }) => token !== undefined && start <= token.at && token.at < end && !owns.test(text.slice(end))) ??
  null;

const owns = /^['’]s/u;

/** The name behind “by”. */
export function byWhom({ right }: Predicate, sentence: Sentence): Mention | null {
  const by = right.find(({ word }) => word === 'by');
  if (by === undefined) return null;
  return nameOf(
    sentence.tokens.slice(by.index + 1).find(({ word }) => !besideAName.test(word)),
    sentence,
  );
}

/** The name right before a verb, with at most a day or an adverb between, or with one thing said of it between commas. */
export function subjectOf({ head, chain: [first = head], finite }: Predicate, sentence: Sentence): Mention | null {
  if (!finite) return null;
  const before = wordsBefore(first, sentence);
  if (before.length === 0) return whatOpens(first, sentence);
  const name = nameOf(
    before.findLast(({ word, kind }) => !isBetween.test(word) && kind !== 'date'),
    sentence,
  );
  if (name === null) return null;
  // “The plan by Ana Ruiz fell”: what a small word governs does nothing.
  const lead = before.findLast(({ at, word }) => at < name.start && !besideAName.test(word));
  return lead !== undefined && governs.test(lead.word) ? null : name;
}

/** The words of its part of the sentence that stand before a word. */
const wordsBefore = (word: Token, { tokens }: Sentence): Token[] =>
  tokens.slice(0, word.index).filter(({ clause }) => clause === word.clause);

const besideAName = new RegExp(`^the$|${beforeASpeaker.source}`, 'u');
const governs =
  /^(?:by|of|to|from|in|at|and|or|with|for|on|than|like|over|about|against|behind|into|under|near|between|among|nor)$/u;
const isBetween = new RegExp(`^(?:on|last|this|\\p{L}+ly)$|${beforeASpeaker.source}`, 'u');

/** “Ana Ruiz, whose complaint began it, said”: a name alone in its part of the sentence, one part before the verb’s. */
function whatOpens(verb: Token, sentence: Sentence): Mention | null {
  const part = sentence.tokens.filter(({ clause }) => clause === verb.clause - 2);
  return part.every(({ kind, word }) => word === 'the' || isOfAName.has(kind)) ? nameOf(part.at(-1), sentence) : null;
}

const isOfAName: ReadonlySet<Token['kind']> = new Set(['content', 'name']);

/** “Ana Ruiz spoke on the radio, urging Bo Lind”: of a sentence that has one verb before, its subject. */
export function ofTheSentence({ head, chain: [first = head] }: Predicate, sentence: Sentence): Mention | null {
  const [main, ...others] = sentence.predicates.filter(({ finite, head: its }) => finite && its.index < first.index);
  if (main === undefined || others.length > 0 || isPassiveChain(main.chain)) return null;
  return participle.test(first.word) && wordsBefore(first, sentence).length === 0 ? subjectOf(main, sentence) : null;
}

const participle = /ing$/u;
