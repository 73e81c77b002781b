import { speech } from '../checks/en/governors.ts';
import type { Part } from './model-parts.ts';
import type { Thing, Word } from './model-words.ts';

/** Something done: its word, who does it and to whom; null where the sentence does not tell. */
export type Deed = {
  head: Word;
  agents: Thing[] | null;
  patients: Thing[] | null;
  /** What else follows it. */
  beside: Thing[];
  /** “Is a nurse”: what is said of the agents stands among the patients. */
  being: boolean;
  /** “Accused” without an object may be done or suffered. */
  open: boolean;
};

const being = /^(?:is|are|was|were|be|been|being|'s|gets?|got|getting|isn't|aren't|wasn't|weren't)$/u;

/** What the verb at a place of a sentence says was done, by whom and to whom. */
export function deedOf(parts: Part[], at: number, { head, helpers }: Extract<Part, { kind: 'verb' }>): Deed {
  const beside = thingsAfter(parts, at);
  const by = beside.filter(({ preposition }) => preposition === 'by');
  const patients = objectsOf(parts, at, head, beside);
  const subject = subjectOf(parts, at);
  const deed = { head, agents: subject, patients, beside, being: false, open: false };
  if (head.pos === 'AUX') return { ...deed, being: being.test(head.word) };
  const isParticiple = !/ing$/u.test(head.word);
  const last = helpers.findLast(({ pos }) => pos !== 'ADV');
  if (isParticiple && last !== undefined && being.test(last.word))
    return { ...deed, agents: by.length > 0 ? by : null, patients: subject };
  if (helpers.some(({ word }) => word === 'to')) return { ...deed, agents: null };
  if (isParticiple && helpers.length === 0 && by.length > 0)
    return { ...deed, agents: [...by, ...(subject ?? [])], patients: [...(subject ?? []), ...patients], open: true };
  const isLoose = /ing$/u.test(head.word) && helpers.length === 0 && previousClause(parts, at) !== head.clause;
  // “The port closed, insisting …”: whoever the sentence is about.
  if (isLoose) return { ...deed, agents: mainSubject(parts, at) };
  return { ...deed, open: helpers.length === 0 && patients.length === 0 && /(?:ed|en|t|n|d)$/u.test(head.word) };
}

function mainSubject(parts: Part[], before: number): Thing[] | null {
  const first = parts.findIndex(({ kind }) => kind === 'verb');
  return first < 0 || first >= before ? null : subjectOf(parts, first);
}

/** The clause of the word before. */
function previousClause(parts: Part[], at: number): number | undefined {
  const part = parts[at - 1];
  return part?.kind === 'thing' ? part.thing.words.at(-1)?.clause : part?.kind === 'verb' ? part.head.clause : part?.word.clause;
}

/** What it is done to: not the day, nor who does the next thing (“said the driver fled”). */
function objectsOf(parts: Part[], at: number, head: Word, beside: readonly Thing[]): Thing[] {
  const found = beside.filter(
    ({ preposition, words }) =>
      preposition === null && words[0]?.clause === head.clause && words.some(({ kind }) => kind !== 'date'),
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
    found.includes(last.thing);
  return isSubject ? found.filter((thing) => thing !== (last.kind === 'thing' ? last.thing : null)) : found;
}

/** What follows a verb up to the next one. */
function thingsAfter(parts: Part[], at: number): Thing[] {
  const rest = parts.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind === 'verb' || kind === 'who' || kind === 'that');
  return rest.slice(0, end < 0 ? undefined : end).flatMap((part) => (part.kind === 'thing' ? part.thing : []));
}

/** The things before a verb that stand behind no preposition, back to the verb before; of “and fled” those of the verb before. */
function subjectOf(parts: Part[], at: number): Thing[] | null {
  let place = at - 1;
  while (parts[place]?.kind === 'other') place -= 1;
  if (parts[place]?.kind === 'who') return nearestBefore(parts, place);
  if (parts[place]?.kind === 'and') {
    const verb = parts.slice(0, place).findLastIndex(({ kind }) => kind === 'verb');
    return verb < 0 ? null : subjectOf(parts, verb);
  }
  let found: Thing[] = [];
  for (; place >= 0; place--) {
    const part = parts[place];
    if (part?.kind === 'thing') {
      if (part.thing.preposition === null) found.push(part.thing);
    } else if (part?.kind === 'verb') {
      const doer = doerBeside(parts, place);
      if (doer !== null && found.every(({ words }) => words[0]?.clause === part.head.clause)) {
        found = [doer];
        break;
      }
      const opener = parts.slice(0, place).findLastIndex(({ kind }) => kind !== 'other');
      if (parts[opener]?.kind !== 'who' || found.some(({ words }) => words[0]?.clause === clauseOf(parts[at]))) break;
      // “The man who shot Ana Ruiz resigned”: what the clause within says is not the subject.
      found = nearestBefore(parts, opener) ?? [];
      place = opener;
    } else if (part?.kind === 'that') break;
  }
  const own = found.filter(({ words }) => words[0]?.clause === clauseOf(parts[at]));
  const named = (own.length > 0 ? own : found).filter(({ words }) => words.some(({ kind }) => kind !== 'date'));
  return named.length === 0 ? null : named;
}

/** “A bus carrying pupils collided”: the bus. */
function doerBeside(parts: Part[], at: number): Thing | null {
  const [before, verb] = [parts[at - 1], parts[at]];
  const isWithin = verb?.kind === 'verb' && verb.helpers.length === 0 && /ing$/u.test(verb.head.word);
  return isWithin && before?.kind === 'thing' && before.thing.words.at(-1)?.clause === verb.head.clause ? before.thing : null;
}

/** “It rained, police said”: police. “The mayor, Ana Ruiz, said”: both. */
const clauseOf = (part: Part | undefined): number | undefined =>
  part?.kind === 'verb' ? (part.helpers[0] ?? part.head).clause : undefined;

const nearestBefore = (parts: Part[], at: number): Thing[] | null => {
  const part = parts.slice(0, at).findLast(({ kind }) => kind === 'thing');
  return part?.kind === 'thing' ? [part.thing] : null;
};
