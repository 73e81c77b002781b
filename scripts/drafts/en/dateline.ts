import { turnsMeaning } from './may-be-cut.ts';

const placeInCapitals =
  /^\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}(?:, [\p{L}\p{N}. ]{2,30}?)?(?: \([^)]{2,30}\))? ?(?::|[—–-]{1,2}) ?(?=["“'‘\p{Lu}\p{N}])/u;
const placeAndAgency = /^\p{Lu}[\p{L}.,’' ]{1,40} \([\p{L} ]{2,30}\) ?[—–-]{1,2} ?(?=["“'‘\p{Lu}\p{N}])/u;

/** “Lisgarth, Isles - Thousands have …”, “Port Alder – The …”: names alone before a dash that is the sentence’s only one. */
const placeAndDash =
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:, \p{Lu}\p{L}+\.?(?: \p{Lu}\p{L}+){0,2})?(?: \([\p{L} ]{2,30}\))? [—–-] (?=["“'‘]?(?:A|An|The|\p{Lu}\p{L}+)\s)(?!.* [—–-] )/u;

/** The text after its dateline: “PORT ALDER (Wire) — The bridges …” → “The bridges …”. “HOAX: The bridges …” has none. */
export function withoutDateline(text: string): string {
  const after = text.replace(placeInCapitals, '').replace(placeAndAgency, '').replace(placeAndDash, '');
  return turnsMeaning(text.slice(0, text.length - after.length)) ? text : after;
}
