import { createHash } from 'node:crypto';
import { parseStory } from '../stories/parse-story.ts';
import { explainStory, type Verdict } from './explain-story.ts';
import type { File } from './judge-story.ts';
import { foundInWords, limitsInWords, toCompare, wholeInWords } from './trail-words.ts';

/** What a reader is told of a statement, in words; null where there is nothing to tell. */
type Said = {
  /** What of it stands in its passages. */
  found: string | null;
  /** What a rule objects to. */
  objections: string[];
  /** Which of its words its passages do not have, or that no rule could judge it: what to compare. */
  compare: string | null;
};

/** The trail of a story as its page shows it: short, and of exactly the file it was made from. */
export type RecordedTrail = {
  /** Of the file's text: a record of another text says nothing about this one. */
  sha256: string;
  /** How many rules there are for its language. */
  rules: number;
  /** Whether they look at every word; where they do not, quotations, digits and names are all they see. */
  everyWord: boolean;
  /** What they look for, and what no rule can. */
  limits: string;
  /** Whether there is a sentence no rule could judge. */
  open: boolean;
  statements: (Said & { text: string; marks: string[] })[];
  /** Title, summary, headings and the story as a whole. */
  whole: Said;
};

/** The trail of the story in a file; null where the file is no story. */
export function recordTrail({ text }: Pick<File, 'text'>): RecordedTrail | null {
  const parsed = parseStory(text);
  if (!parsed.ok) return null;
  const trail = explainStory(parsed.value);
  const { rules, everyWord, statements, whole } = trail;
  const objections = objectionsOf(whole);
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    rules: rules.length,
    everyWord,
    limits: limitsInWords(trail),
    open: [...statements, trail].some(({ unjudged }) => unjudged.length > 0),
    statements: statements.map((statement) => ({
      text: statement.text,
      marks: statement.passages.map(({ mark }) => mark),
      found: foundInWords(statement),
      objections: objectionsOf(statement.verdicts),
      compare: toCompare(statement),
    })),
    whole: { found: objections.length > 0 ? null : wholeInWords(trail), objections, compare: toCompare(trail) },
  };
}

const objectionsOf = (verdicts: Verdict[]): string[] => verdicts.flatMap(({ findings }) => findings.map(({ what }) => what));
