import { madeOnce } from '../text/made-once.ts';
import { speaksOut, speechNoun, speechVerb } from './en/speech.ts';
import { opensAClause } from './en/verbs.ts';
import type { Reading, Token } from './reading.ts';

/** Somebody's words: who speaks, and the words with a meaning of what is said. */
export type Said = {
  speaker: Token[];
  words: Token[];
  /** Whether it is surely spoken: by a verb of which its subject speaks, or “according to”. */
  aloud: boolean;
};

/** Where one speaker's part of a sentence ends and another's may begin. */
const turn = /^(?:while|whereas|but|although|though|and)$/u;

/** The parts of a sentence that each have a speaker: “A says …, while B argues …”. */
export const saidIn = madeOnce((reading: Reading): Said[] =>
  partsOf(reading).flatMap((tokens) => {
    const speaker = speakerOf(tokens);
    if (speaker.length === 0) return [];
    return [
      {
        speaker,
        aloud: tokens.some(({ word }) => (speechVerb.test(word) && !inwardly.test(word)) || word === 'according'),
        words: tokens.filter((token) => token.kind !== 'small' && !speaker.includes(token) && !speechVerb.test(token.word)),
      },
    ];
  }),
);

/** What somebody thinks or hopes, others may tell in their own words. */
const inwardly = /^(?:consider|hop|fear|want|expect|think|thought|found|judg|calculat)/u;

/** So many words behind a conjunction hold somebody and a verb of speech; no sentence that is read by people has more speakers. */
const BEHIND = 4;
const MOST = 12;

/** Cut where a conjunction opens a clause that has a verb of speech, as what stood before has. */
function partsOf({ tokens, text }: Reading): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  tokens.forEach((token, index) => {
    const before = text.slice((tokens[index - 1]?.at ?? 0) + (tokens[index - 1]?.word.length ?? 0), token.at);
    const opens =
      /;/u.test(before) ||
      (turn.test(token.word) &&
        (tokens[index - 1]?.clause !== token.clause ||
          (parts.length < MOST && handsOn(tokens.slice(index + 1, index + 1 + BEHIND)))));
    const speaks = (some: readonly Token[]) =>
      some.some(({ word }) => (speechVerb.test(word) && !/^asks?(?:ed)?$/u.test(word)) || word === 'according');
    if (opens && speaks(part) && speaks(tokens.slice(index, index + 14))) {
      parts.push(part);
      part = [];
    }
    part.push(token);
  });
  return [...parts, part];
}

/** “… and inspectors said”: somebody and a verb of speech right behind the conjunction need no comma before it. */
function handsOn(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ word }) => speaksOut.test(word));
  return verb > 0 && tokens.slice(0, verb).every(({ word, kind }) => kind !== 'small' || isAnArticle.test(word));
}

const isAnArticle = /^(?:the|an?|his|her|its|their|one|two|some)$/u;

/** The words that name who speaks: after “according to” and “in the view of”, else what stands beside the verb of speech. */
export function speakerOf(tokens: readonly Token[]): Token[] {
  return bySaying(tokens) ?? byNoun(tokens) ?? byFor(tokens) ?? byVerb(tokens) ?? [];
}

const phrase = (tokens: readonly Token[], from: number, most = 8): Token[] => {
  const first = tokens[from];
  const end = tokens
    .slice(from, from + most)
    .findIndex(
      ({ word, clause }, nth) =>
        nth > 0 &&
        (clause !== first?.clause ||
          /^(?:that|who|which|after|before|because|as|in|on|at|with|when|while|has|have|had|is|was|are|were)$/u.test(word)),
    );
  return tokens.slice(from, end < 0 ? from + most : from + end);
};

const named = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind === 'name' || kind === 'content');

function bySaying(tokens: readonly Token[]): Token[] | null {
  const at = tokens.findIndex(({ word }, index) => word === 'according' && tokens[index + 1]?.word === 'to');
  return at < 0 ? null : named(phrase(tokens, at + 2, 10));
}

/** “In the view of the coroner”, “in the ministry's telling”. */
function byNoun(tokens: readonly Token[]): Token[] | null {
  const at = tokens.findIndex(
    ({ word }, index) =>
      speechNoun.test(word) &&
      tokens.slice(Math.max(0, index - 6), index).some((before) => /^(?:in|by|on|to)$/u.test(before.word)),
  );
  if (at < 0) return null;
  if (tokens[at + 1]?.word === 'of') return named(phrase(tokens, at + 2));
  const start = tokens.slice(0, at).findLastIndex(({ word }) => /^(?:in|by|on|to)$/u.test(word));
  const owner = tokens.slice(start + 1, at);
  return owner.some(({ word }) => /['’]s$|s['’]$/u.test(word)) ? named(owner) : null;
}

