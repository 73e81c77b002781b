import type { Sides } from './model-sides.ts';

/** “The cause of the fire” of “a cause of the fire”: one of several is told as the one. */
export const madeDefinite = ({ told, passage, places }: Sides): string[] =>
  told.words.flatMap((the, at) => {
    const noun = told.words.slice(at + 1, at + 4).find(({ word }) => ofSeveral.test(word));
    const place = the.word !== 'the' || noun === undefined ? null : places[noun.index];
    if (noun === undefined || place == null) return [];
    const before = told.words.slice(at + 1, noun.index).every(({ pos }) => pos === 'ADJ');
    const [opener] = passage.words
      .slice(Math.max(0, place.index - 3), place.index)
      .filter(({ word }) => /^(?:an?|the|one)$/u.test(word))
      .slice(-1);
    return before && opener !== undefined && /^(?:an?|one)$/u.test(opener.word) ? [`the ${noun.word}`] : [];
  });

/** Nouns of which there may be more than one. */
const ofSeveral =
  /^(?:cause|reason|factor|source|leader|founder|co-founder|author|owner|winner|focus|target|result|aim|goal|solution|sign|example|suspect|member|victim|witness|purpose|motive|condition|reference|supporter|opponent|critic|contributor)$/u;
