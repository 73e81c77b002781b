import { parseArgs } from 'node:util';
import newsroom from '../newsroom.config.ts';
import { callFault } from './io/call-fault.ts';
import { configFault } from './io/config-fault.ts';
import { reportInBrief } from './report-in-brief.ts';
import type { Folder } from './world.ts';

const help = `npm run news -- [options]

Reads the sources in content/sources, finds what several publishers report, and writes stories that carry their proof
into content/stories. A file is written whole or not at all; a second run over the same news changes nothing.

  --content DIR        the content folder (content)
  --memory DIR         what may be lost: HTTP cache, the window's articles, the last report (.newsroom)
  --source ID          read this source only; may be given several times
  --since TIME         read nothing older than this time, as in 2026-03-14T12:00:00Z (${newsroom.reading.windowHours} hours ago)
  --limit N            write N stories at most (${newsroom.telling.storiesPerRun})
  --writer WRITER      digest: built in, no model; model: needs OPENAI_API_KEY, or an endpoint on this machine that MODEL_PRESET or
                       OPENAI_BASE_URL names (docs/models.md), and falls back to the digest
                       (model where there is one, else digest)
  --now TIME           take this as now, as in 2026-03-14T18:00:00Z
  --allow-host HOST    may be inside the own network (127.0.0.1, 127.0.0.1:8080); may be given several times
  --dry-run            write nothing; say what would be written (a model is asked all the same, and what it costs is not remembered)
  --json               the report as JSON on standard output
  --help               this text

A file of content/ that cannot be used is named first in the report, and the rest goes on; npm run check says more.

Exit: 0 the run went through; 1 no source could be read; 2 the call is wrong.`;

const options = {
  content: { type: 'string', default: 'content' },
  memory: { type: 'string', default: '.newsroom' },
  source: { type: 'string', multiple: true },
  since: { type: 'string' },
  limit: { type: 'string', default: String(newsroom.telling.storiesPerRun) },
  writer: { type: 'string' },
  now: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = readOptions();
  if (typeof asked === 'string') return wrongCall(asked);
  if (asked.help) return say(help);
  const fault = configFault(newsroom);
  if (fault !== null) return wrongCall(fault);
  // What does the work is loaded once it is known that there is some.
  const [{ gather }, { realWorld }] = await Promise.all([import('./gather.ts'), import('./io/real-world.ts')]);
  const world = await realWorld({ ...asked, say: (line) => void process.stderr.write(`${line}\n`) });
  if (!world.ok) return wrongCall(world.reason);
  try {
    const unreadable = asked.source && (await whyNotRead(asked.source, world.value.world.content));
    if (unreadable) return wrongCall(unreadable);
    const report = await gather(world.value.world, {
      sources: asked.source ?? [],
      since: asked.since,
      limit: asked.limit,
      sample: false,
    });
    await world.value.world.memory.write('report.json', `${JSON.stringify(report, null, 2)}\n`);
    say(asked.json ? JSON.stringify(report, null, 2) : reportInBrief(report, asked));
    if (report.sources.length === 0) return complain('there is no source to read: npm run sources -- add URL proposes one');
    if (report.sources.some((source) => source.outcome === 'read')) return 0;
    const isOffline = report.sources.every(({ reason }) => /\bnetwork: /.test(reason ?? ''));
    return complain(isOffline ? 'no source could be reached: is there a network?' : 'no source could be read');
  } finally {
    await world.value.close();
  }
}

/** Why a source that was asked for is not one a run reads; null where all are. */
async function whyNotRead(asked: string[], content: Folder): Promise<string | null> {
  const { readNewsroom } = await import('./gather/read-newsroom.ts');
  const { sources, problems } = await readNewsroom(content);
  for (const id of asked) {
    const source = sources.find((each) => each.id === id);
    if (source?.sample) return `--source ${id} is of the sample edition: npm run demo reads it`;
    if (problems.some(({ path }) => path === `sources/${id}.md`))
      return `content/sources/${id}.md cannot be used: npm run check says why`;
    if (!source) return `there is no source ${id} in content/sources`;
  }
  return null;
}

function complain(text: string): 1 {
  process.stderr.write(`news: ${text}\n`);
  return 1;
}

function say(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}

function wrongCall(reason: string): 2 {
  process.stderr.write(`news: ${reason}\nTry: npm run news -- --help\n`);
  return 2;
}

function readOptions() {
  try {
    const { values } = parseArgs({ options, strict: true });
    const limit = Number(values.limit);
    const wrong = [
      ...(['since', 'now'] as const)
        .filter((name) => values[name] !== undefined && !isTime(values[name]))
        .map((name) => `--${name} ${values[name]}: expected a time in UTC, as in 2026-03-14T18:00:00Z`),
      ...(/^\d{1,6}$/.test(values.limit) ? [] : [`--limit ${values.limit}: expected a whole number, as in 10`]),
      ...(values.writer === undefined || values.writer === 'digest' || values.writer === 'model'
        ? []
        : [`--writer ${values.writer}: expected digest or model`]),
    ];
    if (wrong[0] !== undefined) return wrong[0];
    const writer: 'digest' | 'model' | null = values.writer === 'digest' || values.writer === 'model' ? values.writer : null;
    return {
      ...values,
      limit,
      writer,
      since: values.since ?? null,
      now: values.now ?? null,
      allowHosts: values['allow-host'] ?? [],
      dryRun: values['dry-run'],
    };
  } catch (error) {
    return callFault(error);
  }
}

function isTime(text: string | undefined): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text ?? '') && !Number.isNaN(Date.parse(text ?? ''));
}