/** “For Ana Ruiz, it is …”, at the beginning. */
function byFor(tokens: readonly Token[]): Token[] | null {
  return tokens[0]?.word === 'for' && tokens[1]?.kind === 'name' ? named(phrase(tokens, 1)) : null;
}

/** “Jobless claims fell”, “claimed 12 lives”: nobody says anything. */
const saysNothing = (word: string, next: Token | undefined): boolean =>
  (/^(?:claims|reports|hopes|fears|calls|estimates)$/u.test(word) &&
    /^(?:f[ae]ll|fallen|rose|dropped|climbed|by|in|of|from|were|was|are|have|had|for|against|over|about)$/u.test(
      next?.word ?? '',
    )) ||
  (/^(?:claim|states?$)/u.test(word) && (next?.kind === 'content' || next?.kind === 'number'));

/** “Said the mayor” after a comma or at the end; else the words before the verb, back to the last break but an apposition. */
function byVerb(tokens: readonly Token[]): Token[] | null {
  const verbs = tokens.filter(
    ({ word, index }, at) =>
      speechVerb.test(word) &&
      !saysNothing(word, tokens[at + 1]) &&
      !/^(?:to|be|been|was|were|is|are|of|the|a|an|by|for|as|with|its|his|her|their|than|help|helps|helped|\p{L}+ly)$/u.test(
        tokens.find((token) => token.index === index - 1)?.word ?? '',
      ),
  );
  for (const verb of closing(verbs, tokens)) {
    const at = tokens.indexOf(verb);
    const left = tokens.slice(0, at).filter(({ clause }) => clause >= verb.clause - 2);
    const right = phrase(tokens, at + 1, 7);
    const atEnd = at + 1 + right.length >= tokens.length || tokens[at + 1 + right.length]?.clause !== verb.clause;
    const opens = tokens[at - 1] === undefined || tokens[at - 1]?.clause !== verb.clause;
    if (
      opens &&
      atEnd &&
      !/^t(?:ell|ells|old)$/u.test(verb.word) &&
      (right[0]?.kind === 'name' ||
        /^(?:the|an?|his|her|its|their|one|two|some)$/u.test(right[0]?.word ?? '') ||
        (right.length < 4 && right[0]?.kind === 'content'))
    )
      return named(right);
    const own = left.filter(({ clause }) => clause === verb.clause);
    const near = own.length > 0 ? own : left;
    if (isAPronoun.test(tokens[at - 1]?.word ?? '')) return null;
    // “No tally will show who wanted her”: nobody who is named.
    if (tokens[at - 1]?.word === 'who' && tokens[at - 2]?.clause === verb.clause) continue;
    // “The day before, he denied it”: who speaks is whoever was spoken of, and nothing beside the verb tells.
    if (named(own).length === 0 && own.some(({ word }) => /^(?:he|she|they|it|we|i|who|which|that)$/u.test(word))) return null;
    const subject = named(withApposition(near, left, verb));
    if (subject.length > 0) return subject.slice(-7);
  }
  return null;
}

const isAPronoun = /^(?:he|she|they|we|i)$/u;

/** “A asked B to resign, a spokesman said”: who says all of it stands at the end. */
function closing(verbs: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const last = verbs.at(-1);
  const before = tokens.filter(({ clause, index }) => last !== undefined && clause === last.clause && index < last.index);
  const isAtTheEnd = last !== undefined && tokens.every(({ index, kind }) => index <= last.index || kind === 'date');
  const isItsOwn = before.length > 1 && before.length < 9 && !opensAClause.test(before[0]?.word ?? '');
  return isAtTheEnd && isItsOwn ? [last, ...verbs.slice(0, -1)] : verbs;
}

/** “The minister, Ana Ruiz, said”: what stands between commas belongs to who stands before them. */
function withApposition(near: readonly Token[], left: readonly Token[], verb: Token): readonly Token[] {
  const gone = left.length > 0 && near.length <= 6 ? left.filter(({ index }) => index >= (near[0]?.index ?? 0) - 6) : near;
  return near.every(({ clause }) => clause === verb.clause) && named(near).some(({ word }) => !/ing$/u.test(word)) ? near : gone;
}
