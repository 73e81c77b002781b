/** The words of a language that the plain rules need; without them they still see quotations, digits and names. */
export type Vocabulary = {
  /** Words that are numbers, in lower case. */
  numbers: ReadonlyMap<string, number>;
  /** Words that multiply the number before them: “millones”. */
  multipliers: ReadonlyMap<string, number>;
  /** Names of months and weekdays, in lower case. */
  calendar: ReadonlySet<string>;
  /** Words that deny, in lower case. */
  denials: ReadonlySet<string>;
  /** Words that a sentence may begin with and that are no names, in lower case. */
  openers: ReadonlySet<string>;
  /** Words inside a name: “de”, “la”. */
  particles: ReadonlySet<string>;
};

/** Of a language nobody has written a pack for. */
export const noVocabulary: Vocabulary = {
  numbers: new Map(),
  multipliers: new Map(),
  calendar: new Set(),
  denials: new Set(),
  openers: new Set(),
  particles: new Set(),
};

export const wordPattern = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
export const lower = (word: string): string => word.normalize('NFC').toLowerCase();
