import { evidence, forEachPair, type Likeness, type PairWeights } from '../scripts/events/alike.ts';
import type { Views } from '../scripts/events/compare.ts';
import { articleDocument, type Lexicon } from '../scripts/events/document.ts';
import { link } from '../scripts/events/link.ts';
import { bCubed } from './b-cubed.ts';
import type { EventSet } from './event-rows.ts';
import { logistic, type Observation } from './logistic.ts';

type Pair = { a: number; b: number; views: Views; nearness: number; is: 0 | 1; weight: number };
type Paired = EventSet & { pairs: Pair[] };

const VIEWS = ['words', 'headline', 'names', 'otherDays'] as const satisfies (keyof Views)[];
/** Pulls coefficients towards nothing; what is measured on a set left out is flat from 1 to 30. */
const RIDGE = 3;
/** Every set counts the same, and its pairs of different events so many times as much as those of one event. */
const SET = { same: 300, different: 900 };
/** Thresholds tried; the mean over five neighbours is judged, so that no lucky one wins. */
const THRESHOLDS = Array.from({ length: 25 }, (_, at) => 0.08 + at * 0.02);

/** Learns from labelled sets what each view of a pair is worth, then the threshold that groups these sets best. */
export function learnPairWeights(sets: EventSet[]): PairWeights {
  const paired = sets.map(pairsOf);
  const { constant, coefficients } = logistic(paired.flatMap(observationsOf), RIDGE);
  const worth = (view: keyof Views) => coefficients[VIEWS.indexOf(view)] ?? 0;
  const learned = {
    constant,
    words: worth('words'),
    headline: worth('headline'),
    names: worth('names'),
    otherDays: worth('otherDays'),
    oneEvent: 0,
  };
  const curves = paired.map((set) => smooth(THRESHOLDS.map((threshold) => f1At(threshold, set, learned))));
  const means = THRESHOLDS.map((_, at) => curves.reduce((sum, curve) => sum + (curve[at] ?? 0), 0));
  return { ...learned, oneEvent: THRESHOLDS[means.indexOf(Math.max(...means))] ?? 0 };
}

/** Each article shares a weight of one among its partners, or one long event would outweigh twenty short ones. */
function pairsOf(set: EventSet): Paired {
  const lexicon: Lexicon = new Map();
  const documents = set.articles.map((article, at) => articleDocument(article, at, lexicon));
  const sizes = new Map([...Map.groupBy(set.truth, (event) => event)].map(([event, its]) => [event, its.length]));
  const pairs: Pair[] = [];
  forEachPair(documents, lexicon, (a, b, views, nearness) => {
    const is = set.truth[a] === set.truth[b] ? 1 : 0;
    const weight = is === 1 ? 1 / Math.max(1, (sizes.get(set.truth[a] ?? '') ?? 2) - 1) : 1;
    pairs.push({ a, b, views, nearness, is, weight: weight * nearness });
  });
  return { ...set, pairs };
}

function observationsOf({ pairs }: Paired): Observation[] {
  const sum = (is: 0 | 1) => pairs.reduce((all, pair) => all + (pair.is === is ? pair.weight : 0), 0);
  const [different, same] = [SET.different / sum(0), SET.same / sum(1)];
  return pairs.map(({ views, is, weight }) => ({
    features: VIEWS.map((view) => views[view]),
    is,
    weight: weight * (is === 1 ? same : different),
  }));
}

function f1At(threshold: number, { articles, truth, pairs }: Paired, learned: PairWeights): number {
  const alike: Likeness = articles.map(() => new Map());
  for (const { a, b, views, nearness } of pairs) {
    const value = evidence(views, learned) * nearness;
    if (value <= 0) continue;
    alike[a]?.set(b, value);
    alike[b]?.set(a, value);
  }
  const found: string[] = [];
  const starts = articles.map((_, at) => ({ members: [at], story: 'none' as const }));
  link(starts, alike, { oneEvent: threshold, sure: 1 }).forEach((members, group) => {
    for (const member of members) found[member] = String(group);
  });
  return bCubed(truth, found).f1;
}

const smooth = (curve: number[]): number[] =>
  curve.map((_, at) => {
    const near = curve.slice(Math.max(0, at - 2), at + 3);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
