import { parseArgs } from 'node:util';
import newsroom from '../newsroom.config.ts';
import { callFault } from './io/call-fault.ts';
import { configFault } from './io/config-fault.ts';
import { recallHealth } from './gather/remembered-health.ts';
import { causeInWords, causeOf } from './health/cause-of.ts';
import { type Diagnosis, diagnose } from './health/diagnose.ts';
import { figuresOf, type HealthFigures } from './health/health.ts';
import type { World } from './world.ts';

const help = `npm run doctor -- [options]

Reads the feed of every source now, due or not, and says how it is and what to do about it. It changes no file of content/.

  fine         items, and new ones
  moved        permanent redirects lead to a new address
  stale        no item for a fortnight or longer
  empty        a feed without items
  not-a-feed   something else came; where it is a page, the feeds it links to are named
  refused      they do not let us read: robots.txt, or 401, 402, 403, 451
  failing      no answer now, as may happen
  dead         no answer that could come back, or none for a week

  --source ID          look at this source only; may be given several times
  --content DIR        the content folder (content)
  --memory DIR         where runs keep each source's health (.newsroom)
  --now TIME           take this as now, as in 2026-03-14T18:00:00Z
  --allow-host HOST    may be inside the own network (127.0.0.1, 127.0.0.1:8080); may be given several times
  --json               the findings as JSON on standard output
  --help               this text

Exit: 0 every source is fine; 1 one is not, or a file of content/sources cannot be used; 2 the call is wrong.`;

/** What the doctor says of one source; `health` is what runs have seen, null where none has asked it yet. */
type Finding = { id: string } & Diagnosis & { health: HealthFigures | null };

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') return wrongCall(call);
  if (call.help) return say(help, 0);
  const fault = configFault(newsroom);
  if (fault !== null) return wrongCall(fault);
  // What does the work is loaded once it is known that there is some.
  const { realWorld } = await import('./io/real-world.ts');
  const opened = await realWorld({ ...call, writer: 'digest', dryRun: true, say: () => {} });
  if (!opened.ok) return wrongCall(opened.reason);
  try {
    return await examineAll(opened.value.world, call);
  } finally {
    await opened.value.close();
  }
}

async function examineAll(world: World, { source: asked = [], json }: { source?: string[]; json: boolean }): Promise<number> {
  const [{ readNewsroom }, { examine }] = await Promise.all([
    import('./gather/read-newsroom.ts'),
    import('./sources/examine.ts'),
  ]);
  const { sources, problems } = await readNewsroom(world.content);
  const unknown = asked.filter((id) => !sources.some((source) => source.id === id));
  const torn = unknown.filter((id) => problems.some(({ path }) => path === `sources/${id}.md`));
  if (torn.length > 0) return wrongCall(`--source ${torn.join(', ')}: the file cannot be used: npm run check says why`);
  if (unknown.length > 0) return wrongCall(`--source ${unknown.join(', ')}: no such file in content/sources`);
  const known = await recallHealth(world.memory);
  const chosen = sources.filter((source) => (asked.length > 0 ? asked.includes(source.id) : !source.sample));
  let done = 0;
  const findings = await Promise.all(
    chosen.map(async (source): Promise<Finding> => {
      const before = known.get(source.id);
      const health = before?.feed === source.feed ? before : null;
      const diagnosis = diagnose(await examine(source, health?.failingSince ?? null, world), world.now);
      process.stderr.write(`doctor: ${++done} of ${chosen.length} · ${source.id}: ${diagnosis.verdict}\n`);
      return { id: source.id, ...diagnosis, health: health && figuresOf(health) };
    }),
  );
  const unusable = problems.filter(({ path }) => path.startsWith('sources/')).map(({ path }) => path);
  say(json ? JSON.stringify({ sources: findings, unusable }, null, 2) : inWords(findings, unusable), 0);
  return findings.every(({ verdict }) => verdict === 'fine') && unusable.length === 0 ? 0 : 1;
}

/** What needs a hand last, where a terminal shows it; what has the same cause is told once. */
function inWords(findings: Finding[], unusable: string[]): string {
  const [fine, others] = [true, false].map((well) => findings.filter(({ verdict }) => (verdict === 'fine') === well));
  const byCause = [...Map.groupBy(others ?? [], ({ verdict, what, todo }) => `${verdict} ${causeOf(what)} ${todo}`).values()];
  return [
    ...(fine ?? []).map(paragraph),
    ...byCause.map(together),
    ...unusable.map((path) => `not usable   content/${path}: npm run check says why`),
    `${fine?.length ?? 0} of ${findings.length} fine`,
    ...(findings.length > 0 && findings.every(({ what }) => /\b(?:ENOTFOUND|EAI_AGAIN)\b/u.test(what))
      ? ['no source could be reached: is there a network?']
      : []),
  ].join('\n');
}

function together(findings: Finding[]): string {
  const [first] = findings;
  if (first === undefined || findings.length === 1) return findings.map(paragraph).join('');
  const cause = causeInWords(causeOf(first.what));
  return [
    `${first.verdict.padEnd(12)} ${findings.length} sources: ${cause}`,
    `             ${findings.map(({ id }) => id).join(', ')}`,
    ...(first.todo === '' ? [] : [`             → ${first.todo}`]),
  ].join('\n');
}

function paragraph({ id, verdict, what, todo, health }: Finding): string {
  const figures = health === null ? [] : [`             ${inFigures(health)}`];
  const advice = todo === '' ? [] : [`             → ${todo}`];
  return [`${verdict.padEnd(12)} ${id}: ${what}`, ...figures, ...advice].join('\n');
}

function inFigures({ success, failures, itemsADay, shareWithText, medianDelay }: HealthFigures): string {
  return [
    `runs: last read ${success ?? 'never'}`,
    ...(failures > 0 ? [`${failures} failures in a row`] : []),
    ...(itemsADay === null ? [] : [`${itemsADay} items a day`]),
    ...(shareWithText === null ? [] : [`${Math.round(shareWithText * 100)}% with text`]),
    ...(medianDelay === null ? [] : [`seen ${medianDelay} minutes after publication (median)`]),
  ].join(', ');
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function wrongCall(reason: string): 2 {
  process.stderr.write(`doctor: ${reason}\nTry: npm run doctor -- --help\n`);
  return 2;
}

function readCall() {
  try {
    const { values } = parseArgs({
      options: {
        source: { type: 'string', multiple: true },
        content: { type: 'string', default: 'content' },
        memory: { type: 'string', default: '.newsroom' },
        now: { type: 'string' },
        'allow-host': { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { now = null, 'allow-host': allowHosts = [], ...rest } = values;
    const isTime = now === null || (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(now) && !Number.isNaN(Date.parse(now)));
    return isTime ? { ...rest, now, allowHosts } : `--now ${now}: expected a time in UTC, as in 2026-03-14T18:00:00Z`;
  } catch (error) {
    return callFault(error);
  }
}
