import { order } from '../checks/en/times.ts';
import { nounsOfAim, nounsOfWill } from '../checks/en/governors.ts';
import type { Phrases } from './model-phrases.ts';
import { placeIn, type Sides } from './model-sides.ts';
import type { Word } from './model-words.ts';

/**
 * Small words that have changed the deed they belong to: “later” of what came later, “before” of what it opens with, “to” of what leads to
 * it. Of “voted to leave over moves to close the mill” no “voted to close the mill”.
 */
export const displaced = (sides: Sides): string[] =>
  sides.told.words.flatMap((word) => {
    const [place, deed] = [placeOf(word, sides), ruleFor(word, sides.told)];
    if (place == null || deed === null) return [];
    const [own, its] = [deed(word, sides.told), deed(place, sides.passage)];
    const there = own === undefined || isQuotedBetween(own, word, sides.told) ? null : placeIn(own, sides);
    if (own === undefined || its === undefined || there == null || there.stem === its.stem) return [];
    return areJoined(its, there, sides.passage) ? [] : [`${word.word} ${own.word}`];
  });

/** “Would use “whatever it takes” to win”: what is quoted is blanked, and with it a verb that may stand nearer. */
const isQuotedBetween = (one: Word, other: Word, { text }: Phrases): boolean =>
  text.slice(Math.min(one.at, other.at), Math.max(one.at, other.at)).includes('·');

type Rule = (word: Word, phrases: Phrases) => Word | undefined;

function ruleFor(word: Word, told: Phrases): Rule | null {
  if (order.test(word.word)) return deedOf;
  if (subordinate.test(word.word)) return isOfAnAmount(word, told) ? null : deedBehind;
  return isToDo(word, told) ? governs : null;
}

/** Of “to” the one before the same deed. */
function placeOf(word: Word, sides: Sides): Word | null {
  const { told, passage, places } = sides;
  if (!isToDo(word, told)) return placeIn(word, sides);
  const deed = places[word.index + 1];
  const before = deed == null ? [] : passage.words.slice(Math.max(0, deed.index - 2), deed.index);
  return before.findLast((its) => its.word === 'to' && isToDo(its, passage)) ?? null;
}

/** “Because it burned and the port closed”: the port as well. */
const areJoined = (one: Word, other: Word, { words }: Phrases): boolean =>
  one.index < other.index &&
  one.clause === other.clause &&
  words.slice(one.index, other.index).some(({ pos }) => pos === 'CCONJ');

/** “As many as 40”. */
const isOfAnAmount = ({ index }: Word, { words }: Phrases): boolean =>
  words[index + 1]?.kind === 'number' || amount.test(words[index + 1]?.word ?? '');
const amount = /^(?:many|much|few|little|well|long|soon|far|high|low)$/u;
const subordinate = /^(?:as|after|before|until|when|while|because|although|though|once|whilst)$/u;

/** “Was later disqualified”, “resigned later”: the verb it stands within, else the nearest before it, else behind. */
function deedOf({ index, clause }: Word, { parts }: Phrases): Word | undefined {
  const verbs = parts.flatMap((part) => (part.kind === 'verb' ? part : []));
  const within = verbs.find(({ head, helpers }) => head.index > index && helpers.some((helper) => helper.index <= index));
  const near = verbs.filter(({ head }) => head.clause === clause);
  const before = near.findLast(({ head }) => head.index === index - 1);
  return (within ?? before ?? near.find(({ head }) => head.index > index) ?? near.at(-1))?.head;
}

/** The verb of the clause that a connective opens: no participle that only says which. */
function deedBehind({ index, clause }: Word, { parts }: Phrases): Word | undefined {
  const behind = parts.slice(
    parts.findIndex((part) => part.kind !== 'thing' && part.kind !== 'verb' && part.word.index === index),
  );
  const who = behind.findIndex(({ kind }) => kind === 'who');
  const verbs = behind
    .slice(0, who < 0 ? undefined : who)
    .flatMap((part) => (part.kind === 'verb' && (part.helpers[0] ?? part.head).clause === clause ? part : []));
  const told = verbs.find(({ head, helpers }) => helpers.length > 0 || !/(?:ing|ed|en)$/u.test(head.word));
  return who >= 0 && told === undefined ? undefined : (told ?? verbs[0])?.head;
}

/** “To close”, with no mark before it. */
const isToDo = ({ word, pos, index, clause }: Word, { words }: Phrases): boolean =>
  word === 'to' &&
  (pos === 'PART' || words[index + 1]?.pos === 'VERB') &&
  /^(?:VERB|AUX)$/u.test(words[index + 1]?.pos ?? '') &&
  words[index - 1]?.clause === clause &&
  words[index - 1]?.word !== 'that';

/** What leads to a deed: the verb before, a noun of will, or the quality right before (“due to”). */
const governs = ({ index }: Word, { words }: Phrases): Word | undefined =>
  words.slice(0, index).findLast(({ pos, kind, stem, word, index: at }) => {
    if (kind !== 'content') return false;
    // “In an effort to” only says what for.
    const isWhatFor = words.slice(Math.max(0, at - 2), at).some((its) => its.word === 'in');
    const isOfWill = nounsOfWill.has(stem) && !/^times?$/u.test(word);
    const isAnAim = nounsOfAim.has(stem);
    return pos === 'VERB' || (pos === 'ADJ' && at === index - 1) || (isAnAim ? !isWhatFor : isOfWill);
  });
