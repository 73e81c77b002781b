import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readNewsroom } from './gather/read-newsroom.ts';
import { onPurpose } from './sample/on-purpose.ts';
import { runSample } from './sample/run-sample.ts';
import { diskFolder } from './io/folder.ts';
import { reportInBrief } from './report-in-brief.ts';

const help = `npm run sample -- write | remove [--dry-run]

  write          lets the newsroom read the sample edition anew and puts its stories into content/stories
  remove         removes the sample stories from content/stories, for a newsroom of one's own; the edition itself stays for the
                 demo and the tests, and is not shown where no sample story stands
  --dry-run      say what would change
  --content DIR  the content folder (content)
  --help         this text

Exit: 0 done; 1 no story came out; 2 the call is wrong.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') return wrongCall(call);
  if (call.help) return tell(help, 0);
  return call.command === 'remove' ? remove(call) : write(call);
}

type Call = Exclude<ReturnType<typeof readCall>, string>;

async function remove({ dryRun, content: folder }: Call): Promise<number> {
  const content = diskFolder(folder);
  const { stories } = await readNewsroom(content);
  const samples = stories.filter((published) => published.story.front.sample);
  if (samples.length === 0) return tell(`${folder}/stories holds no sample story: nothing to remove`, 0);
  for (const { path } of samples) {
    tell(`${dryRun ? 'would remove' : 'removed'} ${folder}/${path}`, 0);
    if (!dryRun) await content.remove(path);
  }
  return 0;
}

/** The memory starts empty, and the stories that are there are removed first: they would be revised, not written. */
async function write(call: Call): Promise<number> {
  const { dryRun, content } = call;
  if (dryRun) return tell(`would remove the sample stories of ${content}/stories and write them anew`, 0);
  await remove(call);
  const memory = await mkdtemp(join(tmpdir(), 'aibot-sample-'));
  const report = await runSample({ edition: content, content, memory, say: () => {} });
  await rm(memory, { recursive: true });
  return tell(onPurpose(reportInBrief(report)), report.events.some((event) => event.outcome === 'published') ? 0 : 1);
}

function tell(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function wrongCall(reason: string): 2 {
  process.stderr.write(`sample: ${reason}\nTry: npm run sample -- --help\n`);
  return 2;
}

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        'dry-run': { type: 'boolean', default: false },
        content: { type: 'string', default: 'content' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const { 'dry-run': dryRun, ...rest } = values;
    const [named = values.help ? 'write' : '', ...more] = positionals;
    const command = (['write', 'remove'] as const).find((each) => each === named);
    if (command === undefined || more.length > 0) return `“${positionals.join(' ')}”: expected write or remove`;
    return { ...rest, dryRun, command };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
