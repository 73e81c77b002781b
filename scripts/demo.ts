import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { callFault } from './io/call-fault.ts';
import { onPurpose } from './sample/on-purpose.ts';
import { buildSite, serveSite, whyNotServed } from './io/site.ts';
import { reportInBrief } from './report-in-brief.ts';

const help = `npm run demo -- [options]

The main job on the built-in sample edition: a local server plays an invented news wire, the newsroom reads it over HTTP into
.demo/content, and the paper is built from it and served at http://localhost:4321. No key, no model, no network.

  --once               build and exit
  --port N             serve at this port (4321)
  --also-under PATH    build it a second time for a site under this path, as in /repo, into .demo/site-under
  --help               this text

Exit: 0 all went well; 1 something failed; 2 the call is wrong.`;

const demo = resolve('.demo');

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') return complain(`${call}\nTry: npm run demo -- --help`, 2);
  if (call.help) return tell(help, 0);
  const busy = call.once ? null : await whyNotServed(call.port);
  if (busy !== null) return complain(`${busy}; try --port N`, 1);
  // What does the work is loaded once it is known that there is some.
  const [{ runSample }, { writeTrails }] = await Promise.all([
    import('./sample/run-sample.ts'),
    import('./desk/write-trails.ts'),
  ]);
  await freshContent();
  const report = await runSample({
    edition: 'content',
    content: join(demo, 'content'),
    memory: join(demo, 'memory'),
    // The report lists what was published; once is enough.
    say: (line) => void (line.startsWith('published: ') || process.stderr.write(`${onPurpose(line)}\n`)),
  });
  tell(onPurpose(reportInBrief(report, { content: '.demo/content', memory: '.demo/memory' })), 0);
  const stories = report.events.flatMap((event) => (event.outcome === 'published' ? [event.path] : []));
  if (stories.length === 0) return complain('no story came out; the report above says why', 1);
  const site = {
    content: join(demo, 'content'),
    report: join(demo, 'report.json'),
    trails: join(demo, 'trails.json'),
    site: `http://localhost:${call.port}`,
  };
  await writeFile(site.report, JSON.stringify(report, null, 2));
  await writeTrails(site.content, site.trails);
  await buildSite({ ...site, base: '/', out: join(demo, 'site') });
  if (call.under !== null) await buildSite({ ...site, base: call.under, out: join(demo, 'site-under') });
  tell(whatToLookAt(stories, call.once ? null : site.site), 0);
  if (!call.once) await serveSite(join(demo, 'site'), call.port);
  return 0;
}

/** The scratch content has what a newsroom has before its first run: everything but stories. */
async function freshContent(): Promise<void> {
  for (const folder of ['content', 'memory', 'site', 'site-under'])
    await rm(join(demo, folder), { recursive: true, force: true });
  await mkdir(join(demo, 'content'), { recursive: true });
  // git keeps no empty folder, and `tags` may be empty.
  for (const folder of ['sources', 'sections', 'tags', 'sample'].filter((name) => existsSync(join('content', name))))
    await cp(join('content', folder), join(demo, 'content', folder), { recursive: true });
}

function whatToLookAt(stories: string[], site: string | null): string {
  const first = stories[0] ?? '';
  const where = site === null ? 'Built into .demo/site (npm run demo serves it).' : `The paper is at ${site} (Ctrl-C stops it).`;
  return `
${where} Look at
  the front page        ${site ?? ''}/
  a story               ${site ?? ''}/${first.replace(/\.md$/, '/')}
  its file              .demo/content/${first}
  every passage leads to the (invented) article it was taken from; /search/ finds words, /archive/ days, /feeds/ what to subscribe to.`;
}

function complain(text: string, code: number): number {
  process.stderr.write(`demo: ${text}\n`);
  return code;
}

function tell(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function readCall() {
  try {
    const { values } = parseArgs({
      options: {
        once: { type: 'boolean', default: false },
        port: { type: 'string', default: '4321' },
        'also-under': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) return `--port ${values.port}: expected a number from 1 to 65535`;
    return { ...values, port, under: values['also-under'] ?? null };
  } catch (error) {
    return callFault(error);
  }
}
