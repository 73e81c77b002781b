/** What the trail of a story says, in the words of its page and of the terminal alike. */
import type { StatementTrail, Trail } from './explain-story.ts';
import { lookedForIn, lookedForInTheWhole } from './subjects.ts';

/**
 * “1 quotation, word for word; names Ana Ruiz, Bo Lind”; null where nothing was held against the passages one by one. A number or day
 * that stands in no passage was reckoned from one.
 */
export function foundInWords({ found, reckoned }: Pick<StatementTrail, 'found' | 'reckoned'>): string | null {
  const { quotations = [], numbers = [], dates = [], names = [] } = found;
  const orReckoned = (its: string[]) => its.map((each) => (reckoned.includes(each) ? `${each} (reckoned)` : each));
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
export function toCompare({ absent, unjudged }: Pick<StatementTrail, 'absent' | 'unjudged'>): string | null {
  if (unjudged.length > 0) return `Not judged: its passages have no word for ${inMarks(unjudged)}. Compare.`;
  return absent.length > 0 ? `Not in its passages: ${inMarks(absent)}. Compare.` : null;
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
