import { stemmer } from 'stemmer';
import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/names.ts';
import type { Figure } from './differences.ts';
import { deedsAround, isNoTotal } from './en/same-measure.ts';
import type { Taken } from './quoting-budget.ts';
import { stemsOf } from './unit.ts';

/** Characters on either side of a figure that say what it is a figure of. */
const NEAR = 60;

/**
 * Pairs of figures two voices give for the same thing, the likeliest first, one pair a thing: same unit or noun, the same
 * words around, the same deed, the same names, different values. Neither voice gives the other's value anywhere, and roundings are no differences.
 */
export function sayDifferently(figures: readonly Figure[], taken: Taken): [Figure, Figure][] {
  const pairs = figures.flatMap((one, at) =>
    figures
      .slice(at + 1)
      .filter((other) => one.article.voice !== other.article.voice && differ(one, other) && !agreed(one, other, figures))
      .map((other) => ({ pair: [one, other] as [Figure, Figure], alike: alikeness(one, other) })),
  );
  const used = ({ passage }: Figure) =>
    (taken.get(passage.url) ?? []).some((each) => each.first <= passage.first && passage.last <= each.last) ? 0.1 : 0;
  const ranked = pairs
    .filter(({ alike }) => alike > 0)
    .map(({ pair, alike }) => ({ pair, rank: alike + used(pair[0]) + used(pair[1]) }));
  ranked.sort((a, b) => b.rank - a.rank || (keyOf(a.pair) < keyOf(b.pair) ? -1 : 1));
  return ranked
    .map(({ pair }) => pair)
    .filter((pair, at, all) => all.findIndex((other) => subject(other[0]) === subject(pair[0])) === at);
}

function differ(one: Figure, other: Figure): boolean {
  if (subject(one) !== subject(other)) return false;
  const [small, large] = [one, other].map((figure) => figure.quantity.value).sort((a, b) => a - b);
  if (small === undefined || large === undefined || small === large || small === 0) return false;
  if (isBound(one) || isBound(other) || [one, other].some(isPart)) return false;
  const loose = one.quantity.approximate || other.quantity.approximate;
  if (large >= 1e6 && large / small < 1.03) return false;
  return !(loose && large / small < 1.2) && !(large >= 100 && isRoundingOf(small, large));
}

const subject = ({ quantity }: Figure) => quantity.unit ?? stemmer(quantity.thing ?? '');

/** “At least 12” and 41 do not contradict each other. */
const isBound = ({ sentence, quantity }: Figure) =>
  /\b(?:at least|at most|more than|fewer than|less than|over|under|up to|as (?:many|much) as|nearly|almost|above|below|another|further|the other|within)\s+\S{0,3}$/iu.test(
    sentence.slice(0, quantity.start),
  );

/** 1,200 may be 1,240 rounded, and 1,240 is not 1,400. */
function isRoundingOf(one: number, other: number): boolean {
  const rounded = (value: number, like: number) => {
    const step = 10 ** (/0*$/u.exec(String(like))?.[0].length ?? 0);
    return Math.round(value / step) * step;
  };
  return rounded(one, other) === other || rounded(other, one) === one;
}

/** Whether either voice also gives the other's value: then they speak of two things. */
function agreed(one: Figure, other: Figure, figures: readonly Figure[]): boolean {
  const gives = (voice: string, figure: Figure) =>
    figures.some(
      (each) =>
        each.article.voice === voice && subject(each) === subject(figure) && each.quantity.value === figure.quantity.value,
    );
  return gives(one.article.voice, other) || gives(other.article.voice, one);
}

const isPart = ({ sentence, quantity }: Figure) => isNoTotal(sentence, quantity.start, quantity.end);

