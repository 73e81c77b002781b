import { partsOfSpeech } from '../text/en/parts-of-speech.ts';
import { isNegator } from './en/negation.ts';
import { be, have, modal, noVerbs } from './en/verbs.ts';
import type { Reading, Token } from './reading.ts';

/** A sentence with what each of its words is. */
export type Tagged = Reading & { tags: readonly string[] };

export const tagged = (reading: Reading): Tagged => ({ ...reading, tags: partsOfSpeech(reading.text, reading.tokens) });

/** Verbs that belong together, first to last: “is expected to be closed”, “has not been proved”, “failed to agree”. */
export function verbChainsIn(sentence: Tagged): Token[][] {
  const chains: Token[][] = [];
  let chain: Token[] = [];
  for (const token of sentence.tokens) {
    if (chain.length > 0 && !goesOn(chain, token, sentence)) {
      chains.push(chain);
      chain = [];
    }
    if (chain.length > 0 || isVerb(token, sentence)) chain.push(token);
  }
  return [...chains, chain].map((all) => withoutTail(all, sentence)).filter((all) => all.length > 0);
}

/** Whether a word is used as a verb; “tea-growing” and “according to” are none. */
function isVerb({ index, kind, word, at }: Token, { tags, text, tokens }: Tagged): boolean {
  const tag = tags[index];
  if (kind !== 'small' && kind !== 'content') return tag === 'AUX' && kind !== 'number';
  if (text[at - 1] === '-' || text[at + word.length] === '-' || noVerbs.test(word)) return false;
  if (tag === 'VERB' || tag === 'AUX') return true;
  return (
    kind === 'content' && !/ly$/u.test(word) && (isModal(tokens[index - 1]) || (tag === 'NOUN' && tags[index - 1] === 'PART'))
  );
}

/** “Will close”, “decided to shut”: after these follows a verb, whatever the tagger makes of the word. */
const isModal = (before: Token | undefined) => before !== undefined && before.kind === 'small' && modal.test(before.word);

function goesOn(chain: readonly Token[], token: Token, sentence: Tagged): boolean {
  const { tags, tokens } = sentence;
  const last = chain.at(-1);
  if (last === undefined || last.clause !== token.clause) return false;
  const [tag, before] = [tags[token.index], tags[last.index]];
  if (isVerb(token, sentence))
    return (
      before === 'AUX' ||
      before === 'ADV' ||
      before === 'PART' ||
      isNegator(last.word) ||
      be.test(last.word) ||
      have.test(last.word) ||
      /ing$/u.test(token.word) ||
      /^(?:to|help|helped|let|get|got)$/u.test(last.word)
    );
  const next = tokens[token.index + 1];
  if (token.word === 'to') return tag === 'PART' || (next !== undefined && isVerb(next, sentence));
  if (isNegator(token.word) || tag === 'ADV' || tag === 'PART') return true;
  // “Is likely to”, “is considering closing”.
  if (tag === 'ADJ') return next?.word === 'to' && chain.some(({ word }) => be.test(word));
  return tag === 'NOUN' && before === 'VERB' && /ing$/u.test(token.word);
}

/** “Said on”, “refused to”: what no verb follows belongs to the next words. */
function withoutTail(chain: readonly Token[], sentence: Tagged): Token[] {
  const end = chain.findLastIndex(
    (token) => isVerb(token, sentence) || (/ing$/u.test(token.word) && sentence.tags[token.index] === 'NOUN'),
  );
  return chain.slice(0, end + 1);
}
