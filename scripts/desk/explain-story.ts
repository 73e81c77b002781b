import { isDeepStrictEqual } from 'node:util';
import type { Check, Finding } from '../checks/check.ts';
import { checksFor, hasPack } from '../checks/check-story.ts';
import { ownWords } from '../checks/evidence.ts';
import { foldEach } from '../checks/fold-findings.ts';
import { linesOf } from '../checks/title-rests-on-the-body.ts';
import { toldIn } from '../checks/told.ts';
import { type Unjudged, unjudged } from '../checks/unjudged.ts';
import { inWords } from '../checks/words.ts';
import { wordsOf } from '../checks/words-of-finding.ts';
import { wordsAreSupported } from '../checks/words-are-supported.ts';
import type { Statement, Story } from '../stories/story.ts';
import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/names.ts';
import { numbersIn } from '../text/numbers.ts';
import { quotationsIn } from '../text/quotations.ts';
import { absentWords } from './absent-words.ts';
import { reckonedIn } from './reckoned-in.ts';
import { ofTheWhole, subjectOf } from './subjects.ts';

/**
 * A check of the trail: its name is the sentence it enforces, `subject` what it is about. It `objects` with its findings (none where
 * another check says the same of the same words), found nothing to object to, or had nothing of its subject to look at.
 */
export type Verdict = {
  check: string;
  subject: string;
  outcome: 'no-objection' | 'objects' | 'nothing-to-judge';
  /** `words` is what of the text each objects to. */
  findings: { code: string; what: string; words: string[] }[];
};

/** What of a statement is held against its passages one by one. */
export type Held = { quotations: string[]; numbers: string[]; dates: string[]; names: string[]; publishers: string[] };

/** A statement, what it rests on, and what each check says of it. */
export type StatementTrail = Pick<Statement, 'line' | 'part' | 'text'> & {
  passages: { mark: string; publisher: string; url: string; voice: string | null; published: string | null; passage: string }[];
  held: Held;
  /** Of what is held: what stands in the passages, or can be reckoned from them. */
  found: Partial<Held>;
  /** Numbers and days of it that no passage tells: “14 March” from “Saturday”. */
  reckoned: string[];
  /** The writer's own words that its passages do not have: nobody has objected, and a reader has to compare. */
  absent: string[];
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
  /** The checks there are for its language, as the sentences they enforce. */
  rules: string[];
  /** Whether somebody has written rules for its language, and whether they look at every word. */
  ruled: boolean;
  everyWord: boolean;
  statements: StatementTrail[];
  whole: Verdict[];
  /** As of statements, of title, summary and headings. */
  absent: string[];
  unjudged: string[];
};

/** How each statement of a story comes to stand, or does not: derived from the story file alone. */
export function explainStory(story: Story): Trail {
  const { front, statements } = story;
  const cited = new Set(statements.flatMap(({ footnotes }) => footnotes.map(({ url }) => url)));
  const rules = checksFor(front.lang);
  const everyWord = rules.includes(wordsAreSupported);
  const open = everyWord ? unjudged(story) : [];
  const verdictsOf = verdictsIn(story, rules);
  const whole = verdictsOf(null, () => true);
  const heads = openInHeads(story, open);
  return {
    title: front.title,
    voices: [...new Set(front.articles.filter(({ url }) => cited.has(url)).map(({ voice }) => voice))],
    rules: rules.map(sentenceOf),
    ruled: hasPack(front.lang),
    everyWord,
    statements: statements.map((statement) => trailOf(statement, story, { verdictsOf, open })),
    whole,
    absent: withoutObjections(heads.absent, whole),
    unjudged: heads.unjudged,
  };
}

/** Nobody has to compare what a check objects to. */
function withoutObjections(absent: string[], verdicts: Verdict[]): string[] {
  const words = verdicts.flatMap(({ findings }) => findings.flatMap((finding) => finding.words));
  const objectedTo = new Set(words.flatMap((each) => each.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []));
  return absent.filter((word) => !objectedTo.has(word.toLowerCase()));
}

type VerdictsOf = (owner: Statement | null, isIn: (check: string) => boolean) => Verdict[];

/** What each check says of a statement, or of no statement: each error once. */
function verdictsIn(story: Story, rules: readonly Check[]): VerdictsOf {
  const found = rules.flatMap((check) => check(story).map((finding) => ({ check, finding })));
  const left = foldEach(
    found.map(({ finding }) => finding),
    story,
  );
  const owned = found.map(({ check, finding }, at) => ({
    check,
    owner: ownerOf(finding, check, story),
    left: left[at] ?? null,
  }));
  return (owner, isIn) =>
    rules.map((rule) => {
      const check = sentenceOf(rule);
      const its = owned.filter((each) => each.check === rule && each.owner === owner);
      const outcome = its.length > 0 ? 'objects' : isIn(check) ? 'no-objection' : 'nothing-to-judge';
      return {
        check,
        subject: subjectOf(check).subject,
        outcome,
        findings: its.flatMap(({ left: kept }) => (kept ? said(kept) : [])),
      };
    });
}

