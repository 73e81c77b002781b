import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readNewsroom } from './gather/read-newsroom.ts';
import { runSample } from './sample/run-sample.ts';
import { diskFolder } from './io/folder.ts';
import { reportInBrief } from './report-in-brief.ts';

const help = `npm run sample -- write | remove [--dry-run]

  write       lets the newsroom read the sample edition anew and puts its stories into content/stories
  remove      removes the sample stories from content/stories, for a newsroom of one's own; the edition itself stays for the
              demo and the tests, and is not shown where no sample story stands
  --dry-run   say what would change
  --help      this text`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [command] = positionals;
  if (values.help) return tell(help, 0);
  if (command === 'remove') return remove(values['dry-run']);
  if (command === 'write') return write(values['dry-run']);
  return tell(`sample: expected “write” or “remove”\n${help}`, 2);
}

async function remove(dryRun: boolean): Promise<number> {
  const content = diskFolder('content');
  const { stories } = await readNewsroom(content);
  for (const { path } of stories.filter((published) => published.story.front.sample)) {
    tell(`${dryRun ? 'would remove' : 'removed'} content/${path}`, 0);
    if (!dryRun) await content.remove(path);
  }
  return 0;
}

/** The memory starts empty, and the stories that are there are removed first: they would be revised, not written. */
async function write(dryRun: boolean): Promise<number> {
  if (dryRun) return tell('would remove the sample stories of content/stories and write them anew', 0);
  await remove(false);
  const memory = await mkdtemp(join(tmpdir(), 'aibot-sample-'));
  const report = await runSample({ edition: 'content', content: 'content', memory, say: () => {} });
  await rm(memory, { recursive: true });
  return tell(reportInBrief(report), report.events.some((event) => event.outcome === 'published') ? 0 : 1);
}

function tell(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
