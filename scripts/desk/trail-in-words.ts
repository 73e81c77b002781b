import type { StatementTrail, Trail, Verdict } from './explain-story.ts';

/** The trail for a terminal: each statement at its line, its passages with their addresses, what was held against them, the checks. */
export function trailInWords(path: string, { title, voices, ruled, statements, whole }: Trail): string {
  const passages = new Set(statements.flatMap((statement) => statement.passages.map(({ mark }) => mark)));
  const counts = `${statements.length} statements on ${passages.size} passages; ${voices.length} voices: ${voices.join(', ')}`;
  const limits = ruled ? '' : '\nheld to quotations, digits and names alone: there are no rules for its language';
  return [
    `${path}\n${title}\n${counts}${limits}`,
    ...statements.map(paragraph),
    `The story as a whole\n${verdictLines(whole)}`,
  ].join('\n\n');
}

function paragraph(statement: StatementTrail): string {
  const { line, text, passages, held, verdicts } = statement;
  const proof = passages.flatMap(({ mark, publisher, voice, url, passage }) => [
    `    [${mark}] ${publisher}${voice === null ? '' : ` (voice: ${voice})`} ${url}`,
    `        “${passage}”`,
  ]);
  const parts = Object.entries(held).flatMap(([kind, its]) => (its.length > 0 ? [`${kind}: ${its.join(' · ')}`] : []));
  return [
    `${line}  ${text}`,
    ...(proof.length > 0 ? proof : ['    rests on nothing: it has no footnote mark']),
    `    held against ${passages.length === 1 ? 'it' : 'them'}: ${parts.join('; ') || 'its words'}`,
    verdictLines(verdicts),
  ].join('\n');
}

function verdictLines(verdicts: Verdict[]): string {
  const failed = verdicts.filter(({ findings }) => findings.length > 0);
  const passed = verdicts.filter(({ findings }) => findings.length === 0).map(({ check }) => check);
  return [
    ...failed.flatMap(({ check, findings }) => findings.map(({ code, what }) => `    ✗ ${check}: ${what} [${code}]`)),
    `    ✓ ${passed.join(', ')}`,
  ].join('\n');
}
