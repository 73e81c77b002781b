import { datesIn } from '../text/dates.ts';
import { speaksOfItsGovernment } from '../text/en/capitals.ts';
import { commonOpeners } from '../text/en/common-openers.ts';
import { partsOfSpeech } from '../text/en/parts-of-speech.ts';
import { isSurelyAName } from '../text/en/sure-names.ts';
import { type Name, namesIn } from '../text/names.ts';
import { remembered } from '../text/remembered.ts';
import type { Check } from './check.ts';
import { holidaysIn } from './en/holidays.ts';
import { type Evidence, evidenceOf, ownWords, textsOf } from './evidence.ts';
import { type NameSource, nameSource } from './names/name-source.ts';
import { nameStandsIn } from './same-name.ts';

/** A name outside quotation marks is in a cited passage, in the headline of a cited article, or is a publisher the story cites. */
export const namesAreAttested: Check = (story) =>
  story.statements.flatMap((statement) =>
    namesNotFound(statement.text, evidenceOf(statement, story)).map((name) => ({
      code: 'name-not-sourced' as const,
      line: statement.line,
      name,
    })),
  );

const sourceOf = remembered(nameSource);

/** Names of a text that the evidence does not have. */
export function namesNotFound(text: string, evidence: Evidence): string[] {
  const own = ownWords(text);
  const names = namesIn(own).filter((name) => !isCommonWord(name, own, evidence));
  if (names.length === 0) return [];
  const sources = [...textsOf(evidence), ...evidence.publishers].map(sourceOf);
  const holidays = holidaysIn(own).filter(({ part }) => textsOf(evidence).some((text) => hasDay(part, text)));
  return names
    .filter((name) => !sources.some((source) => nameStandsIn(name, source)))
    .filter(({ start, end }) => !holidays.some((day) => start >= day.start && end <= day.end + 2))
    .filter((name) => !isAGovernment(name, own, sources) && !isSpelledOut(name, own, sources))
    .map((name) => name.text);
}

/** “New Year's Eve” of 31 December. */
const hasDay = (part: string, text: string): boolean =>
  datesIn(text).some((date) => (date.part ?? date.day?.slice(5)) === part) || holidaysIn(text).some((day) => day.part === part);

/** “The Food and Drug Administration” of the FDA: small words part it into names here, and none of them has a letter there. */
const isSpelledOut = ({ start, end }: Name, own: string, sources: NameSource[]): boolean =>
  sources.some(({ words }) =>
    words
      .filter((word) => /^\p{Lu}{3,6}$/u.test(word))
      .some((acronym) =>
        [...own.matchAll(inFull(acronym))].some(({ index, 0: { length } }) => start >= index && end <= index + length),
      ),
  );

const inFull = (acronym: string) =>
  new RegExp(`\\b${[...acronym].map((letter) => `${letter}\\p{L}+`).join('(?:[ -](?:and|for|of|on|in|the|to|&))*[ -]')}`, 'gu');

/** “Between Washington and Ottawa” of the United States and Canada; where something happened is no government. */
const isAGovernment = ({ text, start }: Name, own: string, sources: NameSource[]): boolean =>
  (/\b(?:ambassador|ambassadors|embassy|envoy|consul|consulate)\sin\s$/iu.test(own.slice(0, start)) ||
    !/\b(?:in|at|near|to|from|outside|around|across|of|inside|into|over|off|leaving?|left|reached)\s$/iu.test(
      own.slice(0, start),
    )) &&
  sources.some(({ words }) => speaksOfItsGovernment(text, words.join(' ')));

/**
 * A single word at the start of a sentence is capitalised whatever it is. It is taken for a name only where something says
 * so: it is a name elsewhere in the story, a verb of speech or an apposition comes after it, digits or capitals are inside it.
 */
function isCommonWord({ text, start, end, initial }: Name, own: string, evidence: Evidence): boolean {
  if (!initial || /[\s\p{N}]|\p{L}\p{Lu}/u.test(text)) return false;
  const lower = text.toLowerCase();
  if (commonOpeners.has(lower) || textsOf(evidence).some((source) => new RegExp(`\\b${lower}\\b`, 'u').test(source))) return true;
  if (isSurelyAName(text)) return false;
  return !evidence.names.has(text) && (!behavesLikeAName(own.slice(end)) || own.slice(0, start).endsWith('·'));
}

const behavesLikeAName = (after: string) =>
  /^,\s(?:an?|the)\s/u.test(after) ? isAnApposition(after.slice(2)) : speaksOrIs.test(after);

/** “Lind, the mayor, resigned”, and no “Combined, the firms employ 400”: an apposition ends before it comes to a verb. */
function isAnApposition(after: string): boolean {
  const phrase = /^[^,;:.!?]*/u.exec(after)?.[0] ?? '';
  if (!after.startsWith(',', phrase.length)) return false;
  const words = [...phrase.matchAll(/[\p{L}’'-]+/gu)].map(({ index, 0: word }) => ({ at: index, word }));
  const link = words.findIndex(({ word }) => /^(?:who|which|that|whose|where|when)$/u.test(word));
  return !partsOfSpeech(phrase, link < 0 ? words : words.slice(0, link)).some((part) => part === 'AUX' || part === 'VERB');
}

const speaksOrIs =
  /^(?:['’]s\s|,\s(?:who|whose)\s|\s(?:said|says|told|added|adds|denied|denies|warned|warns|wrote|writes|announced|resigned|died)\b)/u;