function trailOf(
  statement: Statement,
  story: Story,
  { verdictsOf, open }: { verdictsOf: VerdictsOf; open: readonly Unjudged[] },
): StatementTrail {
  const about = aboutStatement(statement, story);
  const { held } = about;
  const words = withoutPublishers(ownWords(statement.text), story);
  const verdicts = verdictsOf(statement, (check) => subjectOf(check).isIn({ ...held, words }));
  const isCredited = held.publishers.length > 0 || held.quotations.length > 0;
  const { absent, unjudged: notCompared } = openIn(statement, story, open, isCredited);
  return {
    ...about,
    found: foundIn({ ...held, names: held.names.filter((name) => !absent.includes(name)) }, verdicts),
    reckoned: reckonedIn(
      ownWords(statement.text),
      statement.footnotes.map(({ passage }) => passage),
    ),
    verdicts: verdicts.filter(({ check, outcome }) => outcome === 'objects' || !ofTheWhole.has(check)),
    absent: withoutObjections(absent, verdicts),
    unjudged: notCompared,
  };
}

/** Each kind with the rule for it, as the sentence it enforces: “numbers are attested”, in other languages “numbers are there”. */
const kinds: readonly [keyof Held, RegExp][] = [
  ['quotations', /^quotes are/],
  ['numbers', /^numbers are/],
  ['dates', /^dates are/],
  ['names', /^names are/],
];

/** Each kind there is a rule for, unless that rule objects. */
function foundIn(held: Held, verdicts: Verdict[]): Partial<Held> {
  const found = kinds.filter(([kind, rule]) => {
    const verdict = verdicts.find(({ check }) => rule.test(check));
    return held[kind].length > 0 && verdict !== undefined && verdict.outcome !== 'objects';
  });
  return Object.fromEntries(found.map(([kind]) => [kind, held[kind]]));
}

/** What of a statement a reader has to compare; where its line has others as well, it is read again by itself. */
function openIn(
  statement: Statement,
  story: Story,
  open: readonly Unjudged[],
  isCredited: boolean,
): Pick<StatementTrail, 'absent' | 'unjudged'> {
  const isHere = ({ line }: { line: number }) => line === statement.line;
  const isAlone = story.statements.filter(isHere).length === 1;
  const itself = isAlone ? story : { ...story, statements: [statement], headings: [] };
  const its = isAlone || !open.some(isHere) ? open : unjudged(itself);
  return { absent: absentWords(toldIn(itself).filter(isHere), isCredited), unjudged: notJudged(its.filter(isHere)) };
}

/** What of title, summary and headings a reader has to compare. */
function openInHeads(story: Story, open: readonly Unjudged[]): Pick<StatementTrail, 'absent' | 'unjudged'> {
  const lines = new Set(linesOf(story).map(({ line }) => line));
  const isHere = ({ line }: { line: number }) => lines.has(line);
  return { absent: absentWords(toldIn(story).filter(isHere), true), unjudged: notJudged(open.filter(isHere)) };
}

const notJudged = (open: readonly Unjudged[]): string[] => [...new Set(open.flatMap(({ words }) => words))];

const publishersOf = ({ footnotes }: Story): string[] => [
  ...new Set(footnotes.map(({ publisher }) => publisher.replace(/^The (?=.)/u, ''))),
];

const withoutPublishers = (text: string, story: Story): string =>
  publishersOf(story).reduce((rest, name) => rest.replaceAll(name, '·'.repeat(name.length)), text);

/** `quotesAreVerbatim` → “quotes are verbatim”. */
const sentenceOf = ({ name }: Check): string => name.replace(/(\p{Lu})/gu, ' $1').toLowerCase();
const said = (finding: Finding) => ({ code: finding.code, what: inWords(finding), words: wordsOf(finding) });

/** A paragraph is one line and may hold several statements: the finding is that one's which has it also by itself. */
function ownerOf(finding: Finding, check: Check, story: Story): Statement | null {
  const onLine = story.statements.filter(({ line }) => line === finding.line);
  const alone = (statement: Statement) =>
    check({ ...story, statements: [statement] }).some((other) => isDeepStrictEqual(other, finding));
  const details = Object.values(finding).filter((detail) => typeof detail === 'string');
  const owner =
    onLine.length > 1
      ? (onLine.find(alone) ?? onLine.find(({ text }) => details.some((detail) => text.includes(detail))) ?? onLine[0])
      : onLine[0];
  return owner ?? null;
}

function aboutStatement(
  { line, part, text, footnotes }: Statement,
  story: Story,
): Pick<StatementTrail, 'line' | 'part' | 'text' | 'passages' | 'held'> {
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
