import { isPassiveChain } from './en/passive.ts';
import { beforeASpeaker } from './en/speech.ts';
import type { Mention } from './mentions.ts';
import type { Predicate } from './predicates.ts';
import type { Token } from './reading.ts';

/** The names, words and verbs of a sentence. */
export type Sentence = { names: Mention[]; tokens: readonly Token[]; predicates: readonly Predicate[] };

/** Where a name begins. */
export const tokenOf = ({ start }: Mention, tokens: readonly Token[]) => tokens.findIndex(({ at }) => at >= start);
const nameOf = (token: Token | undefined, names: readonly Mention[]) =>
  names.find(({ start, end }) => token !== undefined && start <= token.at && token.at < end) ?? null;

/** The name behind “by”. */
export function byWhom({ right }: Predicate, { names, tokens }: Sentence): Mention | null {
  const by = right.find(({ word }) => word === 'by');
  if (by === undefined) return null;
  const next = tokens.slice(by.index + 1, by.index + 5).find(({ word }) => !beforeASpeaker.test(word) && word !== 'the');
  const name = nameOf(next, names);
  return name === null || isAnothers(name, tokens) ? null : name;
}

/** “Ana Ruiz’s aide”: the aide does it. */
const isAnothers = (name: Mention, tokens: readonly Token[]) =>
  /['’]s?$/u.test(tokens.findLast(({ at }) => at >= name.start && at < name.end)?.written ?? '');

/** The name right before a verb, with at most a day or an adverb between, or with one thing said of it between commas. */
export function subjectOf({ chain, finite }: Predicate, { names, tokens }: Sentence): Mention | null {
  const first = chain[0];
  if (first === undefined || !finite) return null;
  const end = tokens
    .slice(0, first.index)
    .findLast(({ word, kind }) => !isBetween.test(word) && kind !== 'date' && !beforeASpeaker.test(word));
  const own = nameOf(end, names);
  if (own !== null && end?.clause === first.clause) return isGoverned(own, tokens) || isAnothers(own, tokens) ? null : own;
  if (tokens[first.index - 1]?.clause === first.clause) return null;
  return names.find((name) => opens(name, first, tokens)) ?? null;
}

const isBetween = /^(?:on|last|this|\p{L}+ly)$/u;

/** “Ana Ruiz, whose complaint began it, said”: a name alone in its part of the sentence, one part before the verb’s. */
function opens(name: Mention, verb: Token, tokens: readonly Token[]): boolean {
  const [at, behind] = [tokenOf(name, tokens), tokens.find((token) => token.at >= name.end)];
  const { clause } = tokens[at] ?? verb;
  const lead = tokens.slice(0, at).filter((token) => token.clause === clause);
  return (
    verb.clause === clause + 2 &&
    behind?.clause === clause + 1 &&
    lead.length < 4 &&
    lead.every(({ kind, word }) => kind === 'content' || word === 'the') &&
    !isAnothers(name, tokens)
  );
}

/** “Ana Ruiz spoke on the radio, urging Bo Lind”: of a sentence that has one verb before, its subject. */
export function ofTheSentence(predicate: Predicate, sentence: Sentence): Mention | null {
  const [first, at] = [predicate.chain[0], sentence.predicates.indexOf(predicate)];
  const [main, ...others] = sentence.predicates.slice(0, at).filter(({ finite }) => finite);
  if (first === undefined || main === undefined || others.length > 0) return null;
  if (!/ing$/u.test(first.word) || sentence.tokens[first.index - 1]?.clause === first.clause) return null;
  return isPassiveChain(main.chain) ? null : subjectOf(main, sentence);
}

/** “The plan by Ana Ruiz fell”: what a small word governs does nothing. */
function isGoverned(name: Mention, tokens: readonly Token[]): boolean {
  const at = tokenOf(name, tokens);
  const before = tokens.slice(0, at).findLast(({ word }) => !beforeASpeaker.test(word) && word !== 'the');
  return (
    before !== undefined &&
    before.clause === tokens[at]?.clause &&
    /^(?:by|of|to|from|in|at|and|or|with|for|on|than|like|over|about|against|behind|into|under|near|between|among|nor)$/u.test(
      before.word,
    )
  );
}
