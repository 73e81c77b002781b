import { speech } from '../checks/en/governors.ts';
import { givenBefore } from './model-given.ts';
import { opensClause, type Part } from './model-parts.ts';
import type { Thing } from './model-words.ts';

/** Of “…, insisting”: whoever the sentence is about. */
export function mainSubject(parts: Part[], before: number): Thing[] | null {
  const first = parts.findIndex((part) => part.kind === 'verb' && !isBeforeTheMatter(part, parts));
  return first < 0 || first >= before ? null : subjectOf(parts, first);
}

/** “As he left, the mayor spoke”: a verb of the clause that opens the sentence, and says only when or why. */
function isBeforeTheMatter(part: Part, parts: Part[]): boolean {
  const opener = firstWordOf(parts[0]);
  return opener !== undefined && subordinates.test(opener.word) && clauseOf(part) === opener.clause;
}
const subordinates = /^(?:as|after|before|when|while|if|since|although|though|because)$/u;

/** The things before a verb that stand behind no preposition, back to the verb before; of “and fled” those of the verb before. */
export function subjectOf(parts: Part[], at: number): Thing[] | null {
  let place = at - 1;
  while (parts[place]?.kind === 'other') place -= 1;
  if (parts[place]?.kind === 'who') return meantBy(parts, place);
  if (parts[place]?.kind === 'and') {
    const verb = parts.slice(0, place).findLastIndex((part) => part.kind === 'verb' && !(isAssertion(parts[at]) && isToDo(part)));
    return verb < 0 ? null : subjectOf(parts, verb);
  }
  let found: Thing[] = [];
  let cut: Part | undefined;
  for (; place >= 0; place--) {
    const part = parts[place];
    if (part?.kind === 'thing') {
      if (part.thing.preposition === null && !isOnlyAQuality(part.thing)) found.push(part.thing);
    } else if (part?.kind === 'other' && found.length > 0 && opensClause.test(part.word.word) && isFirstOf(found, part)) {
      break;
    } else if (part?.kind === 'verb') {
      const doer = doerBeside(parts, place);
      const isOne = part.helpers.length === 0 || clauseOf(parts[at]) === part.head.clause;
      if (doer !== null && isOne && found.every(({ words }) => words[0]?.clause === part.head.clause)) {
        found = [doer];
        break;
      }
      const able = ableTo(parts, place) ?? givenBefore(parts, place);
      const isOfThisClause = found.every(({ words }) => words[0]?.clause === part.head.clause);
      if (able !== null && isOfThisClause) {
        found = [able];
        break;
      }
      const opener = parts.slice(0, place).findLastIndex(({ kind }) => kind !== 'other');
      if (parts[opener]?.kind !== 'who' || found.some(({ words }) => words[0]?.clause === clauseOf(parts[at]))) {
        cut = part;
        break;
      }
      // “The man who shot Ana Ruiz resigned”: what the clause within says is not the subject.
      found = meantBy(parts, opener) ?? [];
      place = opener;
    } else if (part?.kind === 'that' || (part?.kind === 'who' && part.word.word === 'whose')) break;
  }
  const clause = clauseOf(parts[at]);
  const own = found.filter(({ words }) => words[0]?.clause === clause);
  // “The mayor, seeking a way out, resigned”: what stands between the marks has a verb of its own.
  const isBehindIt =
    cut !== undefined &&
    found.every(({ words }) => words[0]?.clause === clauseOf(cut) || words.every(({ kind }) => kind === 'date'));
  const earlier = isBehindIt && opensItsClause(parts, at) ? (behindAClause(parts, at, clause) ?? mainSubject(parts, at)) : null;
  const further =
    own.length > 0 ? besideThem(parts, own, cut === undefined ? found : []) : (earlier ?? behindTheMark(found, cut));
  const named = further.filter(({ words }) => words.some(({ kind }) => kind !== 'date'));
  return named.length === 0 ? null : named;
}

/** “To close”; “was taken”. */
const isToDo = (part: Part): boolean => part.kind === 'verb' && part.helpers.some(({ word }) => word === 'to');
const isAssertion = (part: Part | undefined): boolean =>
  part?.kind === 'verb' && !isToDo(part) && (part.helpers.length > 0 || /[^e]ed$/u.test(part.head.word));

/** “Able to leave”. */
const isOnlyAQuality = ({ words }: Thing): boolean => words.length === 1 && words[0]?.pos === 'ADJ';

/** “A species able to live there was found”: the species. */
function ableTo(parts: Part[], at: number): Thing | null {
  const [what, able, verb] = parts.slice(Math.max(0, at - 2), at + 1);
  if (verb === undefined || !isToDo(verb) || able?.kind !== 'thing' || !isOnlyAQuality(able.thing)) return null;
  return what?.kind === 'thing' ? what.thing : null;
}

/** “Issued it after the board met”: the board alone. */
const isFirstOf = (found: readonly Thing[], { word }: Exclude<Part, { kind: 'thing' | 'verb' }>): boolean =>
  found.at(-1)?.words[0]?.index === word.index + 1;

