import { beforeASpeaker, handsOver, speaksOut, speechVerb } from './en/speech.ts';
import type { Reading, Token } from './reading.ts';

/** Names that surely speak in a sentence: right before a verb of speech, right behind one that opens a clause, or after “according to”. */
export const namedSpeakers = (reading: Reading): Token[][] =>
  [
    ...reading.tokens
      .filter(({ word, kind }) => kind !== 'name' && speaksOut.test(word))
      .flatMap((verb) => beside(verb, reading)),
    ...[...reading.text.matchAll(handsOver)].map(({ index, 0: { length } }) =>
      nameFrom(
        reading.tokens.findIndex(({ at }) => at >= index + length),
        reading,
      ),
    ),
  ].filter((name) => name.length > 0);

function beside(verb: Token, reading: Reading): Token[][] {
  const { tokens } = reading;
  const end = tokens.slice(0, verb.index).findLastIndex(({ word }) => !beforeASpeaker.test(word));
  const before = nameUpTo(end, reading);
  const opens = tokens[verb.index - 1]?.clause !== verb.clause && !isBehindItsSubject(verb, reading);
  const after = opens ? nameFrom(verb.index + 1, reading) : [];
  return [
    ...(isBehindItsSubject(verb, reading) ? [nameFrom(0, reading)] : []),
    ...(before.at(-1)?.clause === verb.clause && !isGoverned(before, reading) ? [before] : []),
    ...(closes(after, reading) ? [after] : []),
  ];
}

/** “Ana Ruiz, who led it, said Bo Lind …”: who stands alone at the beginning speaks, and is not spoken to or of. */
function isBehindItsSubject({ clause }: Token, { tokens }: Reading): boolean {
  if (tokens[0]?.clause !== clause - 2) return false;
  const inClause = (its: number) => tokens.filter((token) => token.clause === its);
  return (
    inClause(clause - 2).every(({ kind, word }) => kind === 'name' || beforeASpeaker.test(word) || word === 'the') &&
    /^(?:who|whose|an?|the|\d+|former|then)$/u.test(inClause(clause - 1)[0]?.word ?? '')
  );
}

const isPart = (one: Token | undefined, other: Token | undefined) =>
  one?.kind === 'name' && other?.kind === 'name' && (one.clause === other.clause || /^\p{Lu}$/u.test(one.written));

function nameUpTo(end: number, { tokens }: Reading): Token[] {
  if (tokens[end]?.kind !== 'name') return [];
  let start = end;
  while (isPart(tokens[start - 1], tokens[start])) start -= 1;
  return tokens.slice(start, end + 1);
}

function nameFrom(from: number, { tokens }: Reading): Token[] {
  const start = tokens.findIndex(({ index, word }) => index >= from && !beforeASpeaker.test(word));
  if (from < 0 || tokens[start]?.kind !== 'name') return [];
  let end = start;
  while (isPart(tokens[end], tokens[end + 1])) end += 1;
  // “According to Lind's aide, Ana Ruiz”: whose aide it is does not speak.
  return owns.test(tokens[end]?.written ?? '') ? [] : tokens.slice(start, end + 1);
}

const owns = /['’]s?$/u;

/** “The plan by Ana Ruiz said”: what a small word governs does not speak. */
const isGoverned = ([first]: Token[], { tokens }: Reading): boolean => {
  const before = first === undefined ? undefined : tokens[first.index - 1];
  return (
    before !== undefined && before.clause === first?.clause && /^(?:by|of|to|from|in|at|and|with|for|on)$/u.test(before.word)
  );
};

/** “, said Ana Ruiz”, and not “, said Ana Ruiz sold it”. */
function closes(name: Token[], { tokens }: Reading): boolean {
  const last = name.at(-1);
  if (last === undefined || /['’]s$/u.test(last.written)) return false;
  const next = tokens[last.index + 1];
  return (
    next === undefined ||
    next.clause !== last.clause ||
    next.kind === 'date' ||
    /^(?:in|on|at|of|to|during|after|before|when|for|with|from|while)$/u.test(next.word)
  );
}

/** Whether a name may speak in a sentence: right before any verb of speech, or with an apposition behind it before one of the sure ones. */
export const mayHaveSpoken = (name: readonly Token[], { tokens }: Reading): boolean =>
  tokens.some(
    ({ kind, stem, index, clause }) =>
      kind === 'name' &&
      name.some((part) => part.stem === stem) &&
      tokens[index + 1] !== undefined &&
      (speechVerb.test(tokens[index + 1]?.word ?? '') ||
        ((tokens[index + 1]?.clause !== clause || tokens[index + 1]?.kind === 'name') &&
          tokens.slice(index + 1, index + 22).some(({ word }) => speaksOut.test(word) || word === 'according'))),
  );