/** How much of both sentences is the same; 0 where too little is, where they say different things of what they count, or speak of different times or places. */
function alikeness(one: Figure, other: Figure): number {
  const [here, there] = [contextOf(one), contextOf(other)];
  const common = here.intersection(there).size;
  const needed = commonUnits.test(subject(one)) || one.quantity.value >= 1e6 ? 2 : 1;
  const shared = one.stems.intersection(other.stems).size;
  const ofShorter = shared / Math.max(1, Math.min(one.stems.size, other.stems.size));
  const ofBoth = shared / Math.max(1, one.stems.union(other.stems).size);
  const [mine, yours] = [one, other].map(({ sentence, quantity }) => deedsAround(sentence, quantity.start, quantity.end));
  const least = areLeads(one, other) && !(mine ?? new Set()).isDisjointFrom(yours ?? new Set()) ? SHARED.inLeads : SHARED;
  if (common < needed || ofShorter < least.ofShorter || ofBoth < least.ofBoth) return 0;
  if (!sameDeed(mine ?? new Set(), yours ?? new Set(), ofShorter) || otherTimes(one, other) || otherPlaces(one, other)) return 0;
  return common / Math.max(1, Math.min(here.size, there.size)) + ofShorter;
}

/** Two sentences of one thing have so much in common; of two things that happened in one war they have not. The leads of one event need less. */
const SHARED = { ofShorter: 0.45, ofBoth: 0.22, withoutDeed: 0.75, inLeads: { ofShorter: 0.3, ofBoth: 0.1 } };

/** Both open their reports, and name somebody or some place in common. */
function areLeads(one: Figure, other: Figure): boolean {
  const [here, there] = [one, other].map(({ sentence }) => new Set(namesIn(sentence).flatMap(({ text }) => text.split(' '))));
  return one.passage.first === 0 && other.passage.first === 0 && !(here ?? new Set()).isDisjointFrom(there ?? new Set());
}

/** What happened to those counted is the same; where a sentence does not say, the words around decide. */
const sameDeed = (one: ReadonlySet<string>, other: ReadonlySet<string>, alike: number) =>
  one.size > 0 && other.size > 0 ? !one.isDisjointFrom(other) : one.size === other.size || alike >= SHARED.withoutDeed;

/** Each names somebody or some place, and none of them in common. */
function otherPlaces(one: Figure, other: Figure): boolean {
  const [here, there] = [one, other].map(({ sentence }) => new Set(namesIn(sentence).flatMap(({ text }) => text.split(' '))));
  return here !== undefined && there !== undefined && here.size > 0 && there.size > 0 && here.isDisjointFrom(there);
}

/** Units in which any two things of a report may be given. */
const commonUnits =
  /^(?:percent|dollar|pound|euro|crown|yen|rupee|yuan|year|month|week|day|hour|minute|second|metre|kilometre|km$|mile$|kg|kilogram|foot|feet)/u;

function contextOf({ sentence, quantity }: Figure): Set<string> {
  const around = `${sentence.slice(Math.max(0, quantity.start - NEAR), quantity.start)} ${sentence.slice(quantity.end, quantity.end + NEAR)}`;
  const inside = around.replace(/^\S*/u, '').replace(/\S*$/u, '');
  const stems = stemsOf(inside.replace(/\p{Lu}[\p{L}’-]*/gu, ''));
  stems.delete(stemmer(quantity.thing ?? ''));
  for (const stem of [...stems]) if (/^\p{N}+$/u.test(stem)) stems.delete(stem);
  return stems;
}

function otherTimes(one: Figure, other: Figure): boolean {
  const daysOf = ({ sentence, article }: Figure) =>
    datesIn(sentence, article.published ?? undefined).flatMap((date) =>
      date.day === null || date.precision === 'time' ? [] : [date.day],
    );
  const [here, there] = [daysOf(one), daysOf(other)];
  return (
    here.length > 0 && there.length > 0 && !here.some((day) => there.some((each) => each.startsWith(day) || day.startsWith(each)))
  );
}

const keyOf = ([one, other]: [Figure, Figure]) =>
  [one, other].map(({ passage, quantity }) => `${passage.url} ${passage.first} ${quantity.start}`).join(' ');
