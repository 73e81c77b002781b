/**
 * node bench/events.ts --data FILE.json [--leave-out] [--learn-from FOLDER] [--batches N] [--out FILE]
 * node bench/events.ts --scale [--most N]
 *
 * How well articles are grouped by event: rows `{ id, event, title, text, date, source, url }` in, B³ and pairwise F1 out, beside
 * plain tf-idf with average link computed in the same run. `--leave-out` learns weights and threshold again from the other sets
 * only; `--batches` lets the articles arrive as runs do; `--out` writes `[{ id, cluster }]`. `--scale` measures time and memory.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pairWeights } from '../scripts/events/pair-weights.ts';
import { toEvents } from '../scripts/events/to-events.ts';
import { bCubed } from './b-cubed.ts';
import { DEV_SETS, otherSets, readEventSet } from './event-rows.ts';
import { inBatches } from './events-in-batches.ts';
import { eventsAtScale } from './events-at-scale.ts';
import { learnPairWeights } from './learn-pairs.ts';
import { plainClusters } from './plain-clusters.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    'leave-out': { type: 'boolean', default: false },
    'learn-from': { type: 'string', default: DEV_SETS },
    batches: { type: 'string' },
    scale: { type: 'boolean', default: false },
    most: { type: 'string', default: '50000' },
  },
});

if (values.scale) eventsAtScale(Number(values.most));
else if (values.data !== undefined) measure(values.data);
else throw new Error('Which rows? Say --data FILE.json, a list of { id, event, title, text, date, source, url }, or --scale.');

type Timed = { clusters: string[]; seconds: number };

function measure(file: string): void {
  const set = readEventSet(file);
  const { articles, truth, ids } = set;
  const shipped = timed(() => clustersOf(toEvents(articles, [], pairWeights)));
  const found: Record<string, Timed> = { shipped };
  if (values['leave-out']) {
    const sets = otherSets(values['learn-from'], set.name);
    const learned = learnPairWeights(sets);
    console.log(`learned from ${sets.map(({ name }) => name).join(' and ')}: ${JSON.stringify(rounded(learned))}`);
    found['left out'] = timed(() => clustersOf(toEvents(articles, [], learned)));
  }
  if (values.batches !== undefined)
    found[`${values.batches} batches`] = timed(() => {
      const { clusters, told, changed } = inBatches(articles, Number(values.batches));
      console.log(`${changed} of ${told} articles of told events changed their event (${((100 * changed) / told).toFixed(1)} %)`);
      return clusters;
    });
  found['plain tf-idf'] = timed(() => plainClusters(articles));
  console.log(`${articles.length} articles of ${new Set(truth).size} events`);
  console.table(Object.fromEntries(Object.entries(found).map(([name, its]) => [name, figures(its, truth)])));
  const out = found['left out'] ?? found[`${values.batches} batches`] ?? shipped;
  if (values.out !== undefined)
    writeFileSync(values.out, JSON.stringify(ids.map((id, at) => ({ id, cluster: out.clusters[at] }))));
}

function clustersOf(events: ReturnType<typeof toEvents>): string[] {
  const clusters: string[] = [];
  for (const { id, articles: its } of events) for (const { url } of its) clusters[Number(url)] = id;
  return clusters;
}

function timed(work: () => string[]): Timed {
  const start = performance.now();
  const clusters = work();
  return { clusters, seconds: (performance.now() - start) / 1000 };
}

function rounded(some: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(some).map(([name, value]) => [name, Math.round(value * 100) / 100]));
}

function figures({ clusters, seconds }: Timed, truth: string[]) {
  const { precision, recall, f1, pairs } = bCubed(truth, clusters);
  const round = (figure: number) => Math.round(figure * 10) / 10;
  return {
    'B³ precision': round(precision),
    'B³ recall': round(recall),
    'B³ F1': round(f1),
    'pairs F1': round(pairs),
    seconds: Math.round(seconds * 100) / 100,
  };
}
