import type { Reading, Token } from '../checks/reading.ts';
import { speech } from '../checks/en/governors.ts';
import { leadingAbbreviations, trailingAbbreviations } from '../text/en/abbreviations.ts';
import { partsOfSpeech } from '../text/en/parts-of-speech.ts';
import { asItsVerb } from './model-hidden-verbs.ts';

/** A word of a sentence, and what part of speech it is. */
export type Word = Token & { pos: string };

/** A thing that is named: its words, and the preposition before it. */
export type Thing = { words: Word[]; preposition: string | null };

const marks = /[,;:.!?()[\]]|\s[–—-]+\s|[—―]/u;

/** “Mr. Ruiz”, “Sept. 11”, “J. Ruiz”: the full stop ends nothing. */
const isShort = (token: Token | undefined) =>
  token !== undefined &&
  (leadingAbbreviations.has(token.word) || trailingAbbreviations.has(token.word) || /^\p{L}$/u.test(token.word));

const brackets = /[()]/gu;

/** “The Tamber Port Authority (TPA)”: the brackets part nothing, and all of it is one name. */
const isInitials = (tokens: readonly Token[], at: number): boolean => {
  const short = tokens[at]?.written ?? '';
  const before = tokens.slice(Math.max(0, at - short.length - 3), at);
  let initials = before.map(({ written }) => written.charAt(0).toUpperCase()).join('');
  if (!/^\p{Lu}\p{L}{1,6}$/u.test(short) || before.at(-1)?.kind !== 'name') return false;
  return [...short.toUpperCase()].every((letter) => {
    const found = initials.indexOf(letter);
    initials = initials.slice(found + 1);
    return found >= 0;
  });
};

/** “A council-led inquiry”, “a run-off”: what a hyphen ties to the word before is no verb and no preposition of its own. */
const tied: Record<string, string> = { VERB: 'ADJ', ADP: 'NOUN' };

/** The words with their parts of speech; quotation marks part no clauses here. */
export function wordsOf({ text, tokens }: Reading): Word[] {
  const parts = partsOfSpeech(text, tokens);
  let [clause, end] = [0, 0];
  return tokens
    .map((token, nth) => {
      const between = text
        .slice(end, token.at)
        .replace(brackets, (mark) => (isInitials(tokens, mark === '(' ? nth : nth - 1) ? ' ' : mark));
      if (marks.test(between) && !(between.trim() === '.' && isShort(tokens[nth - 1]))) clause += 1;
      end = token.at + token.word.length;
      const pos = parts[nth] ?? 'X';
      return { ...token, clause, pos: between === '-' ? (tied[pos] ?? pos) : pos };
    })
    .map(asItStands)
    .map(asItsVerb);
}

/** “The above statement”: no preposition; “since her campaign”: one, where no verb follows; “an act of”: no verb. */
function asItStands(word: Word, at: number, words: readonly Word[]): Word {
  if (word.pos === 'ADP' && /^(?:the|an?)$/u.test(words[at - 1]?.word ?? '')) return { ...word, pos: 'ADJ' };
  const next = words[at + 1]?.pos ?? '';
  if (word.word === 'according' || opensAsADeed(word, at, words)) return { ...word, pos: 'VERB', kind: 'content' };
  if (word.pos === 'VERB' && /^(?:an?)$/u.test(words[at - 1]?.word ?? '') && !/^(?:NOUN|PROPN|ADJ)$/u.test(next))
    return { ...word, pos: 'NOUN' };
  // “The nurses reply it is safe”.
  if (word.pos === 'NOUN' && speech.has(word.stem) && isSaidBySeveral(words, at)) return { ...word, pos: 'VERB' };
  // “Will close its mills”.
  if (/^(?:ADJ|NOUN)$/u.test(word.pos) && modal.test(words[at - 1]?.word ?? '')) return { ...word, pos: 'VERB' };
  // “By closing the mill”, “before leaving Tamber”.
  if (word.pos === 'NOUN' && /ing$/u.test(word.word) && words[at - 1]?.pos === 'ADP' && /^(?:DET|PROPN)$/u.test(next))
    return { ...word, pos: 'VERB' };
  // “748 polling stations”.
  if (word.pos === 'VERB' && words[at - 1]?.pos === 'NUM' && next === 'NOUN') return { ...word, pos: 'ADJ' };
  if (word.pos !== 'SCONJ' || !alsoPrepositions.test(word.word)) return word;
  const verb = words.slice(at + 1).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const isClause = verb !== undefined && (verb.clause === word.clause || !/ing$/u.test(verb.word));
  return isClause || words[at + 1]?.clause !== word.clause ? word : { ...word, pos: 'ADP' };
}

const isSaidBySeveral = (words: readonly Word[], at: number): boolean => {
  const [who, verb] = [words[at - 1], words[at]];
  const next = words[at + 1]?.word === 'that' ? at + 2 : at + 1;
  return (
    who?.pos === 'NOUN' &&
    /[^s]s$/u.test(who.word) &&
    who.word !== 'news' &&
    /[^sd]$/u.test(verb?.word ?? '') &&
    /^(?:it|he|she|they)$/u.test(words[next]?.word ?? '') &&
    words[next + 1]?.pos === 'AUX'
  );
};

/** “Speaking at the port, the mayor …”: a noun for the tagger, since it is written with a capital. */
const opensAsADeed = ({ word, clause, pos }: Word, at: number, words: readonly Word[]): boolean =>
  at === 0 &&
  /ing$/u.test(word) &&
  pos !== 'VERB' &&
  /^(?:ADP|DET)$/u.test(words[1]?.pos ?? '') &&
  !words.some((its) => its.clause === clause && /^(?:VERB|AUX)$/u.test(its.pos)) &&
  words.some((its) => its.clause > clause);

const modal = /^(?:will|would|shall|should|can|could|may|might|must)$/u;
const alsoPrepositions = /^(?:since|until|till|after|before|for|of|in|with|by|despite|than)$/u;
