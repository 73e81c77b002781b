import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { callFault } from './io/call-fault.ts';
import { onPurpose } from './sample/on-purpose.ts';
import { serveAnswers } from './sample/serve-answers.ts';
import { askFromEnvironment } from './io/ask-from-environment.ts';
import { diskFolder } from './io/folder.ts';
import { reportInBrief } from './report-in-brief.ts';

const help = `npm run sample -- write | remove | record DIR [options]

  write          lets the newsroom read the sample edition anew and puts its stories into content/stories
  remove         removes the sample stories from content/stories, for a newsroom of one's own; the edition itself stays for the
                 demo and the tests, and is not shown where no sample story stands
  record DIR     lets the model writer write the edition with the answers recorded in scripts/sample/answers, and asks for those
                 that are missing since prompt or edition changed: of the model the environment names (OPENAI_API_KEY, see
                 docs/models.md), or by hand: requests are written to DIR/<key>.request.md, and the next call takes
                 DIR/<key>.answer.json for the answer. The stories go to DIR/recording; recordings nobody asks for are named
  --dry-run      write, remove: say what would change
  --content DIR  the content folder (content)
  --help         this text

Exit: 0 done; 1 no story came out; 2 the call is wrong.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') return wrongCall(call);
  if (call.help) return tell(help, 0);
  if (call.command === 'record') return record(call);
  return call.command === 'remove' ? remove(call) : write(call);
}

type Call = Exclude<ReturnType<typeof readCall>, string>;

async function remove({ dryRun, content: folder }: Call): Promise<number> {
  const content = diskFolder(folder);
  const { readNewsroom } = await import('./gather/read-newsroom.ts');
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
  const { runSample } = await import('./sample/run-sample.ts');
  const memory = await mkdtemp(join(tmpdir(), 'aibot-sample-'));
  const report = await runSample({ edition: content, content, memory, say: () => {} });
  await rm(memory, { recursive: true });
  return tell(
    onPurpose(reportInBrief(report, { content, memory })),
    report.events.some((event) => event.outcome === 'published') ? 0 : 1,
  );
}

/** One pass: whoever answers by hand calls it again, at most three times: stories, then repairs, then all is there. */
async function record({ content: edition, desk }: Call): Promise<number> {
  const seat = askFromEnvironment(process.env);
  if (!seat.ok) return wrongCall(seat.reason);
  const model = await serveAnswers(join(import.meta.dirname, 'sample/answers'), desk, seat.value?.ask);
  // In a folder of its own, since it is deleted: DIR may be one where somebody else's content lies.
  const [content, memory] = [join(desk, 'recording/content'), join(desk, 'recording/memory')];
  await rm(join(desk, 'recording'), { recursive: true, force: true });
  for (const folder of ['sources', 'sections']) await cp(join(edition, folder), join(content, folder), { recursive: true });
  const run = { edition, content, memory, model: model.url, say: () => {} };
  const { runSample } = await import('./sample/run-sample.ts');
  const report = await runSample(run);
  await model.close();
  const missing = model.missing.map(({ key, about }) => `no answer to ${join(desk, key)}.request.md: ${about}`);
  const unused = model.unused().map((key) => `scripts/sample/answers/${key}.json answers nothing any more: remove it`);
  return tell(
    [onPurpose(reportInBrief(report, { content, memory })), ...missing, ...(missing.length === 0 ? unused : [])].join('\n'),
    missing.length === 0 ? 0 : 1,
  );
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
    const [named = values.help ? 'write' : '', desk = '', ...more] = positionals;
    const command = (['write', 'remove', 'record'] as const).find((each) => each === named);
    if (command === undefined || more.length > 0 || (command === 'record') === (desk === ''))
      return `“${positionals.join(' ')}”: expected write, remove, or record DIR`;
    if (command === 'record' && dryRun) return '--dry-run: only write and remove can say beforehand what would change';
    return { ...rest, dryRun, command, desk };
  } catch (error) {
    return callFault(error);
  }
}
