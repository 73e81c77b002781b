/**
 * node bench/checks.ts --data FILE.jsonl [--against cited|article] [--out FILE] [--half even|odd]
 *
 * What the checks find: rows `{ id, source, summary, label, kind? }` in (label 1 is faithful), precision, recall, false alarms and
 * balanced accuracy out, by kind, beside a plain lexical baseline of the same run. The summary stands as a statement whose passage is
 * the source (`cited`), or the source's sentences, each a passage (`article`); the checks are those of the product, with no setting
 * of their own. `--half` measures every second pair of rows only, so that a set can be read in one half and measured in the other.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Finding } from '../scripts/checks/check.ts';
import { wordsOf } from '../scripts/text/words.ts';
import { type Against, judged as judge, kindOf, type Row, rowsIn } from './judged.ts';

type Judged = Row & { findings: Finding[]; overlap: number };

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    against: { type: 'string', default: 'cited' },
    out: { type: 'string' },
    half: { type: 'string' },
  },
});
if (values.data === undefined)
  throw new Error('Which rows? Say --data FILE.jsonl, one { id, source, summary, label, kind? } a line.');
if (values.against !== 'cited' && values.against !== 'article')
  throw new Error(`--against ${values.against}: expected cited (the source is one passage) or article (each sentence is one).`);
const against: Against = values.against;
const rows = halfOf(rowsIn(values.data));

const start = performance.now();
const judged = rows.map((row): Judged => {
  return { ...row, findings: judge(row, against), overlap: overlapOf(row) };
});
const seconds = (performance.now() - start) / 1000;

console.log(`${rows.length} statements, ${Math.round(rows.length / seconds)} a second`);
console.table({
  'our checks': figures(judged, ({ findings }) => findings.length > 0),
  'words of the source': figures(judged, plainRule(judged)),
});
console.table(Object.fromEntries([...Map.groupBy(judged, kindOf)].sort().map(([kind, its]) => [kind, byKind(its)])));
console.log('Statements each rule objects to (faithful / not):');
console.table(
  Object.fromEntries([...Map.groupBy(judged.flatMap(codesOf), ({ code }) => code)].map(([code, its]) => [code, byRule(its)])),
);
if (values.out !== undefined)
  writeFileSync(
    values.out,
    judged.map(({ id, findings }) => `${JSON.stringify({ id, faithful: findings.length === 0, findings })}\n`).join(''),
  );

function halfOf(all: Row[]): Row[] {
  if (values.half === undefined) return all;
  const pairs = [...Map.groupBy(all, ({ id }) => id.replace(/-[a-z]$/u, '')).values()];
  return pairs.filter((_, at) => at % 2 === (values.half === 'even' ? 0 : 1)).flat();
}

function codesOf({ findings, label }: Judged) {
  return [...new Set(findings.map(({ code }) => code))].map((code) => ({ code, label }));
}

function byRule(its: { label: number }[]) {
  return { faithful: its.filter(({ label }) => label === 1).length, not: its.filter(({ label }) => label === 0).length };
}

function byKind(its: Judged[]) {
  const found = its.filter(({ findings }) => findings.length > 0).length;
  return { rows: its.length, 'objected to': found, 'per cent': percent(found, its.length) };
}

function figures(all: Judged[], objects: (one: Judged) => boolean) {
  const wrong = all.filter(({ label }) => label === 0);
  const right = all.filter(({ label }) => label === 1);
  const [found, alarms] = [wrong.filter(objects).length, right.filter(objects).length];
  return {
    precision: percent(found, found + alarms),
    recall: percent(found, wrong.length),
    'false alarms': percent(alarms, right.length),
    'balanced accuracy': Math.round(((found / wrong.length + 1 - alarms / right.length) / 2) * 1000) / 10,
  };
}

function percent(some: number, all: number): number | null {
  return all === 0 ? null : Math.round((some / all) * 1000) / 10;
}

/** The baseline: the share of words that the source has, with the threshold that suits this very file best. */
function plainRule(all: Judged[]): (one: Judged) => boolean {
  const accuracy = (least: number) => figures(all, ({ overlap }) => overlap < least)['balanced accuracy'];
  const best = [...new Set(all.map(({ overlap }) => overlap))].toSorted((one, other) => accuracy(other) - accuracy(one))[0] ?? 0;
  return ({ overlap }) => overlap < best;
}

function overlapOf({ source, summary }: Row): number {
  const known = new Set(wordsOf(source));
  const words = wordsOf(summary);
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}
