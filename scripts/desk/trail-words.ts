/** What the trail of a story says, in the words of its page and of the terminal alike. */
import type { Held, StatementTrail, Trail } from './explain-story.ts';
import { lookedForIn, lookedForInTheWhole } from './subjects.ts';

/**
 * “1 quotation, word for word; names Ana Ruiz, Bo Lind”; null where nothing was held against the passages one by one. A number or day
 * that stands in no passage as it is told was reckoned from one: “14 March” from “Saturday”.
 */
export function foundInWords(
  { quotations = [], numbers = [], dates = [], names = [] }: Partial<Held>,
  passages: string[],
): string | null {
  const there = passages.join(' ').toLowerCase();
  const orReckoned = (its: string[]) => its.map((each) => (there.includes(each.toLowerCase()) ? each : `${each} (reckoned)`));
  const parts = [
    ...(quotations.length > 0 ? [`${many(quotations, 'quotation')}, word for word`] : []),
    ...(
      [
        [orReckoned(numbers), 'number'],
        [orReckoned(dates), 'date'],
        [names, 'name'],
      ] as const
    ).flatMap(([its, noun]) => listed([...new Set(its)], noun)),
  ];
  return parts.length > 0 ? `Found in its passages: ${parts.join('; ')}.` : null;
}

const many = (its: string[], noun: string): string => `${its.length} ${noun}${its.length === 1 ? '' : 's'}`;
const listed = (its: string[], noun: string): string[] =>
  its.length > 0 ? [`${noun}${its.length === 1 ? '' : 's'} ${its.join(', ')}`] : [];

/**
 * What is left to a reader: words of the sentence that its passages do not have and no rule objects to; where these are most of it,
 * that no rule could judge it. Null where there is neither.
 */
export function toCompare(
  { absent, unjudged }: Pick<StatementTrail, 'absent' | 'unjudged'>,
  objections: string[],
): string | null {
  if (unjudged.length > 0) return `Not judged: its passages have no word for ${inMarks(unjudged)}. Compare.`;
  const open = absent.filter((word) => !objections.some((what) => what.includes(word)));
  return open.length > 0 ? `Not in its passages: ${inMarks(open)}. Compare.` : null;
}

const inMarks = (words: string[]): string => words.map((word) => `“${word}”`).join(', ');

/** What was looked for in what is a writer's own, and how little it proves that nothing was found. */
export function limitsInWords({ rules, ruled }: Pick<Trail, 'rules' | 'ruled'>): string {
  const compare = 'No rule knows whether a sentence means what its passage means: read the two side by side.';
  if (!ruled) return `Only quotations, digits and names were looked for: there are no rules for its language. ${compare}`;
  return `In the writer’s own words a program looked for ${inAList(lookedForIn(rules))}. It goes by lists of words, so where it found nothing a wrong verb, office or order of events may still stand. ${compare}`;
}

/** The same for the story as a whole. */
export const wholeInWords = ({ rules }: Pick<Trail, 'rules'>): string =>
  `Looked for ${inAList(lookedForInTheWhole(rules))}: none found.`;

const inAList = (items: string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
