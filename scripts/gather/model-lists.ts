import { isOnlyAMeasure } from './model-heads.ts';
import { areParted, wordAt } from './model-hosts.ts';
import type { Part } from './model-parts.ts';

/** The place whose preposition a thing has: that of the first of a list, of an example (“crimes such as theft”, “a list of crimes”) that of its kind. */
export function placeOf(at: number, parts: Part[]): number {
  const first = firstOfAList(at, parts);
  const part = parts[first];
  if (part?.kind !== 'thing') return first;
  const { preposition } = part.thing;
  const before = wordAt(parts[first - 2]);
  const isOfAKind =
    preposition === 'like' ||
    (preposition === 'as' && before?.word === 'such') ||
    (preposition === 'of' && isOnlyAMeasure(before));
  const kind = isOfAKind
    ? parts.slice(0, first).findLastIndex((its) => its.kind === 'thing' && wordAt(its)?.word !== 'such')
    : -1;
  return kind < 0 ? first : placeOf(kind, parts);
}

function firstOfAList(at: number, parts: Part[]): number {
  let first = at;
  let isList = parts[at - 1]?.kind === 'and' || endsInAnd(at, parts);
  while (isList && first > 0) {
    const [joint, before] = [parts[first - 1], parts[first - 2]];
    if (joint?.kind === 'thing' && areParted(joint, parts[first])) first -= 1;
    else if (joint?.kind === 'and' && before?.kind === 'thing') first -= 2;
    else isList = false;
  }
  return first;
}

/** “Tamber, Alder and …”. */
function endsInAnd(at: number, parts: Part[]): boolean {
  let next = at + 1;
  while (parts[next]?.kind === 'thing') next += 1;
  return parts[next]?.kind === 'and' && parts[next + 1]?.kind === 'thing';
}
