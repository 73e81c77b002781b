import type { Check } from './check.ts';
import { firstOfAll, kinds, oneAlone, oneOfSeveral, rankOf, scopes, several, universal } from './en/extremes.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/**
 * A word that leaves no exception stands where the passage has one like it: the largest is not the second-largest, nor one of
 * the largest; the largest ever is not the largest since a year; all are not most.
 */
export const extremesAreAttested: Check = (story) =>
  toldIn(story).flatMap((told) =>
    [
      ...strangers(told),
      ...otherExtremes(told),
      ...ranks(told),
      ...widened(told),
      ...universals(told),
      ...alone(told),
      ...madeFirst(told),
    ]
      .slice(0, 1)
      .map((word) => ({ code: 'extreme-not-sourced' as const, line: told.line, word })),
  );

const extreme =
  /\b(?:sole|unprecedented|record|unanimous|unanimously|worst|best|largest|biggest|smallest|highest|lowest|longest|shortest|oldest|youngest|fastest|slowest|strongest|weakest|deadliest|greatest|fewest|richest|poorest|rarest|commonest|busiest|earliest|latest)\b|\b(?:the|its|his|her|their|['’]s) only\b|\bonly one in\b/giu;
/** What may be retold by one of them. */
const alike =
  /\b(?:only|sole|single|just|alone|all|each|every\w*|any\w*|always|entire\w*|whole|total\w*|complete\w*|full\w*|ever|never|no|none|nobody|nothing|not|without|unprecedented|record\w*|unanim\w+|worst|best|\p{L}{3,}est|most\w*|least|first|last|top|leading|lead|number one|no\. 1|main\w*|chief\w*|major\w*|pre-eminent|everywhere|across|throughout|second|third|overwhelming\w*|near(?:ly)?|almost|generally|usually|typically|primarily|largely|unparalleled|unmatched|unrivalled|unique\w*|lone|exclusive\w*|nowhere|extreme\w*|peak\w*|maximum|minimum|ultimate|supreme|champion\w*|gold|surpass\w*|exceed\w*|eclips\w+|outstrip\w*|br(?:eak|oke|oken)|one-off|favourite|historic|than)\b/iu;
/** “The latest of three fires”, “a criminal record”, “at best”: superlatives that rank nothing. */
const ranksNothing =
  /\b(?:(?:criminal|police|track|service|safety|medical|court|voting|human rights|for the|off the|on|to) record|record (?:label|company|store|shop|player|deal|keep\w*|books?|sleeves?)|(?:at|at the|at its|at his|at her|at their) (?:best|worst|latest|earliest|highest|lowest)|best[- ](?:known|man|friends?|interests|of three|of five|way|to|before|part)|(?:do|did|does|doing|done) (?:\w+ )?best|worst[- ]hit|last but not least|(?:the|its|his|her|their) latest)\b/giu;

/** Superlatives where no passage has anything like one. */
function strangers({ own, all }: Told): string[] {
  const told = [...without(ranksNothing, own.text).matchAll(extreme)].map((match) => match[0]);
  return told.filter(() => !all.some(({ text }) => alike.test(text)));
}

/** “The only casualties” of the first ones, “his worst crisis” of his first: an extreme of another kind. */
function otherExtremes({ own, all }: Told): string[] {
  const text = without(ranksNothing, own.text);
  if (first.test(text) || !all.some((source) => first.test(source.text))) return [];
  return kinds
    .filter(({ carried }) => !all.some((source) => carried.test(source.text)))
    .flatMap(({ told }) => foundIn(text, told));
}

const first = /\bfirst\b/iu;
const without = (words: RegExp | string, text: string): string => text.replace(words, ' ');
const foundIn = (text: string, words: RegExp): string[] => words.exec(text)?.slice(0, 1) ?? [];

/** Told as first of all where every passage that ranks it says second, third, or one of several; and the reverse. */
function ranks({ own, near }: Told): string[] {
  const told = rankOf(own.text);
  if (told === null) return [];
  const theirs = near.map(({ text }) => rankOf(text)).filter((rank) => rank !== null);
  return theirs.length > 0 && theirs.every((rank) => rank.first !== told.first) ? [told.word] : [];
}

/** “Ever”, “in the world”: wider than the passages say. */
function widened({ own, all }: Told): string[] {
  return scopes
    .filter(
      ({ wide, carried, narrow }) =>
        wide.test(own.text) &&
        !all.some(({ text }) => carried.test(withoutLimits(text))) &&
        all.some(({ text }) => narrow.test(text)) &&
        !sharesAYear(own.text, all),
    )
    .flatMap(({ wide }) => foundIn(own.text, wide));
}

/** Whoever tells the year from which it counts widens nothing. */
const sharesAYear = (told: string, all: Told['all']) =>
  [...told.matchAll(years)].some(([year]) =>
    all.some(({ text }) => new RegExp(`\\bsince\\b[^.;]{0,40}\\b${year}\\b`, 'u').test(text)),
  );

const years = /\b(?:1[5-9]|20)\d\d\b/gu;

/** “The first since 1970” is no first of all. */
const withoutLimits = (text: string) => text.replace(firstSince, ' since ');
const firstSince = /\bfirst\b[^.;]{0,60}?\bsince\b/giu;

/** “All” where the passages say most, many or some, and nowhere all. */
function universals({ own, all }: Told): string[] {
  const { word, carried, partial } = universal;
  const found = word.exec(own.text)?.[0];
  if (found === undefined || partial.test(without(found, own.text)) || all.some(({ text }) => carried.test(text))) return [];
  return all.some(({ text }) => partial.test(text.replaceAll(office, ' '))) ? [found] : [];
}

/** “The majority leader” is no majority. */
const office = /\b(?:majority|minority) (?:leader|whip)\b/giu;

/** “The last rhino” of one of the last: told of one alone where every sentence that ranks it has it among several. */
function alone({ own, near, all }: Told): string[] {
  if (!restsOnAPassage({ all }) || several.test(own.text) || !near.some(({ text }) => oneOfSeveral.test(text))) return [];
  if (near.some(({ text }) => oneAlone.test(without(oneOfSeveral, text)))) return [];
  return foundIn(own.text, oneAlone);
}

/** “The first warning” of a new one: nothing in the passages says that there was none before. */
const madeFirst = ({ own, all }: Told): string[] =>
  !restsOnAPassage({ all }) || all.some(({ text }) => firstOfAll.carried.test(text)) ? [] : foundIn(own.text, firstOfAll.told);
