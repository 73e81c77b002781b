import { join } from 'node:path';
import { causeInWords, causeOf } from './health/cause-of.ts';
import { failingForAWeek } from './health/failing-for-a-week.ts';
import type { HealthFigures } from './health/health.ts';
import type { Report } from './report.ts';

/** Where a run's files are, as the reader of the report would name them; a dry run leaves none. */
type Places = { content: string; memory: string; dryRun?: boolean | undefined };

/** The report for people: one screen, failures by name, every number adding up. */
export function reportInBrief(report: Report, { content, memory, dryRun = false }: Places): string {
  const unread = report.sources.filter((source) => source.outcome === 'unread');
  const told = report.events.flatMap((event) =>
    'path' in event && event.outcome !== 'unchanged'
      ? [`  ${dryRun ? 'would be ' : ''}${event.outcome}: ${join(content, event.path)}${changed(event.notes)}`]
      : [],
  );
  const held = report.events.flatMap((event) =>
    event.outcome === 'held' ? [`  held: ${event.title} (${[event.reason, ...event.findings].join('; ')})`] : [],
  );
  return [
    ...unusable(report, content),
    ...longFailing(report),
    `sources   ${report.sources.length - unread.length} of ${report.sources.length} read`,
    ...unreadInBrief(unread, dryRun ? '--json' : join(memory, 'report.json')),
    `items     ${report.items.length}: ${tally(report.items.map((item) => item.reason ?? item.outcome))}`,
    `events    ${report.events.length}: ${tally(report.events.map((event) => ('reason' in event && event.outcome === 'passed-over' ? event.reason : event.outcome)))}`,
    ...modelInBrief(report),
    ...told,
    ...held,
    ...moved(report),
  ].join('\n');
}

/** How many sentences of a story code has set right or left out: the report's file says which. */
function changed(notes: readonly string[]): string {
  const counts = (['set right', 'left out'] as const).map((what) => {
    const count = notes.filter((note) => note.startsWith(`${what}: `)).length;
    return count === 0 ? [] : [`${count} ${what}`];
  });
  const all = counts.flat();
  return all.length === 0 ? '' : ` (sentences: ${all.join(', ')})`;
}

/** As many sources with one fault are named each by itself; of more, so many are named. */
const EACH = 3;

/** Why sources were not read: what has one cause is told once, since a machine without a network has it of all. */
function unreadInBrief(unread: Report['sources'], all: string): string[] {
  const reasonOf = ({ reason }: Report['sources'][number]) => reason ?? 'no reason given';
  const byCause = Map.groupBy(unread, (source) => causeOf(reasonOf(source)));
  return [...byCause].flatMap(([cause, its]) => {
    if (its.length <= EACH) return its.map((source) => `  unread: ${source.id} (${reasonOf(source)})`);
    const some = its.slice(0, EACH).map(({ id }) => id);
    const rest = `${some.join(', ')} and ${its.length - EACH} more`;
    return [`  unread: ${its.length} sources (${causeInWords(cause)}): ${rest}; ${all} has each`];
  });
}

/** What the model took: “model     some-model: 12 requests, 3 known, 40,100 + 9,000 tokens, $0.0085; today $0.03”. */
function modelInBrief({ model }: Report): string[] {
  if (!model) return [];
  const { run, day, known, cut, stopped } = model;
  const about = model.estimated ? 'about ' : '';
  const tokens = `${about}${run.tokensIn.toLocaleString('en')} + ${run.tokensOut.toLocaleString('en')} tokens`;
  const money = model.priced
    ? `, $${run.dollars.toFixed(4)}; today ${day.requests} requests, $${day.dollars.toFixed(4)}`
    : `; today ${day.requests} requests, no price known`;
  return [
    `model     ${model.model}: ${run.requests} requests, ${known} known from before, ${tokens}${money}`,
    ...(cut > 0 ? [`  ${cut} left to the digest writer: over the budget (model.budget in newsroom.config.ts)`] : []),
    ...(stopped === null ? [] : [`  ${stopped}`]),
  ];
}

/** What somebody has to look at comes first. */
function unusable({ files }: Report, content: string): string[] {
  if (files.length === 0) return [];
  const named = files.map(({ path, problem }) => `  ${join(content, path)}: ${problem}`);
  return [`left out, since ${files.length === 1 ? 'it' : 'they'} cannot be used: npm run check says more`, ...named];
}

function longFailing({ at, sources }: Report): string[] {
  const failing = sources.filter(({ health }) => health !== undefined && failingForAWeek(health, at));
  if (failing.length === 0) return [];
  const named = failing.map(({ id, health }) => `  ${id}: ${sinceWhen(health)}`);
  return [`failing for a week or longer: npm run doctor says what to do about each`, ...named];
}

function sinceWhen(health: HealthFigures | undefined): string {
  const read = health?.success ? `last read ${health.success}` : 'never read';
  return `since ${health?.failingSince ?? 'unknown'}, ${health?.failures ?? 0} times in a row, ${read}`;
}

const moved = ({ sources }: Report): string[] =>
  sources.flatMap(({ id, health }) => (health?.moved ? [`  moved: ${id} now lives at ${health.moved}`] : []));

/** “12 article, 3 older-than-the-window”: most first. Details after a colon or bracket do not count apart. */
function tally(words: string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) {
    const key = /^[\w-]+/.exec(word)?.[0] ?? word;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.map(([word, count]) => `${count} ${word}`).join(', ') || 'none';
}