/** “After a fire destroyed its tower, the hall in Tamber, …, reopened”: the hall, no tower. */
function behindTheMark(found: Thing[], cut: Part | undefined): Thing[] {
  const rest = found.filter(({ words }) => cut === undefined || words[0]?.clause !== clauseOf(cut));
  return rest.length > 0 ? rest : found;
}

/** Whether a mark parts the verb from what stands before it. */
const opensItsClause = (parts: Part[], at: number): boolean => {
  const before = parts.slice(0, at).findLast((part) => part.kind !== 'other' || part.word.pos !== 'ADV');
  const last = before?.kind === 'thing' ? before.thing.words.at(-1) : before?.kind === 'verb' ? before.head : before?.word;
  return last !== undefined && last.clause !== clauseOf(parts[at]);
};

/** “The mill, a ruin since the fire, fell”, “the jail – the old fort – closed”: what stands right before without a verb is the same. */
function besideThem(parts: Part[], own: Thing[], found: Thing[]): Thing[] {
  const first = own.at(-1)?.words[0]?.index;
  const place = parts.findIndex((part) => part.kind === 'thing' && part.thing.words.at(-1)?.index === (first ?? 0) - 1);
  const [before, other] = [parts[place - 1], parts[place]];
  if (other?.kind !== 'thing') return own;
  // “The study by Ana Ruiz, a nurse, was read”: the nurse is Ana Ruiz, and was not read.
  if (other.thing.preposition !== null) return [...own, ...found.filter((thing) => !own.includes(thing))];
  const isOfAnother =
    (before?.kind === 'verb' && !speech.has(before.head.stem)) || (before?.kind === 'other' && /^AD[PV]$/u.test(before.word.pos));
  return isOfAnother || own.includes(other.thing) ? own : besideThem(parts, [...own, other.thing], found);
}

/** “Ana Ruiz, a nurse who left Tamber to see the sea, was found”: whom the clause between the marks tells of. */
function behindAClause(parts: Part[], at: number, clause: number | undefined): Thing[] | null {
  const opener = parts.slice(0, at).findLastIndex((part) => part.kind === 'who' || part.kind === 'that');
  const part = parts[opener];
  if (part?.kind !== 'who' || clause === undefined || part.word.clause >= clause) return null;
  return meantBy(parts, opener);
}

/** “A bus carrying pupils collided”, “a list released by the port says”, “a plan to close the mill failed”: the bus, the list, the plan. */
function doerBeside(parts: Part[], at: number): Thing | null {
  const [before, verb] = [parts[at - 1], parts[at]];
  if (verb?.kind !== 'verb' || before?.kind !== 'thing') return null;
  const { head, helpers } = verb;
  const isBare = helpers.length === 0 && (/ing$/u.test(head.word) || isDoneBy(parts, at));
  const isWithin = isBare || (helpers.length === 1 && helpers[0]?.word === 'to' && isItsObject(parts, at));
  return isWithin && before.thing.words.at(-1)?.clause === head.clause ? before.thing : null;
}

/** “To close the mill failed”, not “to leave after the storm came”. */
const isItsObject = (parts: Part[], at: number): boolean => parts[at + 1]?.kind === 'thing' && parts[at + 2]?.kind === 'verb';

const isDoneBy = (parts: Part[], at: number): boolean => {
  const [by, doer] = [parts[at + 1], parts[at + 2]];
  return by?.kind === 'other' && by.word.word === 'by' && doer?.kind === 'thing';
};

/** “It rained, police said”: police. “The mayor, Ana Ruiz, said”: both. */
const clauseOf = (part: Part | undefined): number | undefined =>
  part?.kind === 'verb' ? (part.helpers[0] ?? part.head).clause : undefined;

/** Whom “who” or “that” may mean: the thing before it, and those it belongs to (“the laws of Tamber on ferries that …”). */
function meantBy(parts: Part[], at: number): Thing[] | null {
  const found: Thing[] = [];
  for (let place = at - 1; place >= 0; place--) {
    const part = parts[place];
    if (part?.kind === 'thing') found.push(part.thing);
    else if (part?.kind === 'verb' ? !isDescribing(part) : !isJoint(part)) break;
  }
  return found.length === 0 ? null : found;
}

const isDescribing = ({ head, helpers }: Extract<Part, { kind: 'verb' }>) => helpers.length === 0 && /ing$/u.test(head.word);
const isJoint = (part: Part | undefined) =>
  part?.kind === 'and' || (part?.kind === 'other' && (/^AD[PV]$/u.test(part.word.pos) || share.test(part.word.word)));
/** “Food, some of which is old”. */
const share = /^(?:some|most|all|many|much|both|none|few|several|half|each|any)$/u;

const firstWordOf = (part: Part | undefined) =>
  part?.kind === 'thing' ? part.thing.words[0] : part?.kind === 'verb' ? (part.helpers[0] ?? part.head) : part?.word;
