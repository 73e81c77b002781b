/**
 * Makes `scripts/drafts/coefficients.ts`: what a word, a pair of words and a sentence of the news is worth, learned from events and the
 * summaries people wrote of them. Figures only, no text.
 *
 *   node bench/learn-digest-weights.ts FILE.jsonl[@SAY]… > scripts/drafts/coefficients.ts
 *
 * Files hold rows `{ id, docs, ref }`. SAY is how much each event of a file weighs beside those of the others, 1 where it is left out:
 * sets of whole articles are more like what the newsroom reads than sets of their first lines. Shipped: `multinews_a.jsonl@10 neus_val.jsonl`.
 */
import { digestRowsOf } from './digest-rows.ts';
import { unitsOfRow } from './digest-units.ts';
import { learn, lessonOf } from './learn-digest.ts';

const files = process.argv.slice(2).map((argument) => {
  const [, path = '', say = '1'] = /^(.*?)(?:@([\d.]+))?$/u.exec(argument) ?? [];
  return { rows: digestRowsOf(path), say: Number(say) };
});
if (files.length === 0) throw new Error('Learned from what? Name files of lines { id, docs, ref }.');
const events = files.reduce((sum, { rows }) => sum + rows.length, 0);
const whole = files.reduce((sum, { rows, say }) => sum + rows.length * say, 0);
const lessons = files.flatMap(({ rows, say }) => rows.map((row) => lessonOf(unitsOfRow(row), row.ref, (say * events) / whole)));
const tables = Object.entries(learn(lessons)).map(([name, table]) => `  ${name}: ${JSON.stringify(table)},`);
process.stdout.write(`import type { ConceptFeatures } from './concepts.ts';
import type { SentenceFeatures } from './features.ts';

/**
 * What tells an editor’s choice: the log-odds that a word (\`stems\`) or a pair of words (\`pairs\`) of the articles is kept, and what share of
 * a sentence is. Made by \`bench/learn-digest-weights.ts\` of ${events} events with summaries by people.
 */
export type Coefficients = { stems: ConceptFeatures; pairs: ConceptFeatures; sentence: SentenceFeatures };

export const coefficients: Coefficients = {
${tables.join('\n')}
};
`);
