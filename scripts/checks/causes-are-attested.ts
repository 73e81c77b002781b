import type { Check } from './check.ts';
import { isPutOtherwise } from './put-otherwise.ts';
import { hasWordFor, sameGroup } from './means-the-same.ts';
import { predicatesIn } from './predicates.ts';
import type { Reading, Token } from './reading.ts';
import { broughtAbout, madeUp, purpose } from './en/reasons.ts';
import { be } from './en/verbs.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** A reason or circumstance a sentence adds is in its passages: what follows “because of”, “in protest at”, “amid” has a word there. */
export const causesAreAttested: Check = (story) =>
  toldIn(story).flatMap((told) =>
    [...causesIn(told), ...newReasons(told), ...newPurposes(told), ...newDoers(told)]
      .slice(0, 1)
      .map((cause) => ({ code: 'cause-not-sourced' as const, line: told.line, cause })),
  );

/** “Because” where no passage has a reason, a purpose or a remark set apart that could be one; “in protest” where nobody minds. */
const newReasons = (told: Told): string[] =>
  restsOnAPassage(told)
    ? madeUp.flatMap(({ told: reason, carriedBy }) => {
        const found = reason.exec(told.own.text);
        if (found === null || told.all.some(({ text }) => carriedBy.some((words) => words.test(text)))) return [];
        if (!because.test(found[0])) return [found[0]];
        const after = wordsAfter(found.index + found[0].length, told.own.tokens);
        if (after.length === 0 || after[0]?.kind === 'name') return [];
        return isToldInTwo(after, told) || (ofAThing.test(found[0]) && isWhatDidIt(after, told)) ? [] : [found[0]];
      })
    : [];

const because = /^because/iu;
const ofAThing = /of$/iu;

/** “The dam broke. The town is under water”: of two sentences of a passage one may well be the reason of the other. */
const isToldInTwo = (reason: Token[], { passages, all }: Told): boolean =>
  passages.length > 1 &&
  reason.filter((word) => all.some((reading) => hasWordFor(word, reading))).length * 5 >= reason.length * 2;

/** “The storm shut it”, of what was shut because of the storm. */
const isWhatDidIt = (reason: Token[], { own, all }: Told): boolean =>
  all.some((reading) =>
    predicatesIn(reading).some(({ finite, left, chain, head }) => {
      const subject = left.findLast(({ kind }) => kind === 'content');
      return (
        finite &&
        subject !== undefined &&
        !chain.some(({ word }) => be.test(word)) &&
        hasWordFor(head, own) &&
        reason.some(({ stem }) => stem === subject.stem || sameGroup(stem, subject.stem))
      );
    }),
  );

/** “To save money” at the end of what is told, and no passage has a word of it. */
const newPurposes = (told: Told): string[] =>
  restsOnAPassage(told)
    ? predicatesIn(told.own).flatMap(({ head, finite }) => {
        const before = told.own.tokens[head.index - 1];
        if (finite || before?.word !== 'to' || !purpose.test(head.word)) return [];
        return strangers([head, ...thingAfter(head.at + head.word.length, told.own.tokens)], told);
      })
    : [];

/** “Set by arsonists”, of what nobody set. */
const newDoers = (told: Told): string[] =>
  restsOnAPassage(told)
    ? told.own.tokens
        .filter(({ word, index }) => broughtAbout.test(word) && told.own.tokens[index + 1]?.word === 'by')
        .flatMap((verb) => strangers([verb, ...thingAfter(verb.at + verb.word.length + 3, told.own.tokens)], told))
    : [];

/** A verb with its object, where no passage has a word for any of them. */
const strangers = (words: Token[], { all }: Told): string[] =>
  words.length > 1 && words.every((word) => word.kind === 'content' && !all.some((reading) => hasWordFor(word, reading)))
    ? [words.map(({ word }) => word).join(' ')]
    : [];

const reasons =
  /\b(?:because(?! of)|thanks to|in (?:retaliation|protest|response|revenge)(?: for| at| to| against)?|prompted by|sparked by|triggered by|so that|in order to|amid)\b/giu;
const weak = /\b(?:after|following|amid|having|on grounds of|on the grounds of)\b/giu;
/** After these a reason is a thing, however the sentence goes on. */
const nouns = /\b(?:because of|due to|owing to|as a result of|caused by|blamed on|died of|on account of)\b/giu;
/** “Died in the capital last month of”: what somebody died of is one word. */
const dying =
  /\b(?:die[sd]?|dead|succumbed) (?:(?:in|at|on|last|this|the|a|an|his|her|home|here|there|aged|\p{Lu}\p{L}+|\p{L}+day|\p{L}+ (?:city|capital|week|month|year)|capital|week|month|year|hospital|\d+),? )*(?:of|from)(?! (?:the|his|her|their) (?:capital|city|town|age)\b)\b/giu;
