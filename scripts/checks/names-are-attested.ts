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
      .filter((word) => acronyms.test(word))
      .some((acronym) =>
        [...own.matchAll(inFull(acronym))].some(({ index, 0: { length } }) => start >= index && end <= index + length),
      ),
  );

const acronyms = /^\p{Lu}{3,6}$|^\p{Lu}{1,3}[of]\p{Lu}{1,2}$/u;
const inFull = (acronym: string) =>
  new RegExp(
    `\\b${[...acronym]
      .filter((letter) => letter !== letter.toLowerCase())
      .map((letter) => `${letter}\\p{L}+`)
      .join('(?:[ -](?:and|for|of|on|in|the|to|&))*[ -]')}`,
    'gu',
  );

/** “Between Washington and Ottawa” of the United States and Canada; where something happened is no government. */
const isAGovernment = ({ text, start, end }: Name, own: string, sources: NameSource[]): boolean =>
  (!isAPlace.test(own.slice(0, start)) || hasASupport.test(own.slice(end))) &&
  sources.some(({ words }) => speaksOfItsGovernment(text, words.join(' ')));

/** “Part of Moscow's support”: whoever has something of the kind is a government. */
const hasASupport =
  /^['’]s (?:\p{Ll}+ )?(?:support|backing|help|aid|government|policy|policies|plans?|position|stance|efforts?|demands?|decision|claims?|role|relations?|ties|influence|involvement|leaders?|allies|enemies|interests?|offer|proposals?|response|warnings?|attitude|approach|consent|approval|permission|opposition|diplomats?|ambassador|envoy)\b/u;

/** Before a place; who is ambassador in Ottawa is so to Canada. */
const isAPlace =
  /\b(?:(?<!\b(?:ambassadors?|embassy|envoy|consul|consulate) )in|at|near|to|from|outside|around|across|of|inside|into|over|off|leaving?|left|reached)\s$/iu;

/**
 * A single word at the start of a sentence is capitalised whatever it is. It is taken for a name only where something says
 * so: it is a name elsewhere in the story, a verb of speech or an apposition comes after it, digits or capitals are inside it.
 */
function isCommonWord({ text, start, end, initial }: Name, own: string, evidence: Evidence): boolean {
  if (!initial || isNoWord.test(text)) return false;
  if (commonOpeners.has(text.toLowerCase())) return true;
  if (isSurelyAName(text)) return false;
  return !evidence.names.has(text) && (!behavesLikeAName(own.slice(end)) || own.slice(0, start).endsWith('·'));
}

/** Two words, figures or capitals within. */
const isNoWord = /[\s\p{N}]|\p{L}\p{Lu}/u;

const behavesLikeAName = (after: string) => isAnApposition(after) || speaksOrIs.test(after);

/** “Lind, the mayor, resigned”, and no “Combined, the firms employ 400”: an apposition ends before it comes to a verb. */
function isAnApposition(after: string): boolean {
  const phrase = apposition.exec(after)?.[1];
  if (phrase === undefined) return false;
  const words = [...phrase.matchAll(word)].map(({ index }) => ({ at: index }));
  return !partsOfSpeech(phrase, words).some((part) => verbs.has(part));
}

const apposition = /^,\s((?:an?|the)\s[^,;:.!?]*?)(?:\s(?:who|which|that|whose|where|when)\s[^,;:.!?]*)?,/u;
const word = /[\p{L}’'-]+/gu;
const verbs: ReadonlySet<string> = new Set(['AUX', 'VERB']);

const speaksOrIs =
  /^(?:['’]s\s|,\s(?:who|whose)\s|\s(?:said|says|told|added|adds|denied|denies|warned|warns|wrote|writes|announced|resigned|died)\b)/u;
