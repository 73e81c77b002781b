import { saying } from '../checks/en/governors.ts';
import { speechVerb } from '../checks/en/speech.ts';
import { hasWordFor, meansTheSame } from '../checks/means-the-same.ts';
import { read, type Reading } from '../checks/reading.ts';
import { added } from './model-added.ts';
import { miscalled } from './model-appositions.ts';
import { clausesOf } from './model-clauses.ts';
import { isCompleted } from './model-completed.ts';
import { withoutBorrowedDay } from './borrowed-day.ts';
import { takenFromEvents } from './model-event-days.ts';
import { type Gap, gapsIn } from './model-gaps.ts';
import { governorsIn } from './model-governed.ts';
import { movedIn } from './model-moved.ts';
import { copiedIn } from './model-in-order.ts';
import { isOnlyStruck } from './model-only-struck.ts';
import { phrasesOf, type Phrases } from './model-phrases.ts';
import { swapped } from './model-swapped.ts';
import { turnedBack } from './model-turned-back.ts';
import { sidesOf } from './model-sides.ts';
import { isSameNumber } from './model-sameness.ts';
import { unowned } from './model-unowned.ts';
import type { Word } from './model-words.ts';
import { speakerTurned } from './speaker-turned.ts';

/** The sentences of one article that a statement rests on, in order, its headline among them. */
export type Told = readonly Reading[];

/** What speaks against a sentence: a word, and why. */
export type Against = { code: 'unsaid' | 'governed' | 'turned' | 'joined' | 'placed' | 'added'; word: string } | Gap;

/**
 * What speaks against a sentence of a model: each clause of it is ONE sentence of its passages with whole phrases struck out, none that
 * governs what stays, and nothing hangs on something else for it. Of several sentences the one that speaks least against it counts.
 */
export function againstIn(own: Reading, articles: readonly Told[]): Against[] {
  const whole = leastAgainst(own, own, articles);
  // What a “who” means shows in the whole alone.
  if (whole.length === 0 || whole.some(({ code }) => code === 'joined')) return whole;
  const clauses = clausesOf(own);
  if (clauses.length < 2) return whole;
  const apart = clauses.flatMap((clause, nth) => [
    ...leastAgainst(read(clause), own, articles),
    // “Ana Ruiz left, and he stayed”: joined, “he” is somebody else than where he stood.
    ...(nth > 0 && /^(?:he|she|they|it|his|her|their|its|this|that|these|those|there)$/u.test(read(clause).tokens[0]?.word ?? '')
      ? [{ code: 'joined' as const, word: clause }]
      : []),
  ]);
  return apart.length < whole.length ? apart : whole;
}

function leastAgainst(own: Reading, whole: Reading, articles: readonly Told[]): Against[] {
  const told = phrasesOf(own);
  const [isWhole, all] = [own === whole, phrasesOf(whole).words];
  const found = articles.flatMap((article) =>
    article.flatMap((sentence, at) =>
      [sentence, ...speakerTurned(sentence)].map((source) => {
        const judge = (its: Phrases) => against(its, isWhole ? its.words : all, source, article.slice(0, at), article);
        const asItStands = judge(told);
        if (asItStands.length === 0 || asItStands.some(({ code }) => code === 'unsaid')) return asItStands;
        // What may have been an event’s day is no verb’s, wherever it is put.
        if (takenFromEvents(told, phrasesOf(source)).length > 0) return asItStands;
        // Two that changed places do not change back with a phrase.
        if (swapped(sidesOf(told, phrasesOf(source))).length > 0) return asItStands;
        const days = withoutBorrowedDay(own, sentence, articles.flat());
        const turned = [...days, ...withoutReporter(own), ...turnedBack(own, source)].map((each) => judge(phrasesOf(each)));
        return leastOf([asItStands, ...turned]);
      }),
    ),
  );
  return leastOf(found);
}

const leastOf = (found: readonly Against[][]): Against[] => found.toSorted((one, other) => one.length - other.length)[0] ?? [];

/** “The Tamber Post reported that …”, “…, the Tamber Post reported”: without the publisher, who is blanked and whom another rule holds. */
const withoutReporter = ({ text }: Reading): Reading[] => {
  const bare = text
    .replace(/^(?:the\s)?·+\s(?:has\s)?(?:reported|reports|said|says)\sthat\s(\p{L})/iu, (_, first: string) =>
      first.toUpperCase(),
    )
    .replace(/,\s(?:the\s)?·+\s(?:has\s)?(?:reported|reports|said|says)(?=\.?$)/iu, '');
  return bare === text ? [] : [read(bare)];
};

