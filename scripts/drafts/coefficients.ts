import type { ConceptFeatures } from './concepts.ts';
import type { SentenceFeatures } from './features.ts';

/**
 * What tells an editor’s choice: the log-odds that a word (`stems`) or a pair of words (`pairs`) of the articles is kept, and what share of
 * a sentence is. Made by `bench/learn-digest-weights.ts` of 407 events with summaries by people.
 */
export type Coefficients = { stems: ConceptFeatures; pairs: ConceptFeatures; sentence: SentenceFeatures };

export const coefficients: Coefficients = {
  stems: {
    always: -2.89,
    voices: 0.5,
    logVoices: 0.22,
    logSentences: 0.97,
    once: -0.24,
    place: 0.64,
    early: 0.64,
    first: -0.08,
    name: 0.26,
    figure: 0.3,
    common: -0.92,
    grammar: 1.44,
    titles: 1.07,
    speech: 0.34,
    fewVoices: 1.07,
  },
  pairs: {
    always: -3.91,
    voices: 0.56,
    logVoices: 0.38,
    logSentences: 1.13,
    once: -0.38,
    place: 0.79,
    early: 0.08,
    first: 0.02,
    name: 0.09,
    figure: 0.32,
    common: -0.03,
    grammar: 0.05,
    titles: 0.82,
    speech: 0.6,
    fewVoices: 0.98,
  },
  sentence: {
    always: 0.407,
    words: 0.069,
    pairs: 1.009,
    central: -0.032,
    opening: 0.382,
    supported: 0.054,
    headline: 0.006,
    first: 0.199,
    position: -0.43,
    late: -0.211,
    names: -0.032,
    numbers: 0.005,
    speech: -0.002,
    opensInSpeech: 0.036,
    length: -0.022,
    long: 0.008,
    short: 0,
    pronoun: 0.005,
    firstPerson: -0.011,
    question: 0.025,
    cutOff: -0.053,
  },
};
