import { speech } from '../checks/en/governors.ts';
import type { Deed } from './model-deeds.ts';
import { headOf, headsOf, isHeadOf, isOnlyAMeasure } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import { isPronoun } from './model-sameness.ts';
import type { Thing, Word } from './model-words.ts';

/** Whether a thing of a sentence does a deed of its passage. */
export function does(thing: Thing, told: Deed, its: Deed, passage: Phrases): boolean {
  const last = headOf(thing) as Word;
  const isIts = (things: readonly Thing[] | null) => wholes(things ?? [], passage).some((its) => isHeadOf(last, its));
  if (its.agents !== null && isPronoun(its.agents)) return isMeant(thing, its.agents, passage);
  if (its.agents === null) return !isIts(its.patients) || told.open || its.open || told.head.stem !== its.head.stem;
  const own = candidates(its, its.agents, passage);
  return isIts(own) || ((told.open || its.open || told.head.stem !== its.head.stem) && isIts(its.patients));
}

/**
 * “Ana Ruiz said she would go”, “she beat Otto Krantz; he …”: a pronoun means whoever was named before it behind no preposition, and
 * where several were, the first; “it” nobody who says so.
 */
function isMeant(thing: Thing, pronouns: readonly Thing[], { things, deeds }: Phrases): boolean {
  const from = pronouns[0]?.words[0]?.index;
  if (from === undefined) return true;
  // “Fired back at Ana Ruiz, removing her”: anybody who was named before.
  if (/^(?:him|them)$/u.test(pronouns[0]?.words[0]?.word ?? ''))
    return things.some((its) => (its.words[0]?.index ?? 0) < from && isHeadOf(headOf(thing) as Word, its));
  const before = things.filter(({ words, preposition }) => preposition === null && (words[0]?.index ?? 0) < from);
  const isPerson = /^(?:he|she|him|her)$/u.test(pronouns[0]?.words[0]?.word ?? '');
  const speakers = deeds.flatMap(({ head, agents }) => (speech.has(head.stem) ? (agents ?? []) : []));
  const named = before.filter(
    (its) => (isPerson || !speakers.includes(its)) && !isPronoun([its]) && !its.words.every(({ kind }) => kind === 'date'),
  );
  const last = headOf(thing) as Word;
  if (isPerson && bodies.test(last.word)) return false;
  const at = named.findIndex((its) => isHeadOf(last, its));
  const isLater = things.some((its) => (its.words[0]?.index ?? 0) > from && isHeadOf(last, its));
  return (named.length === 0 && !isLater) || at === 0 || (at > 0 && areOne(named[0], named[at]));
}

/** Of these none is “he” or “she”. */
const bodies =
  /^(?:government|party|union|council|committee|court|company|firm|team|club|ministry|department|agency|board|parliament|congress|senate|army|navy|police|administration|commission|campaign|group|association|city|state|country|war|strike|storm|fire|mill|port|law|bill)$/u;

/** “The mayor, Ana Ruiz, …”. */
const areOne = (one: Thing | undefined, other: Thing | undefined): boolean =>
  (other?.words[0]?.index ?? 0) === (one?.words.at(-1)?.index ?? -1) + 1;

/** Of those whom “who” may mean the nearest, and whatever stands behind no preposition; of “A and B, who” only the nearest. */
function candidates({ head }: Deed, agents: readonly Thing[], { words }: Phrases): Thing[] {
  const nearest = agents[0]?.words ?? [];
  const isWho = /^(?:who|which|that)$/u.test(words[(nearest.at(-1)?.index ?? 0) + 1]?.word ?? '');
  const next = words[(nearest.at(-1)?.index ?? 0) + 1];
  const isAPlace = nearest.at(-1)?.kind === 'name' && /^(?:in|at|near)$/u.test(agents[0]?.preposition ?? '');
  // “Charged him in Tamber, which had no court”: Tamber alone.
  if (next?.word === 'which' && isAPlace) return agents.slice(0, 1);
  const isJoined =
    isWho && words.slice(Math.max(0, (nearest[0]?.index ?? 0) - 2), nearest[0]?.index).some(({ word }) => word === 'and');
  if (isJoined) return agents.slice(0, 1);
  const isFree = ({ preposition, words: its }: Thing) =>
    preposition === null || (preposition === 'by' && (its[0]?.index ?? 0) > head.index);
  const free = agents.filter(isFree);
  return isWho || free.length === 0 ? agents.filter((its, nth) => nth === 0 || isFree(its)) : free;
}

/** Whether it suffers it. */
export function suffers(thing: Thing, told: Deed, its: Deed, passage: Phrases): boolean {
  const last = headOf(thing) as Word;
  const isIts = (things: readonly Thing[] | null) => wholes(things ?? [], passage).some((its) => isHeadOf(last, its));
  if (its.patients === null || (its.patients.length > 0 && isPronoun(its.patients)))
    return isMeant(thing, its.patients ?? [], passage);
  return (
    isIts([...its.patients, ...besides(its, passage), ...describedBy(its, told, passage)]) ||
    ((told.open || its.open) && isIts(its.agents))
  );
}

/** “Ahead of a rite planned for Sunday”: what stands right before the participle. */
const describedBy = ({ head, open }: Deed, told: Deed, { things }: Phrases): Thing[] =>
  open && told.agents === null ? things.filter(({ words }) => words.at(-1)?.index === head.index - 1) : [];

/** “Called the fire, a big one, a crime”: all that follows without a preposition, but for who does the next thing. */
const besides = ({ beside }: Deed, { parts }: Phrases): Thing[] =>
  beside.filter((thing) => {
    const at = parts.findIndex((part) => part.kind === 'thing' && part.thing === thing);
    return thing.preposition === null && parts[at + 1]?.kind !== 'verb';
  });

/** With what stands behind a measure: of “a list of crimes” the crimes. */
function wholes(things: readonly Thing[], passage: Phrases): Thing[] {
  const measures = things.flatMap(headsOf).filter(isOnlyAMeasure);
  const behind = passage.things.filter(
    ({ words, preposition }) => preposition === 'of' && measures.some(({ index }) => (words[0]?.index ?? 0) === index + 2),
  );
  return [...things, ...behind];
}
