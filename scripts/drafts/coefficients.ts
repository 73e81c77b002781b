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
    once: -0.25,
    place: 0.63,
    early: 0.65,
    first: -0.07,
    name: 0.26,
    figure: 0.3,
    common: -0.92,
    grammar: 1.44,
    titles: 1.06,
    speech: 0.34,
    fewVoices: 1.07,
  },
  pairs: {
    always: -3.9,
    voices: 0.56,
    logVoices: 0.38,
    logSentences: 1.13,
    once: -0.38,
    place: 0.77,
    early: 0.09,
    first: 0.04,
    name: 0.09,
    figure: 0.31,
    common: -0.03,
    grammar: 0.05,
    titles: 0.82,
    speech: 0.6,
    fewVoices: 0.98,
  },
  sentence: {
    always: 0.406,
    words: 0.068,
    pairs: 1.006,
    central: -0.028,
    opening: 0.378,
    supported: 0.055,
    headline: 0.007,
    first: 0.199,
    position: -0.431,
    late: -0.211,
    names: -0.033,
    numbers: 0.005,
    speech: -0.002,
    opensInSpeech: 0.036,
    length: -0.022,
    long: 0.007,
    short: 0,
    pronoun: 0.006,
    firstPerson: -0.01,
    question: 0.023,
    cutOff: -0.049,
  },
};
