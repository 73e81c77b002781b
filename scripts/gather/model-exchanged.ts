import { headOf, headsOf } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import { placeIn, type Sides } from './model-sides.ts';
import { type Tie, tiesIn } from './model-ties.ts';
import type { Word } from './model-words.ts';

/**
 * Phrases that took the place of another of their kind: “met the mayor in Tamber” of “met the mayor in Alder after a vote in Tamber”. There
 * the one is nearest to the vote, and what it stands beside here has its own.
 */
export const exchanged = (sides: Sides): string[] =>
  tiesIn(sides.told)
    .filter((tie) => tookAPlace(tie, sides))
    .map(({ preposition, thing }) => `${preposition} ${thing.words.at(-1)?.word ?? ''}`);

function tookAPlace(tie: Tie, sides: Sides): boolean {
  const { passage } = sides;
  const head = headOf(tie.thing);
  const place = head === undefined ? null : placeIn(head, sides);
  const its = tiesIn(passage).find(
    ({ thing, preposition }) => preposition === tie.preposition && place !== null && headsOf(thing).includes(place),
  );
  const nearest = its === undefined ? [] : nearestOf(its, passage);
  const hosts = tie.hosts.map((host) => placeIn(host, sides));
  if (its === undefined || nearest.length === 0 || nearest.some((host) => hosts.includes(host)) || isJoined(its, passage))
    return false;
  return tiesIn(passage).some((other) => isBefore(other, its) && other.hosts.some((host) => hosts.includes(host)));
}

/** “As a cook in Alder and as a guard”: it belongs to what the first belongs to. */
const isJoined = ({ thing }: Tie, { words }: Phrases): boolean => words[(thing.words[0]?.index ?? 0) - 2]?.pos === 'CCONJ';

/** What it stands next to; of “a vote in the hall in Tamber” the hall and the vote. Two that lean on each other are gone through once. */
function nearestOf({ thing, hosts }: Tie, passage: Phrases, behind: readonly Word[] = []): Word[] {
  const nearest = hosts.find(({ kind }) => kind !== 'date');
  if (nearest === undefined || behind.includes(nearest)) return [];
  const its = tiesIn(passage).find((other) => headsOf(other.thing).includes(nearest));
  const isWithin = its !== undefined && within.test(its.preposition) && headOf(thing)?.kind !== 'date';
  return [nearest, ...(isWithin ? nearestOf(its, passage, [...behind, nearest]) : [])];
}

const within = /^(?:in|at|on|of|near|inside|outside)$/u;

/** Another of the same kind, behind the same preposition, that stands before it. */
function isBefore(other: Tie, { preposition, thing }: Tie): boolean {
  const [head, its] = [headOf(other.thing), headOf(thing)];
  return (
    head !== undefined &&
    its !== undefined &&
    other.preposition === preposition &&
    head.kind === its.kind &&
    head.kind !== 'small' &&
    head.index < its.index
  );
}
