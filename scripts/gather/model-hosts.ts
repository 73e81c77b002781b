import { headsOf } from './model-heads.ts';
import type { Part } from './model-parts.ts';
import type { Word } from './model-words.ts';

/**
 * What a thing behind a preposition may belong to: those before it back to the verb; of one that opens its clause any verb before, and
 * the one behind it.
 */
export function hostsBefore(at: number, parts: Part[]): Word[] {
  const hosts: Word[] = [];
  const isApart = opensItsClause(at, parts);
  for (let place = at - 1; place >= 0; place--) {
    const part = parts[place];
    if (part?.kind === 'thing') hosts.push(...headsOf(part.thing));
    else if (part?.kind === 'verb') {
      hosts.push(part.head);
      if (!isApart && !goesOnBefore(place, parts)) break;
    } else if (part?.kind === 'other' && part.word.pos === 'ADJ') hosts.push(part.word);
    else if ((part?.kind === 'that' || part?.kind === 'who') && !isApart) break;
  }
  if (!isApart && hosts.some(({ kind }) => kind !== 'date')) return hosts;
  return [...hosts, ...deedsBehind(parts.slice(at))];
}

/** The deed behind a phrase that opens a sentence, and what else is said of its doer: “…, saying”. */
function deedsBehind(parts: readonly Part[]): Word[] {
  const verbs = parts.flatMap((part) => (part.kind === 'verb' && part.helpers[0]?.word !== 'to' ? part.head : []));
  return verbs.filter(
    ({ word, index }, nth) => nth === 0 || (/ing$/u.test(word) && verbs[0] !== undefined && index > verbs[0].index),
  );
}

/** “Refused to say”, “articles he wrote”: what belongs to the one may belong to the other. */
function goesOnBefore(at: number, parts: Part[]): boolean {
  const [what, who] = [parts[at - 2], parts[at - 1]];
  if (who?.kind === 'verb') return true;
  return (
    what?.kind === 'thing' &&
    who?.kind === 'thing' &&
    who.thing.preposition === null &&
    /^(?:DET|PRON|PROPN)$/u.test(who.thing.words[0]?.pos ?? '')
  );
}

export const areParted = (one: Part | undefined, other: Part | undefined): boolean =>
  one?.kind === 'thing' && other?.kind === 'thing' && wordAt(one)?.clause !== other.thing.words[0]?.clause;

/** Whether a mark parts the preposition from what stands before it. */
function opensItsClause(at: number, parts: Part[]): boolean {
  const [before, joint] = [wordAt(parts[at - 2]), wordAt(parts[at - 1])];
  return before === undefined || joint === undefined || before.clause !== joint.clause || parts[at - 2]?.kind === 'that';
}

/** The last word of a part. */
export const wordAt = (part: Part | undefined): Word | undefined =>
  part === undefined ? undefined : part.kind === 'thing' ? part.thing.words.at(-1) : part.kind === 'verb' ? part.head : part.word;
