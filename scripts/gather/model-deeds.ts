import { movesOthers, speech } from '../checks/en/governors.ts';
import { givenBefore } from './model-given.ts';
import { opensClause, type Part } from './model-parts.ts';
import { mainSubject, subjectOf } from './model-subject.ts';
import type { Thing, Word } from './model-words.ts';

/** Something done: its word, who does it and to whom; null where the sentence does not tell. */
export type Deed = {
  head: Word;
  agents: Thing[] | null;
  patients: Thing[] | null;
  /** What else follows it. */
  beside: Thing[];
};

const being = /^(?:is|are|was|were|be|been|being|'s|gets?|got|getting|isn't|aren't|wasn't|weren't)$/u;

/** What the verb at a place of a sentence says was done, by whom and to whom. */
export function deedOf(parts: Part[], at: number, { head, helpers }: Extract<Part, { kind: 'verb' }>): Deed {
  const beside = thingsAfter(parts, at);
  const by = beside.filter(({ preposition }) => preposition === 'by');
  const patients = objectsOf(parts, at, head, beside);
  const subject = subjectOf(parts, at);
  const deed = { head, agents: subject, patients, beside };
  if (head.pos === 'AUX') return deed;
  const isParticiple = !/ing$/u.test(head.word);
  const last = helpers.findLast(({ pos }) => pos !== 'ADV');
  if (isParticiple && last !== undefined && being.test(last.word))
    return { ...deed, agents: by.length > 0 ? by : null, patients: subject };
  if (helpers.some(({ word }) => word === 'to')) return { ...deed, agents: movedTo(parts, at) };
  const blamed = helpers.length === 0 && !isParticiple ? doerOfAGerund(parts, at) : null;
  if (blamed !== null) return { ...deed, agents: [blamed] };
  if (isParticiple && helpers.length === 0 && by.length > 0)
    return { ...deed, agents: [...by, ...(subject ?? [])], patients: [...(subject ?? []), ...patients] };
  const given = patients.length === 0 ? givenBefore(parts, at) : null;
  if (given !== null) return { ...deed, agents: (subject ?? []).filter((thing) => thing !== given), patients: [given] };
  const isLoose = /ing$/u.test(head.word) && helpers.length === 0 && previousClause(parts, at) !== head.clause;
  // “The port closed, insisting …”: whoever the sentence is about.
  return isLoose ? { ...deed, agents: mainSubject(parts, at) } : deed;
}

/** “Causing the train to derail”, “urged voters to stay”: the train, voters. */
function movedTo(parts: Part[], at: number): Thing[] | null {
  const [verb, whom] = parts.slice(Math.max(0, at - 2), at);
  if (verb?.kind !== 'verb' || whom?.kind !== 'thing' || !movesOthers.has(verb.head.stem)) return null;
  return whom.thing.preposition === null ? [whom.thing] : null;
}

/** “Criticised Ana Ruiz for leaving”, “kept them from leaving”, “angry with them for leaving”, “with them leaving”: she, they. */
function doerOfAGerund(parts: Part[], at: number): Thing | null {
  const [verb, whom, joint] = parts.slice(Math.max(0, at - 3), at);
  const isJoined = joint?.kind === 'other' || joint?.kind === 'that' ? /^(?:for|of|from)$/u.test(joint.word.word) : false;
  if (isJoined && whom?.kind === 'thing' && /^(?:with|at|against)$/u.test(whom.thing.preposition ?? '')) return whom.thing;
  if (!isJoined)
    return parts[at]?.kind === 'verb' && previousClause(parts, at) === parts[at].head.clause ? doerBehindWith(parts, at) : null;
  return verb?.kind === 'verb' && whom?.kind === 'thing' && whom.thing.preposition === null && isJoined ? whom.thing : null;
}

/** “Left with Ana Ruiz in third place taking a penalty”: Ana Ruiz. */
function doerBehindWith(parts: Part[], at: number): Thing | null {
  const verb = parts.slice(0, at).findLastIndex(({ kind }) => kind !== 'thing' && kind !== 'other');
  const within = parts.slice(verb + 1, at).flatMap((part) => (part.kind === 'thing' ? part.thing : []));
  const found = within.findLast(({ preposition }) => preposition === 'with');
  const isOne = found !== undefined && found.words.at(-1)?.clause === previousClause(parts, at);
  return isOne && within.slice(within.indexOf(found) + 1).every(({ preposition }) => preposition !== null) ? found : null;
}

/** The clause of the word before. */
function previousClause(parts: Part[], at: number): number | undefined {
  const part = parts[at - 1];
  return part?.kind === 'thing' ? part.thing.words.at(-1)?.clause : part?.kind === 'verb' ? part.head.clause : part?.word.clause;
}

/** What it is done to: not the day, nor who does the next thing (“said the driver fled”). */
function objectsOf(parts: Part[], at: number, head: Word, beside: readonly Thing[]): Thing[] {
  const found = inOneBreath(
    beside.filter(
      ({ preposition, words }) =>
        preposition === null &&
        !opensAClause(words[0], parts) &&
        words[0]?.clause === head.clause &&
        words.some(({ kind }) => kind !== 'date'),
    ),
    beside,
    parts,
  );
  const next = parts.findIndex((part, place) => place > at && part.kind === 'verb');
  const verb = parts[next];
  const last = parts[next - 1];
  const isSubject =
    verb?.kind === 'verb' &&
    !/ing$/u.test(verb.head.word) &&
    !verb.helpers.some(({ word }) => word === 'to') &&
    (verb.helpers.length > 0 || !/(?:ed|en)$/u.test(verb.head.word) || speech.has(head.stem)) &&
    last?.kind === 'thing' &&
    last.thing.words.at(-1)?.clause === (verb.helpers[0] ?? verb.head).clause &&
    found.includes(last.thing);
  return isSubject ? found.filter((thing) => thing !== (last.kind === 'thing' ? last.thing : null)) : found;
}

/** “Waved flags as the mayor left”: no mayor was waved. */
function opensAClause(word: Word | undefined, parts: readonly Part[]): boolean {
  const at = parts.findIndex((part) => part.kind === 'thing' && part.thing.words[0] === word);
  const [before, next] = [parts[at - 1], parts[at + 1]];
  return before?.kind === 'other' && opensClause.test(before.word.word) && next?.kind === 'verb';
}

/** “Took the pill – Tamberol – at home”: what stands alone between two marks is the same thing, or one more. */
function inOneBreath(found: Thing[], beside: readonly Thing[], parts: Part[]): Thing[] {
  const all = [...found];
  for (const thing of beside) {
    const last = all.at(-1)?.words.at(-1);
    if (last === undefined || thing.preposition !== null || thing.words[0]?.index !== last.index + 1) continue;
    const next = parts[parts.findIndex((part) => part.kind === 'thing' && part.thing === thing) + 1];
    const isAlone = next !== undefined && next.kind !== 'verb' && firstWord(next).clause !== last.clause + 1;
    if (!all.includes(thing) && isAlone) all.push(thing);
  }
  return all;
}

const firstWord = (part: Part): Word =>
  part.kind === 'thing' ? (part.thing.words[0] as Word) : part.kind === 'verb' ? (part.helpers[0] ?? part.head) : part.word;

/** What follows a verb up to the next one. */
function thingsAfter(parts: Part[], at: number): Thing[] {
  const rest = parts.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind === 'verb' || kind === 'who' || kind === 'that');
  return rest.slice(0, end < 0 ? undefined : end).flatMap((part) => (part.kind === 'thing' ? part.thing : []));
}
