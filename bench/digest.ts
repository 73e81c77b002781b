/**
 * node bench/digest.ts --data FILE.jsonl --words N [--folds 5 | --shipped] [--out FILE]
 *
 * How near the sentences the digest writer chooses come to a person's summary: rows `{ id, docs, ref }` in, ROUGE-1/2/L out, beside four
 * ways of choosing that learn nothing. With `--folds` each row is written by coefficients that never saw it, with `--shipped` by those
 * the newsroom uses. `--out` writes lines `{ id, text }`. All texts are cut after N words, their sentences in the order in which the articles tell.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { coefficients as shipped } from '../scripts/drafts/coefficients.ts';
import { scoreUnits } from '../scripts/drafts/score-units.ts';
import type { Unit } from '../scripts/drafts/unit.ts';
import { bootstrap, mean } from './bootstrap.ts';
import { baselines } from './digest-baselines.ts';
import { type DigestRow, digestRowsOf, inOrder, type Line } from './digest-rows.ts';
import { chosenOf, unitsOfRow } from './digest-units.ts';
import { learn, lessonOf } from './learn-digest.ts';
import { rouge, type Rouge } from './rouge.ts';

const options = { data: { type: 'string' }, words: { type: 'string' }, out: { type: 'string' } } as const;
const { values } = parseArgs({ options: { ...options, folds: { type: 'string' }, shipped: { type: 'boolean' } } });
const most = Number(values.words);
const folds = Number(values.folds ?? 5);
if (values.data === undefined || !Number.isInteger(most) || most < 1 || !Number.isInteger(folds) || folds < 2)
  throw new Error('Which rows, and how long? Say --data FILE.jsonl (lines { id, docs, ref }) --words N [--folds 5 | --shipped].');
const rows = digestRowsOf(values.data);
const lessons = rows.map((row) => lessonOf(unitsOfRow(row), row.ref));

const ours = textsOf(values.shipped ? writtenByShipped() : writtenInFolds());
const results: Record<string, string[]> = { digest: ours };
for (const [name, choose] of Object.entries(baselines)) results[name] = textsOf(rows.map((row) => choose(row, most)));
if (values.out !== undefined)
  writeFileSync(values.out, rows.map(({ id }, at) => `${JSON.stringify({ id, text: ours[at] })}\n`).join(''));
report();

function writtenByShipped(): Line[][] {
  return lessons.map(({ units }) => linesOf(units, shipped));
}

function writtenInFolds(): Line[][] {
  const taught = Array.from({ length: folds }, (_, fold) => learn(lessons.filter((_each, at) => at % folds !== fold)));
  return lessons.map(({ units }, at) => linesOf(units, taught[at % folds] ?? shipped));
}

function linesOf(units: readonly Unit[], coefficients: typeof shipped): Line[] {
  const chosen = chosenOf(scoreUnits(units, coefficients), most);
  return chosen.map(({ text, passage, article }) => ({ doc: Number(article.url), at: passage.first, text }));
}

function textsOf(lines: readonly Line[][]): string[] {
  return lines.map((its, at) => inOrder(its, rows[at] as DigestRow, most));
}

function report(): void {
  const scores = Object.entries(results).map(([name, texts]) => ({ name, texts, scores: texts.map(scoreOf) }));
  const [first] = scores;
  const how = values.shipped ? 'the shipped coefficients' : `coefficients learned in ${folds} folds`;
  console.log(`${rows.length} events, ${most} words, ${how}; F1 in per cent, stemmed; differences with 95 per cent intervals`);
  console.table(Object.fromEntries(scores.map((each) => [each.name, figuresOf(each.texts, each.scores, first?.scores ?? [])])));
}

function scoreOf(text: string, at: number): Rouge {
  return rouge(text, rows[at]?.ref ?? '');
}

function figuresOf(texts: readonly string[], scores: readonly Rouge[], best: readonly Rouge[]) {
  const column = (key: keyof Rouge) => mean(scores.map((score) => score[key])).toFixed(2);
  const beside = (key: keyof Rouge) => {
    const { mean: more, low, high } = bootstrap(best.map((score, at) => score[key] - (scores[at]?.[key] ?? 0)));
    return best === scores ? '' : `+${more.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`.replace('+-', '-');
  };
  return {
    'ROUGE-1': column('r1'),
    'ROUGE-2': column('r2'),
    'ROUGE-L': column('rl'),
    words: Math.round(mean(texts.map((text) => text.split(' ').length))),
    'digest more, R-1': beside('r1'),
    'R-2': beside('r2'),
    'R-L': beside('rl'),
  };
}
