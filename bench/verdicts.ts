/**
 * node bench/verdicts.ts [--accept] [--odd]
 *
 * What a change of a rule does to our own set of rewrites: each row whose findings are not those recorded, by whether that is
 * for the better. With `--accept` what is found now is recorded; without, the command fails where anything changed. Rules are
 * measured on the odd half, so its sentences are not shown unless `--odd` asks for them.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Row } from './judged.ts';
import { type Found, inShort, RECORD, recorded, rewrites, verdictOn } from './verdict-on.ts';

type Judged = { row: Row; before: Found[]; now: Found[] };

const { values } = parseArgs({
  options: { accept: { type: 'boolean', default: false }, odd: { type: 'boolean', default: false } },
});
const known = new Map(recorded().map(({ id, findings }) => [id, findings]));
const rows = rewrites();
const verdicts = rows.map(verdictOn);
const judged = rows.map((row, at): Judged => ({ row, before: known.get(row.id) ?? [], now: verdicts[at]?.findings ?? [] }));
const changed = judged.filter(({ before, now }) => JSON.stringify(before) !== JSON.stringify(now));

for (const [title, its] of Map.groupBy(changed, titleOf)) console.log(`${title}: ${its.length}\n\n${its.map(told).join('\n')}`);
console.log(`recorded: ${figures('before')}\nnow:      ${figures('now')}`);
if (values.accept) accept();
else if (changed.length > 0) {
  console.error(`${changed.length} rows are judged otherwise than recorded. For the better? npm run bench -- verdicts --accept`);
  process.exitCode = 1;
}

function titleOf({ row: { label }, before, now }: Judged): string {
  if (before.length > 0 && now.length > 0) return 'Found before and now, in other words';
  if (label === 0) return now.length > 0 ? 'Wrong rows found that were missed' : 'Wrong rows missed that were found';
  return now.length > 0 ? 'False alarms, new' : 'False alarms, gone';
}

function told({ row, before, now }: Judged): string {
  const { id, kind, summary, source } = row;
  if (isOdd(id) && !values.odd) return `${id} (${kind}), of the half that nobody reads\n`;
  return `${id} (${kind})\n  says    ${summary}\n  source  ${source}\n  before  ${inShort(before)}\n  now     ${inShort(now)}\n`;
}

/** The second, fourth, … pair, as `bench -- checks --half odd` counts them. */
function isOdd(id: string): boolean {
  return Number(/\d+/u.exec(id)?.[0]) % 2 === 0;
}

function figures(when: 'before' | 'now'): string {
  const [found, refused] = [0, 1].map((label) => judged.filter((one) => one.row.label === label && one[when].length > 0).length);
  const [wrong, faithful] = [0, 1].map((label) => rows.filter((row) => row.label === label).length);
  return `${found} of ${wrong} wrong rows found, ${refused} of ${faithful} faithful ones refused`;
}

function accept(): void {
  writeFileSync(RECORD, verdicts.map((each) => `${JSON.stringify(each)}\n`).join(''));
  console.log(`Recorded in ${RECORD}.`);
}
