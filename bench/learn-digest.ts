import type { Coefficients } from '../scripts/drafts/coefficients.ts';
import { conceptFeatures, conceptsOf } from '../scripts/drafts/concepts.ts';
import { type Beside, featuresOf, sentenceFeatures } from '../scripts/drafts/features.ts';
import { chancesIn, meansOf, surveyed } from '../scripts/drafts/score-units.ts';
import { pairsOf, type Unit } from '../scripts/drafts/unit.ts';
import { termsOf } from '../scripts/events/terms-of.ts';
import { logistic, ridge, type Sample } from './least-squares.ts';

/** An event’s sentences and what a person’s summary kept of them, ready to learn from. */
export type Lesson = { units: readonly Unit[]; stems: Sample[]; pairs: Sample[]; sentences: Seen[]; weight: number };
type Seen = { unit: Unit; beside: Omit<Beside, 'words' | 'pairs'>; kept: number };

/** Each event has the same say however long its articles are: as many concepts and sentences as a common one has. */
const CONCEPTS = 500;
const SENTENCES = 30;

/** @param weight the say of this event beside others; 1 where all are alike */
export function lessonOf(units: readonly Unit[], ref: string, weight = 1): Lesson {
  const [words, pairs] = [new Set(termsOf(ref)), pairsOf(ref)];
  return {
    units,
    stems: conceptSamples(units, 'stems', words, weight),
    pairs: conceptSamples(units, 'pairs', pairs, weight),
    sentences: surveyed(units).map(({ unit, seen }) => ({ unit, beside: seen, kept: shareKept(unit, words, pairs) })),
    weight,
  };
}

function conceptSamples(units: readonly Unit[], of: 'stems' | 'pairs', kept: ReadonlySet<string>, weight: number): Sample[] {
  const concepts = [...conceptsOf(units, of)];
  return concepts.map(([key, features]) => ({
    x: conceptFeatures.map((name) => features[name]),
    y: kept.has(key) ? 1 : 0,
    weight: (weight * CONCEPTS) / concepts.length,
  }));
}

/** What share of a sentence the summary has, words counting half of pairs. */
function shareKept(unit: Unit, words: ReadonlySet<string>, pairs: ReadonlySet<string>): number {
  const hits = termsOf(unit.text).filter((term) => words.has(term)).length;
  const pairHits = [...unit.pairs].filter((pair) => pairs.has(pair)).length;
  return (hits / 2 + pairHits) / Math.max(1, unit.words);
}

/** The coefficients that tell best which words, pairs of words and sentences the summaries kept. */
export function learn(lessons: readonly Lesson[]): Coefficients {
  const stems = named(conceptFeatures, logistic(lessons.flatMap((lesson) => lesson.stems)), 100);
  const pairs = named(conceptFeatures, logistic(lessons.flatMap((lesson) => lesson.pairs)), 100);
  const samples = lessons.flatMap((lesson) => sentenceSamples(lesson, { stems, pairs }));
  return { stems, pairs, sentence: named(sentenceFeatures, ridge(samples), 1000) };
}

function sentenceSamples({ units, sentences, weight }: Lesson, by: Pick<Coefficients, 'stems' | 'pairs'>): Sample[] {
  const chances = chancesIn(units, by);
  return sentences.map(({ unit, beside, kept }) => {
    const features = featuresOf(unit, { ...beside, ...meansOf(unit, chances) });
    return { x: sentenceFeatures.map((name) => features[name]), y: kept, weight: (weight * SENTENCES) / sentences.length };
  });
}

/** Rounded as the file gives them, so that what is measured is what ships. */
function named<Name extends string>(names: readonly Name[], values: readonly number[], steps: number): Record<Name, number> {
  const rounded = (at: number) => Math.round(steps * (values[at] ?? 0)) / steps;
  return Object.fromEntries(names.map((name, at) => [name, rounded(at)])) as Record<Name, number>;
}
