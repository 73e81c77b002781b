import type { Story } from '../stories/story.ts';
import type { Check, Finding } from './check.ts';
import { datesAreAttested } from './dates-are-attested.ts';
import { everyStatementIsCited } from './every-statement-is-cited.ts';
import { namesAreAttested } from './names-are-attested.ts';
import { noNameIsDropped } from './no-name-is-dropped.ts';
import { noWordsOfAMachine } from './no-words-of-a-machine.ts';
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
import { hedgesAreKept } from './hedges-are-kept.ts';
import { nothingIsSwapped } from './nothing-is-swapped.ts';
import { officesAreAttested } from './offices-are-attested.ts';
import { causesAreAttested } from './causes-are-attested.ts';
import { speakersOwnTheirWords } from './speakers-own-their-words.ts';
import { extremesAreAttested } from './extremes-are-attested.ts';
import { voicesStandBehindIt } from './voices-stand-behind-it.ts';

/** The rules that hold the words of a statement against its passages: what a benchmark of faithfulness measures. */
export const faithfulnessChecks: readonly Check[] = [
  quotesAreVerbatim,
  quotationsKeepTheirSense,
  numbersAreAttested,
  datesAreAttested,
  namesAreAttested,
  wordsAreSupported,
  graveWordsAreAttested,
  negationIsKept,
  meaningIsNotTurned,
  hedgesAreKept,
  nothingIsSwapped,
  officesAreAttested,
  causesAreAttested,
  speakersOwnTheirWords,
  extremesAreAttested,
];

/** Every rule there is, in the order in which a reader would miss them. */
export const checks: readonly Check[] = [
  theFileIsWellFormed,
  everyStatementIsCited,
  ...faithfulnessChecks,
  nothingHappenedTomorrow,
  publishersOwnTheirClauses,
  titleRestsOnTheBody,
  voicesStandBehindIt,
  quotingKeepsItsBudget,
  passagesAreShort,
  noWordsOfAMachine,
  noNameIsDropped,
];

/** All reasons why a story may not be published, in the order of its lines; none where it may. */
export function checkStory(story: Story): Finding[] {
  return checks.flatMap((check) => check(story)).sort((one, other) => one.line - other.line);
}
