import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/names.ts';
import { nearestWording } from '../text/nearest-wording.ts';
import { numbersIn } from '../text/numbers.ts';
import type { Story } from '../stories/story.ts';
import type { Finding } from './check.ts';
import { inWords } from './words.ts';

/** A finding as it is recorded: what was said, what it rests on, what a passage would have to say and what was found instead. */
export type Case = {
  code: Finding['code'];
  /** The statement as it stands in the story; the title where the finding is about title or summary. */
  statement: string;
  /** The passages it cites, each with its publisher; those of the whole story for title and summary. */
  evidence: string[];
  /** What the passages have, in words a reader understands. */
  expected: string;
  /** The words of the statement that no passage bears out. */
  found: string;
  /** The finding as a sentence. */
  why: string;
};

/**
 * A case and what became of it: code set a quotation right, its writer was told and put it otherwise, its statement was left out, or
 * the story is held for it.
 */
export type SettledCase = Case & { became: 'set-right' | 'mended' | 'left-out' | 'held' };

/** Everything about a finding that a person needs who was not there. */
export function caseOf(finding: Finding, story: Story): Case {
  const onLine = story.statements.filter(({ line }) => line === finding.line);
  const details = Object.entries(finding).flatMap(([key, value]) => (key === 'code' || key === 'line' ? [] : [String(value)]));
  const statement = onLine.find(({ text }) => details.some((detail) => text.includes(detail))) ?? onLine[0];
  const notes = statement ? statement.footnotes : story.footnotes;
  return {
    code: finding.code,
    statement:
      statement?.text ??
      (details.some((detail) => story.front.summary.includes(detail)) ? story.front.summary : story.front.title),
    evidence: notes.map(({ publisher, passage }) => `${publisher}: “${passage}”`),
    expected: expectedBy(
      finding,
      notes.map(({ passage }) => passage),
    ),
    found: details[0] ?? '',
    why: inWords(finding),
  };
}

const oneOf = (kind: string, found: { text: string }[]): string => {
  const texts = [...new Set(found.map(({ text }) => text))];
  return texts.length > 0 ? `one of the ${kind} there: ${texts.join(', ')}` : `none: there are no ${kind} there`;
};

/** What the passages have in the place of what was found. */
function expectedBy(finding: Finding, passages: string[]): string {
  switch (finding.code) {
    case 'quote-not-found':
      return nearestWording(finding.quote, passages) ?? 'the words of a passage, as they stand';
    case 'number-not-sourced':
      return oneOf('numbers', passages.flatMap(numbersIn));
    case 'date-not-sourced':
      return oneOf(
        'dates',
        passages.flatMap((passage) => datesIn(passage)),
      );
    case 'name-not-sourced':
      return oneOf('names', passages.flatMap(namesIn));
    case 'meaning-turned':
    case 'exchanged':
      return finding.passage;
    case 'swapped':
      return finding.other;
    case 'hedge-dropped':
      return finding.hedge;
    case 'sense-cut':
      return finding.left;
    case 'too-few-voices':
      return `${finding.needed} voices`;
    case 'quoted-too-much':
    case 'passage-too-long':
      return `${finding.most} words at most`;
    case 'row-out-of-order':
      return `a day no earlier than ${finding.before}`;
    case 'row-contradicts':
      return finding.other;
    case 'not-ahead':
      return 'something arranged, or somebody who says so';
    case 'copied':
      return `${finding.most} words running at most, or quotation marks`;
    case 'said-twice':
      return 'each thing once';
    case 'date-ahead':
      return `nothing after ${finding.now}, unless it is scheduled`;
    default:
      return 'a passage that says so';
  }
}
