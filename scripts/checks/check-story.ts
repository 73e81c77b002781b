import type { Story } from '../stories/story.ts';
import type { Check, Finding } from './check.ts';
import { datesAreAttested } from './dates-are-attested.ts';
import { eachOfficeStaysWithItsHolder } from './each-office-stays-with-its-holder.ts';
import { eachPronounHasItsAntecedent, nobodyBecomesAPronoun } from './each-pronoun-has-its-antecedent.ts';
import { everyStatementIsCited } from './every-statement-is-cited.ts';
import { namesAreAttested } from './names-are-attested.ts';
import { onePersonIsNotTwo } from './one-person-is-not-two.ts';
import { noNameIsDropped } from './no-name-is-dropped.ts';
import { noWordsOfAMachine } from './no-words-of-a-machine.ts';
import { theTimelineAgrees } from './the-timeline-agrees.ts';
import { whatIsNextLiesAhead } from './what-is-next-lies-ahead.ts';
import { wordsAreTheWritersOwn } from './words-are-the-writers-own.ts';
import { nothingIsSaidTwice } from './nothing-is-said-twice.ts';
import { nothingHappenedTomorrow } from './nothing-happened-tomorrow.ts';
import { numbersAreAttested } from './numbers-are-attested.ts';
import { passagesAreShort } from './passages-are-short.ts';
import { publishersOwnTheirClauses } from './publishers-own-their-clauses.ts';
import { quotationsKeepTheirSense } from './quotations-keep-their-sense.ts';
import { graveWordsAreAttested } from './grave-words-are-attested.ts';
import { quotesAreVerbatim } from './quotes-are-verbatim.ts';
import { quotingKeepsItsBudget } from './quoting-keeps-its-budget.ts';
import { theFileIsWellFormed } from './the-file-is-well-formed.ts';
import { titleRestsOnTheBody } from './title-rests-on-the-body.ts';
import { wordsAreSupported } from './words-are-supported.ts';
import { negationIsKept } from './negation-is-kept.ts';
import { meaningIsNotTurned } from './meaning-is-not-turned.ts';
import { noWordIsExchanged } from './no-word-is-exchanged.ts';
import { hedgesAreKept } from './hedges-are-kept.ts';
import { somethingStaysOpen } from './something-stays-open.ts';
import { nothingIsMisplaced } from './nothing-is-misplaced.ts';
import { nothingIsSwapped } from './nothing-is-swapped.ts';
import { officesAreAttested } from './offices-are-attested.ts';
import { causesAreAttested } from './causes-are-attested.ts';
import { speakersOwnTheirWords } from './speakers-own-their-words.ts';
import { foldFindings } from './fold-findings.ts';
import { extremesAreAttested } from './extremes-are-attested.ts';
import { headlinesBelongToTheirPublishers } from './headlines-belong-to-their-publishers.ts';
import { voicesStandBehindIt } from './voices-stand-behind-it.ts';
import { spanish } from './es/vocabulary.ts';
import { boundsAreKept } from './bounds-are-kept.ts';
import { measuresAreAttested } from './measures-are-attested.ts';
import { timesKeepTheirOrder } from './times-keep-their-order.ts';
import { plansAreNoDeeds } from './plans-are-no-deeds.ts';
import { denialsKeepTheirVerbs } from './denials-keep-their-verbs.ts';
import { circumstancesAreAttested } from './circumstances-are-attested.ts';
import { plainChecks } from './plain/plain-checks.ts';
import { noVocabulary } from './plain/vocabulary.ts';

/** The rules that hold the words of a statement against its passages: what a benchmark of faithfulness measures. */
export const faithfulnessChecks: readonly Check[] = [
  quotesAreVerbatim,
  quotationsKeepTheirSense,
  numbersAreAttested,
  datesAreAttested,
  namesAreAttested,
  onePersonIsNotTwo,
  wordsAreSupported,
  graveWordsAreAttested,
  negationIsKept,
  meaningIsNotTurned,
  noWordIsExchanged,
  hedgesAreKept,
  nothingIsSwapped,
  nothingIsMisplaced,
  officesAreAttested,
  eachOfficeStaysWithItsHolder,
  causesAreAttested,
  speakersOwnTheirWords,
  extremesAreAttested,
  nobodyBecomesAPronoun,
  plansAreNoDeeds,
  denialsKeepTheirVerbs,
  circumstancesAreAttested,
  boundsAreKept,
  timesKeepTheirOrder,
  measuresAreAttested,
  somethingStaysOpen,
];

/** Every rule there is, in the order in which a reader would miss them. */
export const checks: readonly Check[] = [
  theFileIsWellFormed,
  everyStatementIsCited,
  ...faithfulnessChecks.filter((check) => check !== nobodyBecomesAPronoun),
  eachPronounHasItsAntecedent,
  nothingHappenedTomorrow,
  theTimelineAgrees,
  whatIsNextLiesAhead,
  wordsAreTheWritersOwn,
  nothingIsSaidTwice,
  publishersOwnTheirClauses,
  titleRestsOnTheBody,
  headlinesBelongToTheirPublishers,
  voicesStandBehindIt,
  quotingKeepsItsBudget,
  passagesAreShort,
  noWordsOfAMachine,
  noNameIsDropped,
];

/** What is the same in every language: form, proof, quotations, voices and budget. */
const anywhere: readonly Check[] = [
  theFileIsWellFormed,
  everyStatementIsCited,
  nothingIsSaidTwice,
  quotesAreVerbatim,
  publishersOwnTheirClauses,
  voicesStandBehindIt,
  quotingKeepsItsBudget,
  passagesAreShort,
];

/** Languages with rules of their own, by the language a story says it is in. English has them all; the others hold digits, names and days. */
const packs: ReadonlyMap<string, readonly Check[]> = new Map([
  ['en', checks],
  ['es', [...anywhere, ...plainChecks(spanish)]],
]);
const withoutPack: readonly Check[] = [...anywhere, ...plainChecks(noVocabulary)];

/** The rules for a language (BCP 47); where nobody has written a pack, quotations, digits and names are held against the passages. */
export const checksFor = (lang: string): readonly Check[] => packs.get(primary(lang)) ?? withoutPack;

/** Whether somebody has written rules for a language; where nobody has, it is said beside what was checked. */
export const hasPack = (lang: string): boolean => packs.has(primary(lang));

const primary = (lang: string): string => lang.split('-', 1)[0]?.toLowerCase() ?? '';

/** All reasons why a story may not be published, in the order of its lines and each said once; none where it may. */
export function checkStory(story: Story): Finding[] {
  const findings = checksFor(story.front.lang).flatMap((check) => check(story));
  return foldFindings(findings, story).sort((one, other) => one.line - other.line);
}