function against(told: Phrases, all: readonly Word[], source: Reading, before: Told, article: Told): Against[] {
  const passage = phrasesOf(source);
  const telling = told.words.filter((word) => isTelling(word, told.text));
  const isHere = (word: Word) =>
    (hasWordFor(word, source) &&
      !standsForAnother(word, told, passage) &&
      (!oneMore.test(word.word) || source.stems.has(word.stem))) ||
    (saying.test(word.word) && passage.words.some(({ word: its }) => speechVerb.test(its) || its === 'according'));
  const isOwn = (word: Word) => unowned(told, passage).includes(word) || (telling.includes(word) && !isHere(word));
  const [completed, missing] = partition(told.words.filter(isOwn), (word) => isCompleted(word, told, source, before, article));
  const isGiven = (word: Word) => completed.includes(word) || (word.kind === 'name' && !hasWordFor(word, source));
  const sides = sidesOf(told, passage);
  const sure = [
    ...missing.map(({ word }) => ({ code: 'unsaid' as const, word })),
    ...ungoverned(told, all, passage).map((word) => ({ code: 'governed' as const, word })),
    ...miscalled(told, passage).map((word) => ({ code: 'placed' as const, word })),
    ...added(told, passage).map((word) => ({ code: 'added' as const, word })),
    ...movedIn(sides),
  ];
  if (isOnlyStruck(told, passage, isGiven)) return sure;
  const gaps = gapsIn(sides, (word) => isGiven(word) || missing.includes(word));
  // The list of what may be struck is closed, whatever can be said of it.
  return sure.length + gaps.length > 0 ? [...sure, ...gaps] : [{ code: 'own', word: told.text }];
}

const partition = <T>(all: readonly T[], is: (each: T) => boolean): [T[], T[]] => [
  all.filter(is),
  all.filter((each) => !is(each)),
];

/** “Won the election”, of “an election”: the one word of the passage that could stand for this one is told as itself. */
function standsForAnother({ stem, index, kind }: Word, { words }: Phrases, passage: Phrases): boolean {
  if (kind !== 'content') return false;
  const own = words[index] as Word;
  const there = passage.words.filter((its) => meansTheSame(own, its));
  return there.length > 0 && there.every((its) => its.stem !== stem && words.some((other) => other.stem === its.stem));
}

/** Governing words of the passage that are left out though something they govern is told. */
function ungoverned(told: Phrases, all: readonly Word[], passage: Phrases): string[] {
  const borrowed = told.words
    .filter(({ kind, word }) => kind === 'content' || kind === 'number' || word === 'enough')
    .map((word) => placesOf(word, passage))
    .filter((places) => places.length > 0);
  // What governs within a quotation is told where the quotation is.
  const copied = copiedIn(told, passage);
  return governorsIn(passage)
    .filter(({ at }) => !copied.some(({ start, end }) => start <= at && at < end))
    .filter(({ covers }) => borrowed.some((places) => places.every((place) => covers.has(place))))
    .filter(({ isKept }) => !isKept(all))
    .map(({ word }) => word);
}

/** Where the passage has a word: as itself, else in another that may stand for it. */
function placesOf(word: Word, { words }: Phrases): Word[] {
  if (word.kind === 'number') return words.filter((its) => isSameNumber(word, its));
  const exact = words.filter(({ stem }) => stem === word.stem);
  return exact.length > 0 ? exact : words.filter((its) => meansTheSame(word, its));
}

/** Words that say something of the event: not those that hand over to a publisher or a quotation, which are blanked. */
const isTelling = ({ kind, word }: Word, text: string): boolean =>
  (kind === 'content' && !addNothing.test(word) && !(text.includes('·') && handsOver.test(word))) ||
  kind === 'name' ||
  sweeping.test(word);

/** Small words that make a part the whole, one more of one, or turn a deed on the doer. */
const sweeping = /^(?:new|another|again|all|every|everyone|everybody|none|only|always|himself|herself|themselves)$/u;
/** Of these no other word says the same: the latest bid need not be a new one. */
const oneMore = /^(?:new|another|again)$/u;
/** Words that say nothing of the event, and those a passage may have any verb of speech for. */
const addNothing = /^(?:due|aged|time|named?|statement)$/u;

/** Beside a publisher or a quotation: words that say who says it. */
const handsOver =
  /^(?:say|said|tell|told|report|quot|writ|wrote|add|note|put|describ|call|cit|accord|giv|gave|speak|spoke|number|figure)(?:s|e|es|d|ed|ing)?$/u;
