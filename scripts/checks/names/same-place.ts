import { capitalsOf } from '../../text/en/capitals.ts';
import { otherNames, statesIn } from '../../text/en/demonyms.ts';
import type { NameSource } from './name-source.ts';

export function isSamePlace(words: string[], { words: known }: NameSource): boolean {
  const text = ` ${known.map((part) => (/^\p{Lu}/u.test(part) ? part.toLowerCase() : '·')).join(' ')} `;
  return otherNames(words.join(' ').toLowerCase()).some((name) => text.includes(` ${name} `));
}

/** “The Belgian capital” of Brussels. */
export const isOfACapital = (words: string[], { words: known }: NameSource) => {
  const capitals = capitalsOf(words.join(' ').toLowerCase());
  return capitals.length > 0 && capitals.some((capital) => ` ${known.join(' ').toLowerCase()} `.includes(` ${capital} `));
};

/** “Plants in the United States” of plants in Ohio, Utah and Iowa; a single state may be a part of another name. */
export const isOfTheStates = (words: string[], { words: known }: NameSource) =>
  otherNames('us').concat('us').includes(words.join(' ').toLowerCase()) &&
  statesIn(
    known
      .map((part) => (/^\p{Lu}/u.test(part) ? part : '·'))
      .join(' ')
      .toLowerCase(),
  ) > 1;