const weaker = /\b(?:after|following|over|of|from|for|since|as|with|by|to)\b/giu;

function causesIn({ own, all }: Told): string[] {
  const phrases = (pattern: RegExp, least: number, wordsOf = wordsAfter) =>
    [...own.text.matchAll(pattern)]
      .filter((match) => !isDueToDo(match[0], match.index + match[0].length, own))
      .map((match) => ({
        from: match.index,
        opener: match[0].toLowerCase(),
        least,
        words: wordsOf(match.index + match[0].length, own.tokens),
      }));
  return (
    [
      ...phrases(reasons, 1),
      ...phrases(nouns, 1, thingAfter),
      ...phrases(weak, 2),
      ...phrases(weaker, 3),
      ...phrases(dying, 1, thingAfter),
      ...reasonsIn(own),
    ]
      .filter(({ words, least }) => words.length >= least && words.every((token) => token.kind === 'content'))
      // What follows “because” in quotation marks answers for itself; “of them”, “with him” begin no reason.
      .filter(({ from }) => !isQuotedAfter(own.text.slice(from)) && !ofThem.test(own.text.slice(from)))
      .filter(({ words, least }) => {
        const known = words.filter((word) => all.some((reading) => hasWordFor(word, reading))).length;
        // A reason given in so many words is not borne out by one word of three that happens to stand elsewhere.
        return least === 1 ? known * 5 < words.length * 2 : known === 0;
      })
      .filter(({ opener, least }) => least < 3 || !isPutOtherwise(opener, { own, all }))
      .map(({ words }) => words.map(({ word }) => word).join(' '))
  );
}

/** “Due to be conferred”, “for steering clear”: what follows is a deed, and no reason. */
const isDueToDo = (word: string, end: number, own: Reading) =>
  (isFor.test(word) && aDeed.test(own.text.slice(end))) ||
  (isDueTo.test(word) && predicatesIn(own).some(({ chain }) => chain.some(({ at }) => at === end + 1)));

const isFor = /^for$/iu;
const aDeed = /^\s\p{L}+ing\b/u;
const isDueTo = /^due to$/iu;
const ofThem = /^(?:of|with|by|for|from|to|over|as) (?:them|him|her|it|us|me|you|which|whom|these|those)\b(?! \p{L}+['’])/iu;

/** “Because, in her own phrase, she was “…””: the reason is in the quotation. */
const isQuotedAfter = (after: string) => inAQuotation.test(after);
const inAQuotation = /^because[^.;]{0,60}·/iu;

/** “For health reasons”: the reason stands before the word. */
const reasonsIn = (own: Reading) =>
  [...own.text.matchAll(forReasons)].map(({ index, 0: { length } }) => ({
    from: index,
    opener: 'for',
    least: 1,
    words: own.tokens.filter(({ at, kind }) => at > index && at < index + length && kind !== 'small'),
  }));

const forReasons = /\bfor (?:\p{L}+ ){1,2}(?=(?:reasons|purposes)\b)/giu;

/** “Seemingly given way”, “managed to get free”, “unspecified concerns”: words that say nothing of a reason by themselves. */
const saysLittle =
  /^(?:\p{L}{3,}ly|giv(?:e|es|en|ing)|gave|way|manag\p{L}+|able|un\p{L}{3,}(?:ed|en|own)|anonymous|vague|various|specific|several)$/u;

/** The words of the thing that is named next: up to a small word that begins something else. */
function thingAfter(end: number, tokens: readonly Token[]): Token[] {
  const after = tokens.filter(({ at }) => at >= end);
  const stop = after.findIndex(
    ({ kind, clause, word }, nth) => clause !== after[0]?.clause || (kind === 'small' && !(nth === 0 || ofTheThing.test(word))),
  );
  return (stop < 0 ? after : after.slice(0, stop)).filter(({ kind, word }) => kind !== 'small' && !saysLittle.test(word));
}

/** Small words that the thing may go on with. */
const ofTheThing = /^(?:the|an?|of|its|his|her|their)$/u;

/** The words with a meaning up to the end of the clause. */
function wordsAfter(end: number, tokens: readonly Token[]): Token[] {
  const after = tokens.filter(({ at }) => at >= end);
  return after.filter(({ kind, clause, word }) => kind !== 'small' && clause === after[0]?.clause && !saysLittle.test(word));
}
