import { appendFileSync, existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import newsroom from '../newsroom.config.ts';
import { callFault } from './io/call-fault.ts';
import { configFault } from './io/config-fault.ts';
import { didYouMean } from './io/did-you-mean.ts';
import { annotations, summary } from './desk/annotations.ts';
import type { Checked } from './desk/check-content.ts';
import { byPlace, type FileFinding } from './desk/file-finding.ts';
import type { File } from './desk/judge-story.ts';
import type { PassageNow } from './desk/read-again.ts';
import { diskFolder } from './io/folder.ts';
import { failed, ok, type Result } from './result.ts';

const help = `npm run check -- [options] [PATH…]

Checks the pages of content/: front matter against content/schema.ts, footnotes, references between pages, and every rule
of scripts/checks/ over each story, from the story file alone. PATH is a file or a folder of them; without one: all of them.

  --content DIR      the content folder (content)
  --against REV      also say what differs from a git revision and only a person can approve: passages (passage-changed), what the
                     file says of its articles (article-changed, article-added), new stories (story-added), who wrote what and
                     revisions that are gone (field-changed), other words without a revision that says so (revision-missing);
                     without PATH also a story gone without a tombstone (story-gone), a tombstone that is gone (tombstone-gone)
  --online           also read the cited articles again, one at a time at each host and as robots.txt allows, and say of each
                     passage whether it is found, changed, gone, or could not be read
  --allow-host HOST  with --online: may be inside the own network (127.0.0.1, 127.0.0.1:8080); may be given several times
  --json             { files, findings, unjudged, passages } as JSON on standard output; a finding has path, line, column, code,
                     what and kind (wrong, to-approve). \`unjudged\` are sentences that no rule can confirm or refuse (path, line,
                     words): for a reader to compare, and no finding
  --help             this text

In GitHub Actions the findings are annotations as well, ten errors and ten warnings at most, and a table in the step's summary.

Exit: 0 nothing found; 1 something is wrong; 2 the call is wrong; 3 nothing is wrong, but a person has to look (--against, --online).`;

type Call = Exclude<ReturnType<typeof readCall>, string>;
type Outcome = Pick<Checked, 'files' | 'findings' | 'unjudged' | 'withoutPack'> & { passages: PassageNow[] | null };

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') return wrongCall(call);
  if (call.help) return say(help, 0);
  const fault = configFault(newsroom);
  if (fault !== null) return wrongCall(fault);
  if (!existsSync(call.content)) return wrongCall(`--content ${call.content}: no such folder`);
  const outcome = await check(call);
  if (!outcome.ok) return wrongCall(outcome.reason);
  const { files, findings, unjudged, passages } = outcome.value;
  if (process.env['GITHUB_ACTIONS'] === 'true') annotate(call.content, findings);
  if (call.json) say(JSON.stringify({ files: files.length, findings, unjudged, ...(passages ? { passages } : {}) }, null, 2), 0);
  else for (const finding of findings) say(inOneLine(call.content, finding), 0);
  const note = (await import('./desk/check-newsroom.ts')).languageNote(newsroom.language);
  if (note !== null) process.stderr.write(`${note}\n`);
  if (!call.json) process.stderr.write(`${closing(outcome.value)}\n`);
  if (findings.some(({ kind }) => kind === 'wrong')) return 1;
  return findings.length > 0 ? 3 : 0;
}

async function check(call: Call): Promise<Result<Outcome>> {
  const { content, paths, against, online } = call;
  const asTyped = new Map(paths.map((path) => [relative(resolve(content), resolve(path)).replaceAll(sep, '/'), path]));
  // What does the work is loaded once it is known that there is some.
  const [{ judgeInWorkers }, { checkContent }, { checkNewsroom }] = await Promise.all([
    import('./desk/judge-in-workers.ts'),
    import('./desk/check-content.ts'),
    import('./desk/check-newsroom.ts'),
  ]);
  const { judge, close } = judgeInWorkers();
  const checked = await checkContent(diskFolder(content), [...asTyped.keys()], judge).finally(close);
  const { files, findings, unknown } = checked;
  const typed = unknown.map((path) => asTyped.get(path) ?? path);
  if (typed[0] !== undefined) return failed(`${typed.join(', ')}: ${noPage(typed[0], content)}`);
  const toApprove = against === undefined ? ok([]) : await changedSince(against, call, files);
  if (!toApprove.ok) return toApprove;
  const read = online ? await readOnline(files, call['allow-host'] ?? []) : null;
  const others = [...toApprove.value, ...(read?.findings ?? [])].toSorted(byPlace);
  // The configuration belongs to the content beside it, looked at as a whole.
  const isOwn = paths.length === 0 && resolve(content) === resolve('content');
  const missing = isOwn ? checkNewsroom(newsroom, new Set(files.map(({ path }) => path))) : [];
  return ok({ ...checked, findings: [...missing, ...findings, ...others], passages: read?.passages ?? null });
}

