/**
 * What makes a sentence worth quoting, and by how much. Each feature is between 0 and 1, so that a weight reads as a price.
 * Set by hand, by reading digests; a learned set can take their place.
 */
export const features = {
  /** It is the article's first sentence: where reporters put what happened. */
  first: { lead: 0.9, detail: 0.1 },
  /** 1 for the first sentence, ½ for the second, ⅓ for the third … */
  position: { lead: 0.4, detail: 0.35 },
  /** Likeness to all that is reported about the event; and to what the other voices' articles begin with. */
  central: { lead: 0.6, detail: 1.1 },
  opening: { lead: 3.4, detail: 0.2 },
  /** Share of its words that other voices use too. */
  supported: { lead: 0.6, detail: 0.5 },
  /** Share of the words common to the other voices' headlines that it holds. */
  headline: { lead: 0.4, detail: 0.2 },
  /** Names of people and places; figures; direct speech. */
  names: { lead: 0.1, detail: 0.3 },
  numbers: { lead: 0.1, detail: 0.35 },
  speech: { lead: -0.8, detail: 0.4 },
  /** Words beyond what reads easily, and words missing to a full sentence. */
  long: { lead: -0.5, detail: -0.8 },
  short: { lead: -0.8, detail: -0.6 },
  /** It points at something a reader has not read. */
  leans: { lead: -3, detail: -3 },
  /** “On Tuesday” in an article whose date nobody knows, or “today” among articles of several days. */
  undated: { lead: -2, detail: -3 },
  /** “The company” or “Mr Tarvin”, as if introduced. */
  unintroduced: { lead: -0.8, detail: -0.3 },
} as const;

/** What a choice changes for the sentences not yet chosen. */
export const prices = {
  /** Times the likeness to the nearest sentence chosen. */
  repeats: 2,
  /** For each time its voice has been heard, above the least heard one. */
  sameVoice: 0.35,
  /** It calls somebody by a surname whose full name has not been told. */
  surname: 0.7,
  /** Share of its words not told yet which several voices use. */
  newSupported: 1.4,
  /** Nothing below this is worth a reader's time. */
  least: 0.3,
  /** So much of its words may have been told before. */
  mostTold: 0.55,
} as const;
