import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Source } from '../content/schema.ts';
import newsroom from '../newsroom.config.ts';
import { recallHealth } from './gather/remembered-health.ts';
import { figuresOf } from './health/health.ts';
import { sameFeed } from './feeds/same-feed.ts';
import { callFault } from './io/call-fault.ts';
import { type Candidate, sourceFile } from './sources/source-file.ts';
import { writeOpml } from './sources/write-opml.ts';
import type { World } from './world.ts';

const help = `npm run sources -- list | add URL | import FILE.opml | export [options]

  list                 the feeds we read: id, publisher, section, when a run last read each
  add URL              finds the feed of a site, reads it, and writes the source file it proposes into content/sources
  import FILE.opml     the same for every feed of a list of subscriptions, without reading them; ill-formed lists are read too
  export               our feeds as OPML, for feed readers

  --dry-run            write nothing; show the files that would be written
  --out FILE           export: into this file rather than to standard output
  --content DIR        the content folder (content)
  --memory DIR         what may be lost (.newsroom)
  --allow-host HOST    add: may be inside the own network (127.0.0.1, 127.0.0.1:8080); may be given several times
  --json               list: as JSON
  --help               this text

A proposed file is a first guess: look at the name, the publisher (feeds of one house are one voice) and the section before you
commit it, and say in a sentence or two of your own who they are.

Exit: 0 done; 1 no feed found, or none that we do not read already; 2 the call is wrong.`;

/** Commands and what each is said about; '' where about nothing. */
const commands = { list: '', export: '', add: 'URL', import: 'FILE.opml' } as const;

type Call = Exclude<ReturnType<typeof readCall>, string>;
type Ours = Source & { id: string };

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') return wrongCall(call);
  if (call.help) return say(help, 0);
  // What does the work is loaded once it is known that there is some.
  const [{ realWorld }, { readNewsroom }] = await Promise.all([
    import('./io/real-world.ts'),
    import('./gather/read-newsroom.ts'),
  ]);
  const opened = await realWorld({ ...call, now: null, writer: 'digest', say: () => {} });
  if (!opened.ok) return wrongCall(opened.reason);
  const { world, close } = opened.value;
  try {
    const { sources } = await readNewsroom(world.content);
    if (call.command === 'add') return await add(call.object, sources, world, call);
    if (call.command === 'import') return await importList(call.object, sources, world, call);
    const ours = sources.filter((source) => !source.sample);
    return call.command === 'export' ? await exportList(ours, call.out) : await list(ours, world, call.json);
  } finally {
    await close();
  }
}

async function add(address: string, sources: Ours[], world: World, call: Call): Promise<number> {
  const { findFeed } = await import('./sources/find-feed.ts');
  const found = await findFeed(address, world);
  if (!found.ok) return complain(found.reason, 1);
  const { candidate, items } = found.value;
  process.stderr.write(`${candidate.feed}: ${items} items\n`);
  return (await propose([candidate], sources, world, call)) > 0 ? 0 : 1;
}

async function importList(path: string, sources: Ours[], world: World, call: Call): Promise<number> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return wrongCall(`${path}: no such file`);
  const [{ decode }, { readOpml }] = await Promise.all([import('./feeds/decode.ts'), import('./sources/read-opml.ts')]);
  const feeds = readOpml(decode(bytes, ''));
  if (!feeds.ok) return complain(`${path}: ${feeds.reason}`, 1);
  const candidates = feeds.value.map((feed) => ({ ...feed, language: null }));
  const written = await propose(candidates, sources, world, call);
  process.stderr.write(`${candidates.length} feeds in ${path}, ${written} of them new\n`);
  return written > 0 ? 0 : 1;
}

/** Writes, or in a dry run shows, a source file for each feed that is not ours yet; how many there are. */
async function propose(candidates: Candidate[], sources: Ours[], world: World, { dryRun, content }: Call): Promise<number> {
  const taken = [...sources];
  let proposed = 0;
  for (const candidate of candidates) {
    const ours = taken.find((source) => sameFeed(source.feed, candidate.feed));
    const file = sourceFile(candidate, taken);
    if (ours) complain(`${candidate.feed}: we read it already, as ${ours.id}`, 0);
    else if (!file.ok) complain(file.reason, 0);
    else {
      const { id, path, text, source } = file.value;
      taken.push({ ...source, id });
      if (!dryRun) await world.content.write(path, text);
      say(dryRun ? `would write ${content}/${path}\n${text}` : `wrote ${content}/${path}`, 0);
      proposed++;
    }
  }
  return proposed;
}

async function exportList(sources: Ours[], out: string | null): Promise<number> {
  const opml = writeOpml(newsroom.name, sources, newsroom.sections);
  if (out === null) return say(opml.trimEnd(), 0);
  await writeFile(out, opml);
  return say(`wrote ${out}: ${sources.length} feeds`, 0);
}

async function list(sources: Ours[], world: World, json: boolean): Promise<number> {
  const known = await recallHealth(world.memory);
  const rows = sources.map((source) => {
    const before = known.get(source.id);
    return { ...source, health: before?.feed === source.feed ? figuresOf(before) : null };
  });
  if (json) return say(JSON.stringify(rows, null, 2), 0);
  const wide = Math.max(0, ...rows.map(({ id }) => id.length));
  for (const { id, publisher, section = '–', feed, health } of rows) {
    const state =
      health === null ? 'no run yet' : health.failures > 0 ? `failed ${health.failures} times` : `read ${health.success}`;
    say(`${id.padEnd(wide)}  ${publisher}, ${section}, ${state}\n${' '.repeat(wide)}  ${feed}`, 0);
  }
  return say(`${rows.length} sources of ${new Set(rows.map(({ publisher }) => publisher)).size} publishers`, 0);
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}

function wrongCall(reason: string): 2 {
  process.stderr.write(`sources: ${reason}\nTry: npm run sources -- --help\n`);
  return 2;
}

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        'dry-run': { type: 'boolean', default: false },
        out: { type: 'string' },
        content: { type: 'string', default: 'content' },
        memory: { type: 'string', default: '.newsroom' },
        'allow-host': { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const { 'allow-host': allowHosts = [], 'dry-run': dryRun, out = null, ...rest } = values;
    const [named = values.help ? 'list' : '', object = '', ...more] = positionals;
    const command = (['list', 'export', 'add', 'import'] as const).find((each) => each === named);
    if (command === undefined)
      return `${named === '' ? 'no command' : `“${named}”`}: expected list, add URL, import FILE.opml or export`;
    if (!values.help && (object === '') !== (commands[command] === ''))
      return `${command} ${commands[command] || 'takes nothing more'}`.trim();
    if (more.length > 0) return `${more.join(' ')}: one thing at a time`;
    return { ...rest, allowHosts, dryRun, out, command, object };
  } catch (error) {
    return callFault(error);
  }
}