function noPage(path: string, content: string): string {
  if (existsSync(path)) return `not under ${content}, whose pages this checks`;
  return `no such page under ${content}${didYouMean(path, content)}`;
}

/** What only a person can approve; whether something is gone, only the whole folder tells. */
async function changedSince(against: string, { content, paths }: Call, files: File[]): Promise<Result<FileFinding[]>> {
  const [{ gitRevision }, { checkAgainst, goneAgainst }] = await Promise.all([
    import('./io/git.ts'),
    import('./desk/check-against.ts'),
  ]);
  const revision = await gitRevision(content, against);
  if (!revision.ok) return failed(`--against ${against}: ${revision.reason}`);
  const gone = paths.length === 0 ? await goneAgainst(files, revision.value) : [];
  return ok([...gone, ...(await checkAgainst(files, revision.value))]);
}

async function readOnline(files: File[], allowHosts: string[]): Promise<{ passages: PassageNow[]; findings: FileFinding[] }> {
  const [{ createExtract }, { createReader }, { userAgent }, { inFindings, readAgain }] = await Promise.all([
    import('./io/extract.ts'),
    import('./io/reader.ts'),
    import('./io/hop.ts'),
    import('./desk/read-again.ts'),
  ]);
  const reader = createReader({ ...newsroom.fetching, allowHosts, userAgent: userAgent(newsroom) });
  const { extract, close } = createExtract();
  try {
    const say = (line: string) => void process.stderr.write(`${line}\n`);
    const passages = await readAgain(files, { getPage: reader.getPage, extract, say });
    return { passages, findings: inFindings(passages) };
  } finally {
    await Promise.all([reader.close(), close()]);
  }
}

function annotate(content: string, findings: FileFinding[]): void {
  // Standard output may be JSON that another program reads; the runner reads both.
  for (const line of annotations(content, findings)) process.stderr.write(`${line}\n`);
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file && findings.length > 0) appendFileSync(file, summary(content, findings));
}

function closing({ files, findings, unjudged, passages, withoutPack }: Outcome): string {
  const wrong = findings.filter(({ kind }) => kind === 'wrong').length;
  const toApprove = findings.length - wrong;
  const read = passages && Map.groupBy(passages, ({ outcome }) => outcome);
  const online = read ? [...read].map(([outcome, its]) => `${its.length} ${outcome}`).join(', ') || 'no article to read' : null;
  return [
    `${many(files.length, 'file')}, ${many(wrong, 'finding')}`,
    ...(toApprove > 0 ? [`${toApprove} for a person to look at`] : []),
    ...(unjudged.length > 0
      ? [`${many(unjudged.length, 'sentence')} that no rule can judge (npm run explain shows them): a reader has to compare`]
      : []),
    ...withoutPack.map(
      (lang) => `stories in ${lang} were held to quotations, digits and names alone: there are no rules for this language`,
    ),
    ...(online ? [`passages online: ${online}`] : []),
  ].join('; ');
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function inOneLine(content: string, { path, line, column, code, what }: FileFinding): string {
  return `${content}/${path}:${line}:${column}: ${what} [${code}]`.replaceAll(/\s+/gu, ' ');
}

function wrongCall(why: string): number {
  process.stderr.write(`check: ${why}\nTry: npm run check -- --help\n`);
  return 2;
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        against: { type: 'string' },
        online: { type: 'boolean', default: false },
        'allow-host': { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    return { ...values, paths: positionals };
  } catch (error) {
    return callFault(error);
  }
}
