import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';

/** “Will face on Friday the winner of the primary”, of “the winner of the primary on Friday”: the day may be the primary’s. */
export const takenFromEvents = (told: Phrases, passage: Phrases): string[] =>
  passage.words.flatMap((day) => {
    const event = passage.words[beforeTheDay(day, passage)];
    if (day.kind !== 'date' || event === undefined || !isAnEvent(event)) return [];
    const here = told.words.filter(({ kind, word }) => kind === 'date' && word === day.word);
    const isItsOwn = (its: Word) => told.words[beforeTheDay(its, told)]?.stem === event.stem;
    return here.length === 0 || here.some(isItsOwn) ? [] : [`${event.word} ${day.word}`];
  });

/** Over “on” and the like. */
const beforeTheDay = ({ index }: Word, { words }: Phrases): number =>
  words[index - 1]?.pos === 'ADP' && words[index - 1]?.word !== 'of' ? index - 2 : index - 1;

const isAnEvent = ({ pos, word }: Word): boolean => pos !== 'VERB' && events.test(word);
const events =
  /^(?:primar(?:y|ies)|elections?|votes?|vot|polls?|referendum|meetings?|hearings?|trials?|debates?|summits?|conferences?|games?|match(?:es)?|races?|concerts?|shows?|protests?|rall(?:y|ies)|march(?:es)?|visits?|trips?|tours?|attacks?|explosions?|crash(?:es)?|fires?|floods?|storms?|shootings?|ceremony|festival|funeral|wedding|parade)$/u;
