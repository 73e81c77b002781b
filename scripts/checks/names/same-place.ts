import { capitalsOf, isCalledACapital, isItsNation } from '../../text/en/capitals.ts';
import { otherNames, statesIn } from '../../text/en/demonyms.ts';
import type { NameSource } from './name-source.ts';

export function isSamePlace(words: string[], { words: known }: NameSource): boolean {
  const text = ` ${known.map((part) => (/^\p{Lu}|^(?:of|and|de|the)$/u.test(part) ? part.toLowerCase() : '·')).join(' ')} `;
  const told = words.join(' ').toLowerCase();
  return (
    otherNames(told).some((name) => text.includes(` ${name} `)) ||
    isItsNation(told, known.join(' ')) ||
    known.some((word) => otherNames(told).includes(bodies.get(word) ?? ''))
  );
}

/** What one country alone has, by the country: “Israeli troops” of the IDF’s. */
const bodies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    israel: 'IDF Knesset Shin Mossad',
    russia: 'Kremlin Duma FSB',
    germany: 'Bundestag Bundesrat Bundeswehr',
    uk: 'NHS RAF HMRC MoD MOD BBC',
    canada: 'RCMP CBC',
    us: 'FBI CIA NASA NSA CDC FDA EPA IRS Pentagon Medicare Medicaid GOP TSA DHS FEMA NOAA',
    spain: 'Cortes',
    poland: 'Sejm',
    india: 'Sabha',
    china: 'PLA',
    turkey: 'AKP PKK',
  }).flatMap(([country, words]) => words.split(' ').map((word) => [word, country] as const)),
);

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
