import { stemOf } from './stem.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(stemOf));

/** What two do to each other: whoever is named first, it is the same deed. */
export const mutual: ReadonlySet<string> = stems(`
  meet marry wed face fight battle clash play draw tie talk speak chat debate argue agree disagree differ share resemble equal match
  join merge partner cooperate collaborate team date divorce split quarrel spar duel compete rival border neighbour neighbor link connect
  trade swap exchange hug kiss embrace greet alternate overlap coincide separate divide
`);

/** Verbs whose subject has done to it what the subject of another verb for the same thing does: “lost to”, of “beat”. */
export const suffered: ReadonlySet<string> = stems(`
  lose fall trail receive get borrow inherit succumb bow concede surrender yield undergo suffer sustain follow succeed hear learn face
`);

/** Small words that make another verb of the one before them: “call off”, “take over”. */
export const makesAnother = /^(?:off|out|up|down|over|away|aside|back|through|on|in)$/u;

/** Before a name that a deed is done to; none of place, time, company or comparison. */
export const leadsToWhom = /^(?:to|from|over|against|for|the|an?|his|her|its|their|former)$/u;
