import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Finding } from '../scripts/checks/check.ts';
import { judged, kindOf, type Row, rowsIn } from './judged.ts';

/** What the checks find in a row of our own set of rewrites: codes and words, without the line. */
export type Verdict = z.output<typeof verdictSchema>;
export type Found = Verdict['findings'][number];

const verdictSchema = z.object({
  id: z.string(),
  kind: z.string(),
  findings: z.array(z.object({ code: z.string() }).catchall(z.unknown())),
});

/** What a person has last agreed to for each row of the set. */
export const RECORD = `${import.meta.dirname}/rewrites-verdicts.jsonl`;

export const rewrites = (): Row[] => rowsIn(`${import.meta.dirname}/rewrites.jsonl`);

/** The verdicts recorded. What two branches changed at once may stand there twice, between marks: they are no lines of the record. */
export const recorded = (): Verdict[] =>
  readFileSync(RECORD, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => verdictSchema.parse(JSON.parse(line)));

export const verdictOn = (row: Row): Verdict => ({ id: row.id, kind: kindOf(row), findings: judged(row).map(withoutLine) });

function withoutLine({ line: _, ...found }: Finding): Found {
  return found;
}

/** Findings in a line, for people. */
export const inShort = (findings: readonly Found[]): string =>
  findings.map(({ code, ...words }) => [code, ...Object.values(words).map((word) => `“${word}”`)].join(' ')).join('; ') ||
  'nothing';
