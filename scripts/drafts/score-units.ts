import { quotationsIn } from '../text/quotations.ts';
import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/names.ts';
import { numbersIn } from '../text/numbers.ts';
import type { Vector } from './likeness.ts';
import { centreOf, likeness, rarityIn, vectorOf } from './likeness.ts';
import { type Unit, stemsOf } from './unit.ts';
import { features as priced } from './weights.ts';

/** A unit with what it is worth as the lead and as a detail, its vector, and those of its stems that several voices use. */
export type Scored = {
  unit: Unit;
  asLead: number;
  worth: number;
  vector: Vector;
  shared: ReadonlySet<string>;
  features: Features;
};

/** Each between 0 and 1. */
type Features = Record<keyof typeof priced, number>;

/** What the sentences of an event are worth, all seen together. */
export function scoreUnits(units: readonly Unit[]): Scored[] {
  const rarity = rarityIn(units.map((unit) => unit.stems));
  const vectors = new Map(units.map((unit) => [unit, vectorOf(unit.stems, rarity)]));
  const centre = centreOf(units.map((unit) => ({ group: unit.article.voice, vector: vectors.get(unit) ?? new Map() })));
  const openings = openingsOf(units).map(({ group, stems }) => ({ group, vector: vectorOf(stems, rarity) }));
  const others = new Map(
    units.map(({ article: { voice } }) => [voice, centreOf(openings.filter(({ group }) => group !== voice))]),
  );
  const voices = voicesByStem(units);
  const headline = new Map(
    units.map(({ article: { voice } }) => [voice, headlineStems(units.filter((unit) => unit.article.voice !== voice))]),
  );
  const days = new Set(units.map((unit) => unit.article.published?.slice(0, 10) ?? ''));
  return units.map((unit) => {
    const vector = vectors.get(unit) ?? new Map<string, number>();
    const shared = new Set([...unit.stems].filter((stem) => (voices.get(stem)?.size ?? 0) > 1));
    const features = {
      ...byForm(unit, days.size > 1),
      central: likeness(vector, centre),
      opening: likeness(vector, others.get(unit.article.voice) ?? new Map()),
      supported: share(shared.size, unit.stems.size),
      headline: shareOf(headline.get(unit.article.voice) ?? new Set(), unit.stems),
    };
    return { unit, vector, shared, features, asLead: worthOf(features, 'lead'), worth: worthOf(features, 'detail') };
  });
}

function byForm(unit: Unit, severalDays: boolean): Omit<Features, 'central' | 'opening' | 'supported' | 'headline'> {
  const { text, words, passage } = unit;
  const names = namesIn(text).length;
  return {
    first: passage.first === 0 ? 1 : 0,
    position: 1 / (1 + passage.first),
    names: Math.min(1, names / 3),
    numbers: Math.min(1, numbersIn(text).length / 2),
    speech: quotationsIn(text).some((quotation) => quotation.text.split(' ').length > 4) ? 1 : 0,
    long: clamp((words - 24) / 25),
    short: clamp((10 - words) / 5),
    leans: unit.leans ? 1 : 0,
    undated: isUndated(unit, severalDays) ? 1 : 0,
    unintroduced:
      /^(?:Mr|Mrs|Ms|Dr|The (?:company|firm|group|agency|minister|report|study|plan|deal|bill|plane|ship|fire))\b/u.test(text)
        ? 1
        : 0,
  };
}

/** A day a reader cannot know: relative to a date that is not known, or to one of several. */
export function isUndated({ article, text }: Unit, severalDays: boolean): boolean {
  if (/\b(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b/iu.test(text)) {
    return severalDays || article.published === null;
  }
  return article.published === null && datesIn(text).some((date) => date.by === 'weekday');
}

const worthOf = (features: Features, part: 'lead' | 'detail') =>
  Object.entries(priced).reduce((sum, [name, price]) => sum + price[part] * features[name as keyof Features], 0);

function voicesByStem(units: readonly Unit[]): Map<string, Set<string>> {
  const voices = new Map<string, Set<string>>();
  for (const { stems, article } of units)
    for (const stem of stems) voices.set(stem, (voices.get(stem) ?? new Set()).add(article.voice));
  return voices;
}

/** Headline and first two sentences of each article, by voice. */
function openingsOf(units: readonly Unit[]): { group: string; stems: Set<string> }[] {
  const articles = new Set(units.map((unit) => unit.article));
  return [...articles].map(({ voice, title, sentences }) => ({
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
const clamp = (value: number) => Math.min(1, Math.max(0, value));
