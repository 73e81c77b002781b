import type { StatementTrail, Trail, Verdict } from './explain-story.ts';

/** The trail for a terminal: each statement at its line, its passages with their addresses, what was held against them, the checks. */
export function trailInWords(path: string, { title, voices, ruled, statements, whole, unjudged }: Trail): string {
  const passages = new Set(statements.flatMap((statement) => statement.passages.map(({ mark }) => mark)));
  const counts = `${statements.length} statements on ${passages.size} passages; ${voices.length} voices: ${voices.join(', ')}`;
  const limits = ruled ? '' : '\nheld to quotations, digits and names alone: there are no rules for its language';
  return [
    `${path}\n${title}\n${counts}${limits}`,
    ...statements.map(paragraph),
    ['The story as a whole, its headline, standfirst and headings', ...notJudged(unjudged), verdictLines(whole)].join('\n'),
  ].join('\n\n');
}

function paragraph(statement: StatementTrail): string {
  const { line, text, passages, held, verdicts, unjudged } = statement;
  const proof = passages.flatMap(({ mark, publisher, voice, url, passage }) => [
    `    [${mark}] ${publisher}${voice === null ? '' : ` (voice: ${voice})`} ${url}`,
    `        “${passage}”`,
  ]);
  const parts = Object.entries(held).flatMap(([kind, its]) => (its.length > 0 ? [`${kind}: ${its.join(' · ')}`] : []));
  return [
    `${line}  ${text}`,
    ...(proof.length > 0 ? proof : ['    rests on nothing: it has no footnote mark']),
    `    held against ${passages.length === 1 ? 'it' : 'them'}: ${parts.join('; ') || 'its words'}`,
    ...notJudged(unjudged),
    verdictLines(verdicts, held.quotations.length > 0 ? 'nothing to judge outside the quotation' : 'nothing to judge'),
  ].join('\n');
}

/** What no rule can confirm or refuse is said, not passed over. */
const notJudged = (words: string[]): string[] =>
  words.length > 0
    ? [`    ? not judged: the passages have no word for ${words.map((word) => `“${word}”`).join(', ')}: compare`]
    : [];

function verdictLines(verdicts: Verdict[], nothing = 'nothing to judge'): string {
  const failed = verdicts.filter(({ outcome }) => outcome === 'objects');
  return [
    ...failed.flatMap(({ check, findings }) => findings.map(({ code, what }) => `    ✗ ${check}: ${what} [${code}]`)),
    ...listed('✓ passed', subjectsOf(verdicts, 'passed')),
    ...listed(`– ${nothing}`, subjectsOf(verdicts, 'nothing-to-judge')),
  ].join('\n');
}

const listed = (what: string, subjects: string[]): string[] =>
  subjects.length > 0 ? [`    ${what}: ${subjects.join(', ')}`] : [];

/** Several checks may be about one thing: it has passed where all of them have. */
function subjectsOf(verdicts: Verdict[], outcome: Verdict['outcome']): string[] {
  const its = verdicts.filter((verdict) => verdict.outcome === outcome).map(({ subject }) => subject);
  const objected = new Set(verdicts.flatMap((verdict) => (verdict.outcome === 'objects' ? [verdict.subject] : [])));
  return [...new Set(its)].filter((subject) => !objected.has(subject));
}
