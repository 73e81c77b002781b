import { capitalsOf, isCalledACapital, isItsNation } from '../../text/en/capitals.ts';
import { otherNames, statesIn } from '../../text/en/demonyms.ts';
import type { NameSource } from './name-source.ts';

export function isSamePlace(words: string[], { words: known }: NameSource): boolean {
  const text = ` ${known.map((part) => (/^\p{Lu}|^(?:of|and|de|the)$/u.test(part) ? part.toLowerCase() : '·')).join(' ')} `;
  const told = words.join(' ').toLowerCase();
  return otherNames(told).some((name) => text.includes(` ${name} `)) || isItsNation(told, known.join(' '));
}

/** “The Belgian capital” of Brussels, and Brussels of “the Belgian capital”. */
export const isOfACapital = (words: string[], { words: known }: NameSource) => {
  const capitals = capitalsOf(words.join(' ').toLowerCase());
  const text = ` ${known.join(' ')} `;
  return capitals.some((capital) => text.toLowerCase().includes(` ${capital} `)) || isCalledACapital(words.join(' '), text);
};

/** “Plants in the United States” of plants in Ohio, Utah and Iowa; a single state may be a part of another name. */
export const isOfTheStates = (words: string[], { words: known }: NameSource) =>
  otherNames('us').includes(words.join(' ').toLowerCase()) &&
  statesIn(
    known
      .map((part) => (/^\p{Lu}/u.test(part) ? part : '·'))
      .join(' ')
      .toLowerCase(),
  ) > 1;
