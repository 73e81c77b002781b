import { commonStems } from '../events/en/common-stems.ts';
import { functionWords } from '../text/en/function-words.ts';
import { termsOf } from '../events/terms-of.ts';
import type { Unit } from './unit.ts';

/** What tells whether an editor would keep a word or a pair of words, each about 0 to 3. */
export type ConceptFeatures = Record<(typeof conceptFeatures)[number], number>;

export const conceptFeatures = [
  'always',
  'voices',
  'logVoices',
  'logSentences',
  'once',
  'place',
  'early',
  'first',
  'name',
  'figure',
  'common',
  'grammar',
  'titles',
  'speech',
  'fewVoices',
] as const;

/** Function words as they stand among stems: “this” is “thi” there. */
const grammarStems = new Set(termsOf([...functionWords].join(' ')));

/** A concept in everyday news that is not in the list of common stems. */
const RARE = 0.003;
const GRAMMAR = 0.9;

/** Where a word or a pair of words stands. */
type Standing = {
  key: string;
  voices: Set<string>;
  early: Set<string>;
  first: Set<string>;
  sentences: number;
  place: number;
  speech: number;
};

/**
 * The words (`of: 'stems'`) or pairs of neighbouring words of an event's sentences, each with what is known of it before a line is
 * written (Gillick and Favre 2009 call them concepts; that their worth is learned is after Li and others 2013).
 */
export function conceptsOf(units: readonly Unit[], of: 'stems' | 'pairs'): Map<string, ConceptFeatures> {
  const standings = new Map<string, Standing>();
  for (const unit of units) for (const key of unit[of]) standings.set(key, seenIn(unit, standings.get(key) ?? unseen(key)));
  const voices = new Set(units.map((unit) => unit.article.voice)).size;
  const names = namesIn(units);
  const titles = new Set(units.flatMap((unit) => termsOf(unit.article.title)));
  return new Map([...standings.values()].map((standing) => [standing.key, featuresOf(standing, { voices, names, titles })]));
}

const unseen = (key: string): Standing => ({
  key,
  voices: new Set(),
  early: new Set(),
  first: new Set(),
  sentences: 0,
  place: Number.POSITIVE_INFINITY,
  speech: 0,
});

function seenIn({ article, passage, text }: Unit, standing: Standing): Standing {
  standing.voices.add(article.voice);
  if (passage.first < 3) standing.early.add(article.voice);
  if (passage.first === 0) standing.first.add(article.voice);
  standing.sentences++;
  standing.place = Math.min(standing.place, passage.first);
  if (/["“]/u.test(text)) standing.speech++;
  return standing;
}

type Setting = { voices: number; names: ReadonlySet<string>; titles: ReadonlySet<string> };

function featuresOf({ key, ...standing }: Standing, { voices, names, titles }: Setting): ConceptFeatures {
  const parts = key.split(' ');
  const grammar = parts.filter((part) => grammarStems.has(part)).length;
  const common = parts.map((part) => (grammarStems.has(part) ? GRAMMAR : (commonStems.get(part) ?? RARE)));
  return {
    always: 1,
    voices: (standing.voices.size - 1) / Math.max(1, voices - 1),
    logVoices: Math.log(standing.voices.size),
    logSentences: Math.log(1 + standing.sentences),
    once: standing.sentences === 1 ? 1 : 0,
    place: 1 / (1 + standing.place),
    early: standing.early.size / voices,
    first: standing.first.size / voices,
    name: parts.some((part) => names.has(part)) ? 1 : 0,
    figure: parts.some((part) => /^\p{N}/u.test(part)) ? 1 : 0,
    common: Math.log(common.reduce((product, share) => product * share, 1)) / -10,
    grammar: grammar / parts.length,
    titles: parts.filter((part) => titles.has(part)).length / parts.length,
    speech: standing.speech / standing.sentences,
    fewVoices: 1 / voices,
  };
}

/** Stems of words that stand with a capital inside a sentence. */
function namesIn(units: readonly Unit[]): Set<string> {
  const capitals = units.flatMap(({ text }) => [...text.matchAll(/(?<=\S\s["“'‘(]?)\p{Lu}[\p{L}’'-]*/gu)].map(([word]) => word));
  return new Set(termsOf([...new Set(capitals)].join(' ')));
}
