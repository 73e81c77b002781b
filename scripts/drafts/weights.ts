import type { FormFeatures } from './form.ts';
import type { SentenceFeatures } from './features.ts';

type Prices = Readonly<Partial<SentenceFeatures & FormFeatures>>;

/** Of a sentence’s worth as a detail so much counts for the opening. */
export const LEAD_GAIN = 0.5;

/** What makes a sentence a good opening beyond that: set by hand, by reading digests. */
export const leadPrices: Prices = {
  /** Where reporters put what happened. */
  first: 0.8,
  position: 0.4,
  /** Likeness to what the other voices begin with: the event rather than one paper’s angle on it. */
  opening: 3,
  headline: 0.9,
  speech: -0.8,
  short: -0.6,
  pronoun: -0.5,
  leans: -3,
  undated: -2,
  asIfKnown: -0.5,
  unintroduced: -1,
  caption: -1.5,
  exclaims: -1,
  judges: -3,
  longAgo: -1,
  severalDays: -0.5,
};

/** What summaries cannot teach, since their writers could mend it: set by hand too. */
export const detailPrices: Prices = {
  leans: -3,
  undated: -2,
  caption: -1.5,
  exclaims: -1,
  judges: -3,
  longAgo: -0.3,
  severalDays: -0.7,
};

/** What a choice changes for the sentences not yet chosen, in the units of a sentence’s worth; and what it is bound by. */
export const prices = {
  /** A pair of words kept is worth so many words kept. */
  pair: 4,
  /** A sentence’s worth beside what it adds a word. */
  worth: 2,
  /** Below this gain nothing is worth a reader’s time. */
  least: 0.85,
  /** For each time its voice has been heard. */
  sameVoice: 0.15,
  /** “The listing said”, where no sentence has told of a listing. */
  asIfKnown: 0.4,
  /** For likeness to a sentence of another voice: what two tell comes before what one tells. Learned it is worth nothing, to readers it is. */
  echoed: 4,
  /** It fades to nothing as the same is told: so alike are two sentences of one fact. */
  same: 0.5,
  /** For likeness to what has been told: a second voice should add something. */
  repeats: 2,
  /** For what is about something else than the lead's article, and how like that is near enough. */
  elsewhere: 1,
  near: 0.3,
  /** So much of its words may have been told before. */
  mostTold: 0.55,
} as const;
