import { readFileSync } from 'node:fs';
import type { ModelReport, Report } from '../scripts/report.ts';

/** “3 read, 1 unread”: how many there are of each outcome. */
function counted(all: { outcome: string }[]): string {
  const groups = Object.entries(Object.groupBy(all, ({ outcome }) => outcome));
  return groups.map(([outcome, some]) => `${some?.length ?? 0} ${outcome}`).join(', ') || 'none';
}

/** Headlines and reasons are other people's words: four spaces make them a block of code, in which nothing is markup. */
function row(name: string, words: string): string {
  return `    ${name}: ${words}`.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** What the model took in this run and in its day. */
function modelRow({ model, run, day, known, cut, priced, stopped }: ModelReport): string {
  const cost = (dollars: number) => (priced ? `$${dollars.toFixed(4)}` : 'no price known');
  const left = cut > 0 ? `; ${cut} events left to the digest writer, over the budget` : '';
  const words = `${run.requests} requests, ${known} known from before, ${run.tokensIn} + ${run.tokensOut} tokens, ${cost(run.dollars)}; today ${day.requests} requests, ${cost(day.dollars)}${left}`;
  return row(model, stopped === null ? words : `${words}; ${stopped}`);
}

/** A run's report as markdown: what was told or held, and what could not be read. */
function summary({ at, writer, sources, items, events, files, model }: Report): string {
  const told = events.filter(({ outcome }) => outcome !== 'passed-over');
  const unread = sources.filter(({ outcome }) => outcome === 'unread');
  return [
    `## The run of ${at}\n`,
    `Writer: ${writer}. Sources: ${counted(sources)}. Items: ${counted(items)}. Events: ${counted(events)}.\n`,
    ...(model ? [modelRow(model), ''] : []),
    ...told.map((event) => row(event.outcome, `${event.title}${'reason' in event ? ` (${event.reason})` : ''}`)),
    '\nSources that were not read, files that were not used:\n',
    ...unread.map(({ id, reason }) => row(id, reason ?? 'no reason given')),
    ...files.map(({ path, problem }) => row(path, problem)),
  ].join('\n');
}

// node .github/summary.ts < report.json; a run that broke down leaves no report, or half of one
try {
  console.log(summary(JSON.parse(readFileSync(0, 'utf8'))));
} catch (error) {
  console.log(`The run left no report that can be read (${row('why', String(error)).trim()}). Its log says more.`);
}
