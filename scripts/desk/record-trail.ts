import { createHash } from 'node:crypto';
import { checksFor } from '../checks/check-story.ts';
import { unjudged, type Unjudged } from '../checks/unjudged.ts';
import { wordsAreSupported } from '../checks/words-are-supported.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Statement, Story } from '../stories/story.ts';
import { explainStory, type StatementTrail, type Verdict } from './explain-story.ts';
import type { File } from './judge-story.ts';

/** What of a statement is held against its passages one by one. */
type Kind = keyof StatementTrail['held'];

/** The trail of a story as its page shows it: short, and of exactly the file it was made from. */
export type RecordedTrail = {
  /** Of the file's text: a record of another text says nothing about this one. */
  sha256: string;
  /** How many rules there are for its language. */
  rules: number;
  /** Whether they look at every word; where they do not, quotations, digits and names are all they see. */
  everyWord: boolean;
  statements: {
    text: string;
    marks: string[];
    /** What the rules looked for in the passages, and found. */
    found: Partial<Record<Kind, string[]>>;
    /** What a rule objects to, in words. */
    objections: string[];
    /** Words that have no partner in the passages, where they are so many that no rule can judge the sentence. */
    unjudged: string[];
  }[];
  /** Title, summary, headings and the story as a whole. */
  whole: { objections: string[]; unjudged: string[] };
};

/** Each kind with the rule for it, as the sentence it enforces: “numbers are attested”, in other languages “numbers are there”. */
const kinds: readonly [Kind, RegExp][] = [
  ['quotations', /^quotes are/],
  ['numbers', /^numbers are/],
  ['dates', /^dates are/],
  ['names', /^names are/],
];

/** The trail of the story in a file; null where the file is no story. */
export function recordTrail({ text }: Pick<File, 'text'>): RecordedTrail | null {
  const parsed = parseStory(text);
  if (!parsed.ok) return null;
  const story = parsed.value;
  const rules = checksFor(story.front.lang);
  const everyWord = rules.includes(wordsAreSupported);
  const open = everyWord ? unjudged(story) : [];
  const { statements, whole } = explainStory(story);
  const lines = new Set(statements.map(({ line }) => line));
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    rules: rules.length,
    everyWord,
    statements: statements.map((statement, index) => ({
      text: statement.text,
      marks: statement.passages.map(({ mark }) => mark),
      found: foundIn(statement),
      objections: objectionsOf(statement.verdicts),
      unjudged: wordsOf(openIn(open, story, story.statements[index])),
    })),
    whole: { objections: objectionsOf(whole), unjudged: wordsOf(open.filter(({ line }) => !lines.has(line))) },
  };
}

const objectionsOf = (verdicts: Verdict[]): string[] => verdicts.flatMap(({ findings }) => findings.map(({ what }) => what));
const wordsOf = (open: Unjudged[]): string[] => open.flatMap(({ words }) => words);

/** Each kind there is a rule for, unless that rule objects. */
function foundIn({ held, verdicts }: StatementTrail): Partial<Record<Kind, string[]>> {
  const found = kinds.filter(([kind, rule]) => {
    const verdict = verdicts.find(({ check }) => rule.test(check));
    return held[kind].length > 0 && verdict?.findings.length === 0;
  });
  return Object.fromEntries(found.map(([kind]) => [kind, held[kind]]));
}

/** Of what no rule can judge, what is this statement's: a paragraph is one line and may hold several. */
function openIn(open: Unjudged[], story: Story, statement: Statement | undefined): Unjudged[] {
  if (statement === undefined || !open.some(({ line }) => line === statement.line)) return [];
  return unjudged({ ...story, statements: [statement], headings: [] }).filter(({ line }) => line === statement.line);
}
