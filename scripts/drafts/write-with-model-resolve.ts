import { wordsOf } from '../text/words.ts';
import type { Objection, Passage } from './draft.ts';
import type { ModelClaim } from './model-answer.ts';
import type { Evidence, NumberedSentence } from './numbered-evidence.ts';
import { stemsOf } from './unit.ts';
import { fillQuotations } from './write-with-model-quotations.ts';

/** A claim with its quotations filled in and the sentences it rests on, those it quotes among them. */
export type ResolvedClaim = { of: ModelClaim; text: string; sentences: NumberedSentence[] };

/** The claim, unless nothing it rests on exists, and what was wrong with it. Numbers that lead nowhere are left out. */
export function resolveClaim(of: ModelClaim, evidence: Evidence): { claim: ResolvedClaim | null; objections: Objection[] } {
  const filled = fillQuotations(withPlainNames(of.say, evidence), evidence);
  if (!filled.ok) return { claim: null, objections: [{ text: of.say, why: filled.reason }] };
  const { text, quoted } = filled.value;
  if (hasMarkup(text)) return { claim: null, objections: [{ text, why: 'It holds a link or markup; a story is plain words.' }] };
  const named = [...new Set([...of.rests, ...quoted])].toSorted((one, other) => one - other);
  const unknown = named.filter((number) => !evidence.byNumber.has(number));
  const objections =
    unknown.length === 0 ? [] : [{ text, why: `It rests on ${unknown.slice(0, 5).join(', ')}, and there is no such sentence.` }];
  const sentences = aroundTheQuoted(
    named.flatMap((number) => evidence.byNumber.get(number) ?? []),
    new Set(quoted),
  );
  if (!/\p{L}/u.test(text)) return { claim: null, objections };
  if (sentences.length === 0) return { claim: null, objections: [{ text, why: 'It names no sentence that it rests on.' }] };
  return { claim: { of, text, sentences: needed(text, sentences, new Set(quoted)) }, objections };
}

/** An outlet that is called by its address is named without “www.”, which a page would turn into a link. */
export const withPlainNames = (say: string, { articles }: Evidence): string =>
  articles
    .map(({ article: { name } }) => name)
    .filter((name) => name.startsWith('www.'))
    .reduce((text, name) => text.replaceAll(name, name.slice('www.'.length)), say);

/** Who speaks is named beside the quotation. A sentence from elsewhere would lend its names to another’s words. */
function aroundTheQuoted(sentences: NumberedSentence[], quoted: ReadonlySet<number>): NumberedSentence[] {
  const those = sentences.filter(({ number }) => quoted.has(number));
  if (those.length === 0) return sentences;
  return sentences.filter(({ article, index }) =>
    those.some((other) => other.article === article && other.index - beside <= index && index <= other.index + 1),
  );
}

/** Sentences before a quoted one that may name its speaker. */
const beside = 4;

/** Addresses, tags, and what markdown would take for a link, a picture or a note. */
export const hasMarkup = (text: string): boolean =>
  /\bhttps?:|\bwww\.|\b(?:javascript|data):\S|<[a-z!/]|\]\(|\[\^|!\[/iu.test(text);

/** The sentences without those that add nothing to the words of the claim that another of the same article has. Quoted ones stay. */
function needed(text: string, sentences: NumberedSentence[], quoted: ReadonlySet<number>): NumberedSentence[] {
  let kept = sentences;
  for (const sentence of sentences.toReversed()) {
    const others = kept.filter((other) => other !== sentence);
    const same = others.filter((other) => other.article === sentence.article);
    if (!quoted.has(sentence.number) && same.length > 0 && addsNothing(text, sentence, same)) kept = others;
  }
  return kept;
}

/** One sentence as a passage. */
export const alone = ({ article, index }: NumberedSentence): Passage => ({ url: article.url, first: index, last: index });

/** Whether every word of the claim that stands in this sentence stands in one of the others too. */
export function addsNothing(text: string, sentence: NumberedSentence, others: readonly NumberedSentence[]): boolean {
  const elsewhere = new Set(others.flatMap((other) => [...tellingWords(other.text)]));
  return sharedWords(text, sentence).isSubsetOf(elsewhere);
}

/** The words that carry meaning in both. */
export const sharedWords = (text: string, sentence: NumberedSentence): Set<string> =>
  tellingWords(text).intersection(tellingWords(sentence.text));

/** Words that carry meaning, by their stems, and numbers. */
const tellingWords = (text: string): Set<string> =>
  stemsOf(text).union(new Set(wordsOf(text).filter((word) => /\p{N}/u.test(word))));
