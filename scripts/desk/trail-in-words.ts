import type { StatementTrail, Trail, Verdict } from './explain-story.ts';
import { foundInWords, limitsInWords, toCompare, wholeInWords } from './trail-words.ts';

/** The trail for a terminal: each statement at its line, its passages with their addresses, what is there, and what to compare. */
export function trailInWords(path: string, trail: Trail): string {
  const { title, voices, statements, whole } = trail;
  const passages = new Set(statements.flatMap((statement) => statement.passages.map(({ mark }) => mark)));
  const counts = `${statements.length} statements on ${passages.size} passages; ${voices.length} voices: ${voices.join(', ')}`;
  return [
    `${path}\n${title}\n${counts}`,
    limitsInWords(trail),
    ...statements.map(paragraph),
    [
      'Headline, standfirst, headings and the story as a whole',
      ...objections(whole),
      ...(objections(whole).length > 0 ? [] : marked('–', wholeInWords(trail))),
      ...marked('?', toCompare(trail)),
    ].join('\n'),
  ].join('\n\n');
}

function paragraph(statement: StatementTrail): string {
  const { line, text, passages, verdicts } = statement;
  const proof = passages.flatMap(({ mark, publisher, voice, url, passage }) => [
    `    [${mark}] ${publisher}${voice === null ? '' : ` (voice: ${voice})`} ${url}`,
    `        “${passage}”`,
  ]);
  return [
    `${line}  ${text}`,
    ...(proof.length > 0 ? proof : ['    rests on nothing: it has no footnote mark']),
    ...marked('✓', foundInWords(statement)),
    ...objections(verdicts),
    ...marked('?', toCompare(statement)),
  ].join('\n');
}

const objections = (verdicts: Verdict[]): string[] =>
  verdicts.flatMap(({ check, findings }) => findings.map(({ code, what }) => `    ✗ ${check}: ${what} [${code}]`));

const marked = (mark: string, what: string | null): string[] => (what === null ? [] : [`    ${mark} ${what}`]);
