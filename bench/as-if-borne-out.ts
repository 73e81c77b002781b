import { readFileSync, writeFileSync } from 'node:fs';
import type { RecordedTrails } from '../scripts/desk/record-trails.ts';
import { foundInWords } from '../scripts/desk/trail-words.ts';

/** Of so many statements one says too much in other words for a rule to judge it. */
const UNJUDGED = 20;

/**
 * Made-up stories rest on nothing, and every rule objects to them; published ones have no objection. Rewrites a record of trails
 * so that it weighs what theirs do: names and numbers of the statement borne out, and now and then a sentence not judged.
 */
export function asIfBorneOut(file: string): void {
  const recorded: RecordedTrails = JSON.parse(readFileSync(file, 'utf8'));
  for (const trail of Object.values(recorded.trails)) {
    trail.whole = { ...trail.whole, objections: [], compare: null };
    trail.statements = trail.statements.map(({ text, marks, compare }, index) => ({
      text,
      marks,
      found: foundInWords({ found: foundIn(text), reckoned: [] }),
      objections: [],
      compare: index % UNJUDGED === UNJUDGED - 1 ? compare : null,
    }));
  }
  writeFileSync(file, JSON.stringify(recorded));
}

function foundIn(text: string) {
  const [quotations, names, numbers] = [/“[^”]+”/g, /\p{Lu}\p{Ll}+/gu, /\d[\d.,]*/g].map((pattern) => text.match(pattern) ?? []);
  return { quotations: quotations ?? [], names: names ?? [], numbers: numbers ?? [] };
}
