import { negations } from '../checks/en/governors.ts';
import { speechVerb } from '../checks/en/speech.ts';
import { placeIn, type Sides } from './model-sides.ts';

/**
 * “It is, as the council claims, to save the mill” of “it is to save the mill, not to sell it, as the council claims”: an “as she says” whose own
 * words are struck out says something else.
 */
export const claimedAnew = (sides: Sides): string[] =>
  sides.told.words.flatMap((as) => {
    const place = as.word === 'as' ? placeIn(as, sides) : null;
    if (place === null || !isSaid(place.index, sides)) return [];
    const { told, passage } = sides;
    const before = passage.words.filter(
      ({ clause, index }) => index < place.index && clause === (passage.words[place.index - 1]?.clause ?? -1),
    );
    const isDenied = before.slice(0, 2).some(({ word }) => negations.words.test(word) || /^(?:but|rather|instead)$/u.test(word));
    const isKept = before.some(({ kind, stem }) => kind === 'content' && told.words.some((its) => its.stem === stem));
    return isDenied && !isKept ? [`as ${told.words[as.index + 1]?.word ?? ''}`] : [];
  });

/** “As the council claims”, with a mark before it. */
const isSaid = (at: number, { passage: { words } }: Sides): boolean => {
  const rest = words.slice(at + 1, at + 7).filter(({ clause }) => clause === words[at]?.clause);
  return words[at - 1]?.clause !== words[at]?.clause && rest.some(({ word }) => speechVerb.test(word));
};
