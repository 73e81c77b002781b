import { comparing, type Views } from './compare.ts';
import type { Document, Lexicon } from './document.ts';
import { neighbours } from './neighbours.ts';
import { weigh } from './weigh.ts';

/** For each document, the ones it is like and how much (0 to 1), both ways; what falls below `FAINT` is left out. */
export type Likeness = Map<number, number>[];

/** What each view adds to the log-odds that two articles report one event, and from which mean likeness on two groups are one. */
export type PairWeights = { [view in keyof Views | 'constant' | 'oneEvent']: number };

/** Too little to matter in any average near the threshold; leaving it out keeps the table sparse. */
const FAINT = 0.01;
/**
 * Log-odds of one event at which likeness begins and where it is complete. Between them it grows evenly, since averages of
 * probabilities, all near 0 or 1, chain events together by one pair. Neighbouring ranges give up to a point less on one set and more on another.
 */
const EVIDENCE = { from: -6, to: 6 };
/** Reports more than a day apart speak of one event less and less; at five days a third of the likeness is left. */
const FADING_DAYS = 4;
/**
 * Two warehouse fires on one day share most words, but neither places nor people. Where both texts hold enough names (a teaser
 * of two lines may not), they must share some: at a share of `kin` nothing is taken off, at none nothing is left.
 */
const NAMES = { enough: 6, kin: 0.1 };

/** Likeness of the documents that share telling words: learned evidence, less where their names are strangers or days lie between. */
export function likeness(documents: Document[], lexicon: Lexicon, learned: PairWeights): Likeness {
  const alike: Likeness = documents.map(() => new Map());
  forEachPair(documents, lexicon, (a, b, views, nearness) => {
    const value = evidence(views, learned) * nearness;
    if (value < FAINT) return;
    alike[a]?.set(b, value);
    alike[b]?.set(a, value);
  });
  return alike;
}

/** Calls back for every two documents that share telling words, with their views and what time and names leave of the likeness (0 to 1). */
export function forEachPair(
  documents: Document[],
  lexicon: Lexicon,
  found: (a: number, b: number, views: Views, nearness: number) => void,
): void {
  const weights = weigh(documents, lexicon);
  const compare = comparing(documents, weights);
  neighbours(documents, weights.documents).forEach((others, a) => {
    const compareWith = compare(a);
    for (const b of others) {
      const [one, other] = [documents[a], documents[b]];
      if (!one || !other) continue;
      const time = fading(one, other);
      if (time < FAINT) continue;
      const views = compareWith(b);
      found(a, b, views, time * kinship(one, other, views));
    }
  });
}

/** 0 to 1: where the log-odds that both report one event lie in the range of `EVIDENCE`. */
export function evidence(views: Views, learned: PairWeights): number {
  const odds =
    learned.constant +
    learned.words * views.words +
    learned.headline * views.headline +
    learned.names * views.names +
    learned.otherDays * views.otherDays;
  return Math.min(1, Math.max(0, (odds - EVIDENCE.from) / (EVIDENCE.to - EVIDENCE.from)));
}

/** 1 within a day; nothing is known about the days of an undated document, so nothing fades. */
export function fading(a: Document | undefined, b: Document | undefined): number {
  if (a?.from == null || a.to == null || b?.from == null || b.to == null) return 1;
  const apart = Math.max(0, a.from - b.to, b.from - a.to);
  return Math.exp(-Math.max(0, apart - 1) / FADING_DAYS);
}

function kinship(a: Document, b: Document, { names }: Views): number {
  return Math.min(a.names.length, b.names.length) < NAMES.enough ? 1 : Math.min(1, names / NAMES.kin);
}
