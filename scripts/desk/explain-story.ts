import { isDeepStrictEqual } from 'node:util';
import type { Check, Finding } from '../checks/check.ts';
import { checksFor, hasPack } from '../checks/check-story.ts';
import { ownWords } from '../checks/evidence.ts';
import { unjudged } from '../checks/unjudged.ts';
import { inWords } from '../checks/words.ts';
import type { Statement, Story } from '../stories/story.ts';
import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/names.ts';
import { numbersIn } from '../text/numbers.ts';
import { quotationsIn } from '../text/quotations.ts';
import { ofTheWhole, subjectOf } from './subjects.ts';

/**
 * A check of the trail: its name is the sentence it enforces, `subject` what it is about. It `passed`, `objects` with its findings,
 * or had nothing of its subject to judge.
 */
export type Verdict = {
  check: string;
  subject: string;
  outcome: 'passed' | 'objects' | 'nothing-to-judge';
  findings: { code: string; what: string }[];
};

/** A statement, what it rests on, and what each check says of it. */
export type StatementTrail = Pick<Statement, 'line' | 'part' | 'text'> & {
  passages: { mark: string; publisher: string; url: string; voice: string | null; published: string | null; passage: string }[];
  /** What in it could be held against its passages. */
  held: { quotations: string[]; numbers: string[]; dates: string[]; names: string[]; publishers: string[] };
  verdicts: Verdict[];
  /** Words of sentences that no rule can judge, since too little of them has a partner in the passages: a reader has to compare. */
  unjudged: string[];
};

/**
 * The proof of a story, statement by statement, whether there are rules of its own for its language, and what is said of title,
 * summary, headings and the story as a whole.
 */
export type Trail = {
  title: string;
  voices: string[];
  ruled: boolean;
  statements: StatementTrail[];
  whole: Verdict[];
  /** As of statements, of headings. */
  unjudged: string[];
};

/** How each statement of a story comes to stand, or does not: derived from the story file alone. */
export function explainStory(story: Story): Trail {
  const { front, statements } = story;
  const cited = new Set(statements.flatMap(({ footnotes }) => footnotes.map(({ url }) => url)));
  const owned = checksFor(front.lang).map((check) => ({
    check: sentenceOf(check),
    findings: check(story).map((finding) => ownerOf(finding, check, story)),
  }));
  const verdictsOf = (owner: Statement | null, isIn: (check: string) => boolean): Verdict[] =>
    owned.map(({ check, findings }) => {
      const its = findings.filter((each) => each.owner === owner).map(({ finding }) => said(finding));
      const outcome = its.length > 0 ? 'objects' : isIn(check) ? 'passed' : 'nothing-to-judge';
      return { check, subject: subjectOf(check).subject, outcome, findings: its };
    });
  return {
    title: front.title,
    voices: [...new Set(front.articles.filter(({ url }) => cited.has(url)).map(({ voice }) => voice))],
    ruled: hasPack(front.lang),
    statements: statements.map((statement) => trailOf(statement, story, verdictsOf)),
    whole: verdictsOf(null, () => true),
    unjudged: unjudgedIn({ ...story, statements: [] }),
  };
}

function trailOf(
  statement: Statement,
  story: Story,
  verdictsOf: (owner: Statement, isIn: (check: string) => boolean) => Verdict[],
): StatementTrail {
  const about = aboutStatement(statement, story);
  const words = withoutPublishers(ownWords(statement.text), story);
  const verdicts = verdictsOf(statement, (check) => subjectOf(check).isIn({ ...about.held, words }));
  return {
    ...about,
    verdicts: verdicts.filter(({ check, outcome }) => outcome === 'objects' || !ofTheWhole.has(check)),
    unjudged: unjudgedIn({ ...story, headings: [], statements: [statement] }),
  };
}

const unjudgedIn = (story: Story): string[] => [...new Set(unjudged(story).flatMap(({ words }) => words))];

const publishersOf = ({ footnotes }: Story): string[] => [
  ...new Set(footnotes.map(({ publisher }) => publisher.replace(/^The (?=.)/u, ''))),
];

const withoutPublishers = (text: string, story: Story): string =>
  publishersOf(story).reduce((rest, name) => rest.replaceAll(name, '·'.repeat(name.length)), text);

/** `quotesAreVerbatim` → “quotes are verbatim”. */
const sentenceOf = ({ name }: Check): string => name.replace(/(\p{Lu})/gu, ' $1').toLowerCase();
const said = (finding: Finding) => ({ code: finding.code, what: inWords(finding) });

/** A paragraph is one line and may hold several statements: the finding is that one's which has it also by itself. */
function ownerOf(finding: Finding, check: Check, story: Story): { finding: Finding; owner: Statement | null } {
  const onLine = story.statements.filter(({ line }) => line === finding.line);
  const alone = (statement: Statement) =>
    check({ ...story, statements: [statement] }).some((other) => isDeepStrictEqual(other, finding));
  const details = Object.values(finding).filter((detail) => typeof detail === 'string');
  const owner =
    onLine.length > 1
      ? (onLine.find(alone) ?? onLine.find(({ text }) => details.some((detail) => text.includes(detail))) ?? onLine[0])
      : onLine[0];
  return { finding, owner: owner ?? null };
}

function aboutStatement({ line, part, text, footnotes }: Statement, story: Story): Omit<StatementTrail, 'verdicts' | 'unjudged'> {
  const own = ownWords(text);
  const texts = (found: readonly { text: string }[]) => found.map((each) => each.text);
  return {
    line,
    part,
    text,
    passages: footnotes.map(({ mark, publisher, url, passage }) => {
      const article = story.front.articles.find((listed) => listed.url === url);
      return { mark, publisher, url, voice: article?.voice ?? null, published: article?.published ?? null, passage };
    }),
    held: {
      quotations: texts(quotationsIn(text)),
      numbers: texts(numbersIn(own)),
      dates: texts(datesIn(own)),
      names: texts(namesIn(withoutPublishers(own, story))),
      publishers: publishersOf(story).filter((name) => own.includes(name)),
    },
  };
}
