import type { Story } from '../stories/story.ts';
import type { Finding } from './check.ts';
import { linesOf } from './title-rests-on-the-body.ts';
import { officeAndHolder, wordsOf } from './words-of-finding.ts';

type Code = Finding['code'];
type Span = { start: number; end: number };
/** A finding and where in its text the words stand that it objects to. */
type Placed = { finding: Finding; spans: Span[] };

/** Codes that object to words of a text, from the one that says best what is wrong with them to the one that says least. */
const byStrength: readonly Code[] = [
  'quote-not-found',
  'sense-cut',
  'one-as-two',
  'name-not-sourced',
  'date-not-sourced',
  'number-not-sourced',
  'office-not-sourced',
  'speaker-not-sourced',
  'cause-not-sourced',
  'grave-word-not-sourced',
  'negation-changed',
  'meaning-turned',
  'exchanged',
  'extreme-not-sourced',
  'swapped',
  'words-not-sourced',
];
const strengthOf = ({ code }: Finding): number => byStrength.indexOf(code);

/**
 * One error, one finding: what several rules say of the same words of a statement is said once, by the rule that says it best.
 * Order is kept; findings that are about no words, or whose words may stand in several statements of a line, are left as they are.
 */
export const foldFindings = (findings: Finding[], story: Story): Finding[] =>
  foldEach(findings, story).filter((finding) => finding !== null);

/** What is left of each finding: itself, more words, fewer, or nothing where others say it. */
export function foldEach(findings: Finding[], story: Story): (Finding | null)[] {
  const placed = Map.groupBy(findings, (finding) => placeOf(finding, story));
  const left = new Map([...placed].flatMap(([text, its]) => (text === null ? [] : foldedIn(text, its))));
  return findings.map((finding) => left.get(finding) ?? (left.has(finding) ? null : finding));
}

/** The one text of the finding's line that has all its words; null where there is none, or more than one. */
function placeOf(finding: Finding, story: Story): string | null {
  if (strengthOf(finding) < 0) return null;
  const words = wordsOf(finding);
  const texts = [...story.statements, ...linesOf(story)].filter(({ line }) => line === finding.line);
  const having = texts.filter(({ text }) => words.every((word) => spansOf(word, text).length > 0));
  return having.length > 1 ? null : (having[0]?.text ?? null);
}

/** What is left of each finding of a text: itself, the rest of its words, more words, or nothing. */
function foldedIn(text: string, findings: Finding[]): [Finding, Finding | null][] {
  const said: Placed[] = [];
  return findings
    .toSorted((one, other) => strengthOf(one) - strengthOf(other) || lengthOf(other) - lengthOf(one))
    .map((finding): [Finding, Finding | null] => {
      const spans = wordsOf(finding).flatMap((word) => spansOf(word, text));
      const same = said.filter((before) => spans.some((span) => isSaidBy(before, span, text)));
      if (same.length === 0) {
        said.push({ finding, spans });
        return [finding, finding];
      }
      return [finding, restOf(finding, same, text)];
    })
    .map(([finding, left]) => [finding, left && wholeOffice(left, findings, text)]);
}

const lengthOf = (finding: Finding): number => wordsOf(finding).join('').length;

/** A list of words keeps those that nothing else objects to. */
function restOf(finding: Finding, same: Placed[], text: string): Finding | null {
  if (finding.code !== 'words-not-sourced') return null;
  const isSaid = (word: string) => spansOf(word, text).some((span) => same.some((before) => isSaidBy(before, span, text)));
  const rest = wordsOf(finding).filter((word) => !isSaid(word));
  return rest.length > 0 ? { ...finding, words: rest.join(', ') } : null;
}

/** The same words; of an office also what stands right beside it: “chief” before “executive”. */
const isSaidBy = ({ finding, spans }: Placed, one: Span, text: string): boolean =>
  spans.some(
    (other) =>
      (one.start < other.end && other.start < one.end) ||
      (finding.code === 'office-not-sourced' &&
        [text.slice(one.end, other.start), text.slice(other.end, one.start)].some((between) => isNothing.test(between))),
  );

const isNothing = /^[ -]$/u;

/** An office with the words before it that are objected to as well: “chief executive Ilse Tarvin” of “executive Ilse Tarvin”. */
function wholeOffice(finding: Finding, findings: Finding[], text: string): Finding {
  if (finding.code !== 'office-not-sourced') return finding;
  const [span] = officeAndHolder(finding.office).flatMap((words) => spansOf(words, text));
  const before = wordsAtTheEnd(text.slice(0, span?.start), findings.flatMap(wordsOf));
  return { ...finding, office: `${before}${finding.office}` };
}

/** As much of the end of a text as is made of these words, with the spaces behind them. */
function wordsAtTheEnd(text: string, words: string[]): string {
  const last = words.find((word) => spansOf(word, text).some(({ end }) => text.slice(end) === ' '));
  if (last === undefined) return '';
  const start = text.length - last.length - 1;
  return `${wordsAtTheEnd(text.slice(0, start), words)}${text.slice(start)}`;
}

/** Where whole words stand in a text, in whatever case. */
function spansOf(words: string, text: string): Span[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
