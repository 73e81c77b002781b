/**
 * Makes `scripts/events/pair-weights.ts`: what each view of two articles is worth as evidence that they report one event.
 *
 *   node bench/learn-pair-weights.ts [FOLDER] > scripts/events/pair-weights.ts
 *
 * Reads every set of labelled articles in the folder (`../shared/data/dev/cluster`). Figures only, no text.
 */
import { DEV_SETS, otherSets } from './event-rows.ts';
import { learnPairWeights } from './learn-pairs.ts';

const sets = otherSets(process.argv[2] ?? DEV_SETS, '');
const learned = learnPairWeights(sets);
const lines = Object.entries(learned).map(([view, weight]) => `  ${view}: ${Number(weight.toFixed(2))},`);
const from = `${sets.reduce((sum, { articles }) => sum + articles.length, 0)} articles of ${sets.length} sets`;

process.stdout.write(`import type { PairWeights } from './alike.ts';

/**
 * What each view of two articles (\`compare.ts\`) adds to the log-odds that they report one event, and the mean likeness from which
 * two groups are one. Learned from ${from} by \`bench/learn-pair-weights.ts\`, which wrote this file.
 */
export const pairWeights: PairWeights = {
${lines.join('\n')}
};
`);
