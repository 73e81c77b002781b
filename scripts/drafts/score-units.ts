import { type Coefficients, coefficients as shipped } from './coefficients.ts';
import { conceptsOf } from './concepts.ts';
import { featuresOf } from './features.ts';
import { formOf } from './form.ts';
import { gainOf } from './gain.ts';
import type { Vector } from './likeness.ts';
import { centreOf, likeness, rarityIn, vectorOf } from './likeness.ts';
import { type Unit, stemsOf } from './unit.ts';
import { detailPrices, LEAD_GAIN, leadPrices, prices } from './weights.ts';

/** A unit with what it is worth, alone and beside others. */
export type Scored = {
  unit: Unit;
  /** The share of it that an editor would have kept, about 0 to 1. */
  worth: number;
  /** What it is worth as the sentence that opens the story, and what its form adds to or takes from its worth as a detail. */
  asLead: number;
  asDetail: number;
  /** Its words and pairs of words, each with its worth: how likely a summary by a person would have it. */
  concepts: ReadonlyMap<string, number>;
  vector: Vector;
  /** How like it is to the one sentence of another voice that says most nearly the same, 0 to 1. */
  echoed: number;
  /** What its article is about: its headline and its first two sentences. */
  about: Vector;
};

/** What the sentences of an event are worth, all seen together. */
export function scoreUnits(units: readonly Unit[], coefficients: Coefficients = shipped): Scored[] {
  const chances = chancesIn(units, coefficients);
  const severalDays = new Set(units.map((unit) => unit.article.published?.slice(0, 10) ?? '')).size > 1;
  const seenBeside = surveyed(units);
  return seenBeside.map(({ unit, vector, about, seen }) => {
    const features = featuresOf(unit, { ...seen, ...meansOf(unit, chances) });
    const all = { ...features, ...formOf(unit, severalDays) };
    const echoed = echoOf(unit, vector, seenBeside);
    const scored = {
      unit,
      vector,
      echoed,
      about,
      concepts: conceptsIn(unit, chances),
      worth: dot(features, coefficients.sentence),
    };
    const asLead = LEAD_GAIN * gainOf(scored, nothingTold) + dot(all, leadPrices);
    return { ...scored, asLead, asDetail: dot(all, detailPrices) };
  });
}

/** How like it is to the one sentence of another voice that says most nearly the same. */
const echoOf = ({ article }: Unit, vector: Vector, all: readonly { unit: Unit; vector: Vector }[]) =>
  Math.max(0, ...all.map((other) => (other.unit.article.voice === article.voice ? 0 : likeness(vector, other.vector))));

const nothingTold: ReadonlySet<string> = new Set();

type Chances = { stems: ReadonlyMap<string, number>; pairs: ReadonlyMap<string, number> };

/** How likely each word and pair is to be kept. */
export function chancesIn(units: readonly Unit[], coefficients: Pick<Coefficients, 'stems' | 'pairs'>): Chances {
  const chance = (of: 'stems' | 'pairs') =>
    new Map([...conceptsOf(units, of)].map(([key, features]) => [key, 1 / (1 + Math.exp(-dot(features, coefficients[of])))]));
  return { stems: chance('stems'), pairs: chance('pairs') };
}

/** What of a sentence's words is likely to be kept, a word. */
export function meansOf(unit: Unit, { stems, pairs }: Chances): { words: number; pairs: number } {
  const mean = (keys: ReadonlySet<string>, chances: ReadonlyMap<string, number>) =>
    [...keys].reduce((sum, key) => sum + (chances.get(key) ?? 0), 0) / Math.max(1, unit.words);
  return { words: mean(unit.stems, stems), pairs: mean(unit.pairs, pairs) };
}

function conceptsIn(unit: Unit, { stems, pairs }: Chances): Map<string, number> {
  return new Map([
    ...[...unit.stems].map((stem) => [stem, stems.get(stem) ?? 0] as const),
    ...[...unit.pairs].map((pair) => [pair, prices.pair * (pairs.get(pair) ?? 0)] as const),
  ]);
}

type Seen = { central: number; opening: number; supported: number; headline: number };

/** Each unit beside all others: its vector, and how like it is to the middle of all, to other voices’ openings and headlines. */
export function surveyed(units: readonly Unit[]): { unit: Unit; vector: Vector; about: Vector; seen: Seen }[] {
  const rarity = rarityIn(units.map((unit) => unit.stems));
  const vectors = new Map(units.map((unit) => [unit, vectorOf(unit.stems, rarity)]));
  const centre = centreOf(units.map((unit) => ({ group: unit.article.voice, vector: vectors.get(unit) ?? new Map() })));
  const openings = openingsOf(units).map(({ url, group, stems }) => ({ url, group, vector: vectorOf(stems, rarity) }));
  const abouts = new Map(openings.map(({ url, vector }) => [url, vector]));
  const byVoice = new Map(
    [...new Set(units.map(({ article: { voice } }) => voice))].map((voice) => [
      voice,
      {
        others: centreOf(openings.filter(({ group }) => group !== voice)),
        headline: headlineStems(units.filter((unit) => unit.article.voice !== voice)),
      },
    ]),
  );
  const voices = voicesByStem(units);
  return units.map((unit) => {
    const vector = vectors.get(unit) ?? new Map<string, number>();
    const { others, headline } = byVoice.get(unit.article.voice) ?? { others: new Map(), headline: new Set<string>() };
    const shared = [...unit.stems].filter((stem) => (voices.get(stem)?.size ?? 0) > 1).length;
    const seen = {
      central: likeness(vector, centre),
      opening: likeness(vector, others),
      supported: share(shared, unit.stems.size),
      headline: shareOf(headline, unit.stems),
    };
    return { unit, vector, about: abouts.get(unit.article.url) ?? vector, seen };
  });
}

/** Sum of features times coefficients of the same name. */
export const dot = <Name extends string>(features: Readonly<Record<Name, number>>, by: Readonly<Partial<Record<Name, number>>>) =>
  Object.entries<number>(features).reduce((sum, [name, value]) => sum + value * (by[name as Name] ?? 0), 0);

function voicesByStem(units: readonly Unit[]): Map<string, Set<string>> {
  const voices = new Map<string, Set<string>>();
  for (const { stems, article } of units)
    for (const stem of stems) voices.set(stem, (voices.get(stem) ?? new Set()).add(article.voice));
  return voices;
}

/** Headline and first two sentences of each article, by voice. */
function openingsOf(units: readonly Unit[]): { url: string; group: string; stems: Set<string> }[] {
  const articles = new Set(units.map((unit) => unit.article));
  return [...articles].map(({ url, voice, title, sentences }) => ({
    url,
    group: voice,
    stems: stemsOf([title, ...sentences.slice(0, 2).map((sentence) => sentence.text)].join(' ')),
  }));
}

/** Stems that at least two headlines share; where none do, all of them. */
function headlineStems(units: readonly Unit[]): Set<string> {
  const titles = [...new Map(units.map(({ article }) => [article.url, stemsOf(article.title)])).values()];
  const all = titles.flatMap((title) => [...title]);
  const common = all.filter((stem, at) => all.indexOf(stem) !== at);
  return new Set(common.length > 0 ? common : all);
}

const shareOf = (whole: ReadonlySet<string>, stems: ReadonlySet<string>) =>
  share([...whole].filter((stem) => stems.has(stem)).length, whole.size);

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
