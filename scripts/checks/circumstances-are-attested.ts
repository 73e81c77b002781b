import type { Check } from './check.ts';
import { speechVerb } from './en/speech.ts';
import { light } from './en/verbs.ts';
import { hasWordFor } from './means-the-same.ts';
import { type Predicate, predicatesIn } from './predicates.ts';
import type { Reading, Token } from './reading.ts';
import { isPutOtherwise } from './put-otherwise.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** A clause of circumstance (“as hunters shot them”), a purpose (“, to save on heating”), or what follows “by”, “for”, “over” is not all made up. */
export const circumstancesAreAttested: Check = (story) =>
  toldIn(story)
    .filter(restsOnAPassage)
    .flatMap((told) =>
      phrasesIn(told)
        .map(({ opener, words }) => ({ opener, words: words.filter(({ word }) => !saysLittle.test(word)) }))
        .filter(({ opener, words }) => words.length >= (oneIsEnough.test(opener) ? 1 : 2))
        .filter(({ words }) => words.every((word) => isUnknown(word, told)))
        .filter(({ opener }) => !isPutOtherwise(opener, told))
        .slice(0, 1)
        .map(({ words }) => ({
          code: 'cause-not-sourced' as const,
          line: told.line,
          cause: words.map(({ word }) => word).join(' '),
        })),
    );

type Phrase = { opener: string; words: Token[] };

function phrasesIn(told: Told): Phrase[] {
  const { tokens } = told.own;
  const clauses = tokens.some(({ word }) => word === 'to' || opens.test(word)) ? predicatesIn(told.own) : [];
  return [
    ...clauses.map((predicate) => ({ opener: 'to', words: clauseOf(predicate, told) })),
    ...tokens.map((word) => ({ opener: word.word, words: thingAfter(word, told.own) })),
  ];
}

/** No passage has the word, or one for it. */
const isUnknown = (token: Token, { all }: Told) => token.kind === 'content' && !all.some((reading) => hasWordFor(token, reading));

const isSmall = ({ kind }: Token) => kind === 'small';
const opens = /^(?:as|because)$/u;
/** After these a single word no passage has is an occasion of the writer's own. */
const oneIsEnough = /^(?:over|after|following)$/u;
/** What gives a doer, a reason or an occasion: “by ivory poachers”, “for health reasons”, “over a debt”, “after a long illness”. */
const introduces = /^(?:by|for|over|with|after|following|amid|under)$/u;

/** Who does what in a clause that gives a circumstance, and what in one that gives a purpose; nothing where it gives neither. */
function clauseOf({ head, chain, left, right, finite }: Predicate, { own: { tokens } }: Told): Token[] {
  if (speechVerb.test(head.word)) return [];
  const first = chain[0] ?? head;
  const to = first.word === 'to' ? first : tokens[first.index - 1];
  if (to?.word === 'to') {
    const before = tokens[to.index - 1];
    const begins = before !== undefined && (before.clause !== to.clause || before.word === 'so');
    return begins ? [head, ...right.filter((token) => token.clause === head.clause && !isSmall(token))] : [];
  }
  const opener = left.findLast(({ word }) => opens.test(word));
  if (opener === undefined || !finite) return [];
  const subject = left.filter((token) => token.index > opener.index && !isSmall(token));
  return [...subject, head].filter(({ word }) => !light.test(word));
}

/** The thing named next: up to a small word that is none of its own, and nothing with a verb in it. */
function thingAfter(word: Token, own: Reading): Token[] {
  if (!introduces.test(word.word)) return [];
  const rest = own.tokens.slice(word.index + 1);
  const end = rest.findIndex(
    (token, nth) => token.clause !== word.clause || (isSmall(token) && !(nth === 0 ? determines : binds).test(token.word)),
  );
  const words = (end < 0 ? rest : rest.slice(0, end)).filter((token) => !isSmall(token));
  const verbs = predicatesIn(own).flatMap(({ chain }) => chain);
  const named = determines.test(rest[0]?.word ?? '');
  return words.some(
    (token) =>
      (/ing$/u.test(token.word) && !named && word.word !== 'over') || (verbs.includes(token) && !(named && token === words[0])),
  )
    ? []
    : words;
}

/** “Various efforts”: words that give no circumstance by themselves. */
const saysLittle =
  /^(?:single|votes?|margins?|points?|lengths?|inch(?:es)?|use|case|issue|matters?|dark|night|row|dispute|runner|various|several|different|certain|other|general|overall|\p{L}{3,}ly)$/u;

const determines = /^(?:the|an?|its|his|her|their)$/u;
const binds = /^(?:of|from)$/u;
