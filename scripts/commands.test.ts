import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aFile } from './checks/story-builder.ts';
import { loopbackServer } from './io/loopback-server.ts';

/** The commands as they are run: a process of its own, its output and its exit. */
const run = (script: string, ...args: string[]) => runIn({}, script, ...args);
const runIn = (env: Record<string, string>, script: string, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const own = { ...process.env, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', ...env };
    execFile(process.execPath, [join(import.meta.dirname, script), ...args], { env: own }, (error, out, err) =>
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err }),
    );
  });

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const source = (name: string, feed: string, more = '') =>
  `---\nname: "${name}"\npublisher: north-post\nfeed: "${feed}"\nsite: "https://north-post.example/"\n${more}---\n\nAn invented outlet.\n`;
const section = '---\nname: "World"\ndescription: "Everywhere."\n---\n\nNews.\n';
const sources = Object.fromEntries(
  ['North Post', 'Harbour Radio', 'Coast Wire', 'Alder Mirror'].map((name) => {
    const id = name.toLowerCase().replace(' ', '-');
    return [`sources/${id}.md`, source(name, `https://${id}.example/rss`)];
  }),
);
const storyPath = 'stories/2026/03/14/a-day-in-brief.md';
const story = aFile(
  'The North Post reports: “Both bridges are shut”.[^1] Harbour Radio reports: “The ferries run until eight”.[^2]',
  [{ passage: 'Both bridges are shut.' }, { from: 'Harbour Radio', passage: 'The ferries run until eight.' }],
  { title: 'Both bridges are shut', summary: 'The ferries run until eight.' },
);
const contentWith = (text: string) => folderOf({ ...sources, 'sections/world.md': section, [storyPath]: text });

describe('npm run check', () => {
  test('says nothing of a clean folder', async () => {
    expect(await run('check.ts', '--content', contentWith(story))).toEqual({ code: 0, out: '', err: '6 files, 0 findings\n' });
  });

  test('gives each finding as file:line:column: sentence [code]', async () => {
    const content = contentWith(story.replace('eight”.[^2]', 'nine”.[^2]'));
    const { code, out, err } = await run('check.ts', '--content', content, join(content, storyPath));
    expect(out).toContain(`${content}/${storyPath}:17:78: “The ferries run until nine” stands in quotation marks, but`);
    expect(out).toMatch(/^(?:\S+:\d+:\d+: .+ \[[a-z-]+\]\n)+$/);
    expect([code, err]).toEqual([1, expect.stringMatching(/^1 files, \d+ findings\n$/)]);
  });

  test('takes a folder for all pages below it', async () => {
    const content = contentWith(story.replace('eight”.[^2]', 'nine”.[^2]'));
    expect(await run('check.ts', '--content', content, join(content, 'sources'))).toMatchObject({
      code: 0,
      err: '4 files, 0 findings\n',
    });
    expect(await run('check.ts', '--content', content, `${join(content, 'stories/2026')}/`)).toMatchObject({ code: 1 });
  });

  test('says of a language without rules how little was held against the passages', async () => {
    const { code, err } = await run('check.ts', '--content', contentWith(story.replace('"en"', '"de"')));
    expect([code, err]).toEqual([0, expect.stringContaining('stories in de were held to quotations, digits and names alone')]);
  });

  test('in GitHub Actions gives annotations beside, and a table in the summary', async () => {
    const content = contentWith(story.replace('eight”.[^2]', 'nine”.[^2]'));
    const table = join(content, 'summary.txt');
    const { code, out, err } = await runIn(
      { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: table },
      'check.ts',
      '--json',
      '--content',
      content,
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ files: 6 });
    expect(err).toContain(
      `::error file=${content}/${storyPath},line=17,col=78,title=quote-not-found::“The ferries run until nine”`,
    );
    expect(readFileSync(table, 'utf8')).toContain('| where | code | what |');
  });

  test('gives the same as JSON', async () => {
    const { code, out } = await run('check.ts', '--json', '--content', contentWith(story.replace('"world"', '"wrld"')));
    expect(JSON.parse(out)).toMatchObject({
      files: 6,
      findings: [{ path: storyPath, line: 9, column: 10, code: 'section-unknown' }],
      unjudged: [],
    });
    expect(code).toBe(1);
  });

  test.each([
    ['a file that is not there', ['./README.md'], './README.md: no such page'],
    ['an option nobody knows', ['--frob'], '--frob'],
  ])('%s is a wrong call, named as it was typed', async (_, args, named) => {
    const { code, out, err } = await run('check.ts', '--content', contentWith(story), ...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(named)]);
  });
});

describe('npm run check -- --against', () => {
  function committed(text: string): { content: string; git: (...args: string[]) => void } {
    const content = contentWith(text);
    const git = (...args: string[]): void => {
      execFileSync('git', ['-C', content, '-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], { stdio: 'ignore' });
    };
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'Begin');
    return { content, git };
  }
  const against = async (content: string, rev = 'main') => {
    const { code, out } = await run('check.ts', '--json', '--content', content, '--against', rev);
    const { findings } = JSON.parse(out) as { findings: { path: string; line: number; code: string }[] };
    return { code, found: findings.map(({ path, line, code: kind }) => `${path}:${line} ${kind}`) };
  };
  const change = (content: string, text: string, path = storyPath) => writeFileSync(join(content, path), text);

  test('has nothing to say of what has not changed', async () => {
    expect(await against(committed(story).content)).toEqual({ code: 0, found: [] });
  });

  test('a passage and the words on it changed together pass every rule, and a person is asked', async () => {
    const { content } = committed(story);
    change(content, story.replaceAll('eight', 'nine'));
    expect(await against(content)).toEqual({
      code: 3,
      found: [`${storyPath}:13 revision-missing`, `${storyPath}:20 passage-changed`],
    });
  });

  test('a voice cannot be forged silently', async () => {
    const { content } = committed(story);
    change(content, story.replace('"voice":"coast-wire"', '"voice":"alder-mirror"'));
    expect(await against(content)).toEqual({ code: 3, found: [`${storyPath}:11 article-changed`] });
  });

  test('a story that git does not know yet is a new one', async () => {
    const { content } = committed(story);
    change(content, story.replace('7f3a9c21', '7f3a9c22'), 'stories/2026/03/14/another.md');
    expect(await against(content)).toEqual({ code: 3, found: ['stories/2026/03/14/another.md:1 story-added'] });
  });

  test('a story that was moved is known by its event', async () => {
    const { content, git } = committed(story);
    git('mv', storyPath, 'stories/2026/03/14/elsewhere.md');
    change(content, story.replaceAll('eight', 'nine'), 'stories/2026/03/14/elsewhere.md');
    expect((await against(content)).found).toContain('stories/2026/03/14/elsewhere.md:20 passage-changed');
  });

  test.each([
    ['without a tombstone is for a person to look at', null, [`${storyPath}:1 story-gone`]],
    ['with its tombstone is away for good', 'removed/7f3a9c21.md', []],
  ])('a story that is gone %s', async (_, stone, found) => {
    const { content, git } = committed(story);
    git('rm', '-q', storyPath);
    const fields = "event: '7f3a9c21'\nurls: ['https://north-post.example/1']\nreason: 'Asked for.'\nat: '2026-03-15T09:30:00Z'";
    if (stone !== null) mkdirSync(join(content, 'removed'));
    if (stone !== null) change(content, `---\n${fields}\n---\n`, stone);
    expect(await against(content)).toEqual({ code: found.length > 0 ? 3 : 0, found });
    git('add', '.');
    git('commit', '-q', '-m', 'Gone');
    if (stone !== null) git('rm', '-q', stone);
    if (stone !== null) expect((await against(content, 'HEAD')).found).toEqual([`${stone}:1 tombstone-gone`]);
  });

  test('what others have done to the revision since is not this branch’s change', async () => {
    const { content, git } = committed(story);
    git('checkout', '-q', '-b', 'mine');
    git('checkout', '-q', 'main');
    change(content, story.replaceAll('eight', 'nine'));
    git('commit', '-q', '-a', '-m', 'Theirs');
    git('checkout', '-q', 'mine');
    expect(await against(content)).toEqual({ code: 0, found: [] });
  });

  test('a wrong story is wrong, whatever a person has to approve besides', async () => {
    const { content } = committed(story);
    change(content, story.replace('eight”.[^2]', 'nine”.[^2]'));
    const { code, found } = await against(content);
    expect([code, found[0]]).toEqual([1, `${storyPath}:17 quote-not-found`]);
  });

  test.each([
    ['a revision nobody knows', 'nonesuch', 'git knows no revision “nonesuch” here'],
    ['an option in its place', '--output=x', 'git knows no revision “--output=x” here'],
  ])('%s is a wrong call', async (_, rev, said) => {
    const { content } = committed(story);
    const { code, err } = await run('check.ts', '--content', content, `--against=${rev}`);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test('a folder outside git is a wrong call', async () => {
    const { code, err } = await run('check.ts', '--content', contentWith(story), '--against', 'main');
    expect([code, err]).toEqual([2, expect.stringContaining('is in no git repository')]);
  });
});

describe('npm run check -- --online', () => {
  test('reads the articles again where robots.txt allows it, and says of each passage what became of it', async () => {
    const words = 'The storm came in from the west on Saturday and is expected to last until the early hours of the next day.';
    const { url, requests } = await loopbackServer(({ url: path = '' }, response) => {
      if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /kept\n');
      else if (path !== '/here') response.writeHead(404).end();
      else
        response
          .setHeader('content-type', 'text/html')
          .end(
            `<html><body><article><h1>Port</h1><p>${words}</p><p>Both bridges are shut.</p><p>${words}</p></article></body></html>`,
          );
    });
    const moved = (text: string, to: string, from: string) => text.replaceAll(`https://${from}.example/1`, `${url}${to}`);
    const content = contentWith(moved(moved(story, '/here', 'north-post'), '/gone', 'harbour-radio'));
    const online = (...more: string[]) => run('check.ts', '--content', content, '--online', ...more, join(content, storyPath));
    const { code, out, err } = await online('--allow-host', '127.0.0.1');
    expect(out).toMatch(/:20:1: Footnote 2: \S+\/gone is there no longer .*\[online-gone\]\n$/);
    expect(err).toMatch(/1 files, 0 findings; 1 for a person to look at; passages online: 1 found, 1 gone\n$/);
    expect([code, requests.filter((path) => path === '/here').length]).toEqual([3, 1]);
    expect((await online()).out.match(/\[online-unread\]/g)).toHaveLength(2);
  });
});

describe('npm run explain', () => {
  test('prints the trail of a story, and as JSON the same', async () => {
    const file = join(contentWith(story), storyPath);
    const { code, out } = await run('explain.ts', file);
    expect([code, out]).toEqual([0, expect.stringMatching(/\[2\] Harbour Radio .*\n {8}“The ferries run until eight\.”\n/)]);
    const [trail] = JSON.parse((await run('explain.ts', '--json', file)).out) as { path: string; statements: unknown[] }[];
    expect(trail).toMatchObject({ path: file, statements: [{ line: 17 }, { line: 17 }] });
  });

  test('ends with 1 where a check has an objection, and where the file is no story', async () => {
    const content = contentWith(story.replace('eight”.[^2]', 'nine”.[^2]'));
    const { code, out } = await run('explain.ts', join(content, storyPath));
    expect([code, out]).toEqual([1, expect.stringContaining('✗ quotes are verbatim: “The ferries run until nine”')]);
    expect(await run('explain.ts', join(content, 'sections/world.md'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('is missing'),
    });
  });

  test('records the trails of all stories for the site, and takes over those it has', async () => {
    const content = contentWith(story);
    const file = join(content, 'trails.json');
    const record = () => run('explain.ts', '--record', file, '--content', content);
    expect(await record()).toEqual({ code: 0, out: '', err: `${file}: the trails of 1 stories\n` });
    const first = readFileSync(file, 'utf8');
    expect(JSON.parse(first).trails).toMatchObject({ [storyPath.replace(/^stories\/|\.md$/g, '')]: { statements: [{}, {}] } });
    await record();
    expect(readFileSync(file, 'utf8')).toBe(first);
  });

  test.each([
    ['no story', []],
    ['a file that is not there', ['nonesuch.md']],
  ])('%s is a wrong call', async (_, args) => {
    expect(await run('explain.ts', ...args)).toMatchObject({ code: 2, out: '' });
  });
});

const rss =
  '<rss version="2.0"><channel><title>North Post</title><item><title>Ferry</title><link>https://north.example/1</link><pubDate>Sat, 14 Mar 2026 12:00:00 GMT</pubDate></item></channel></rss>';
const wire = () =>
  loopbackServer(({ url = '' }, response) => {
    if (url === '/fine') response.end(rss);
    else response.writeHead(404).end();
  });
const news = (folder: string, ...args: string[]) =>
  run(
    'news.ts',
    ...['--content', join(folder, 'content'), '--memory', join(folder, 'memory'), '--writer', 'digest'],
    ...['--now', '2026-03-14T18:00:00Z', '--allow-host', '127.0.0.1', ...args],
  );

describe('npm run news', () => {
  test('names a file that it cannot use first, and goes on', async () => {
    const { url } = await wire();
    const folder = folderOf({
      'content/sources/fine.md': source('Fine', `${url}/fine`),
      'content/sources/torn.md': 'name: Torn\n',
    });
    const { code, out } = await news(folder);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'left out, since it cannot be used: npm run check says more',
      expect.stringMatching(/^ {2}sources\/torn\.md: 1:1: expected plain YAML/),
      'sources   1 of 1 read',
    ]);
    expect(code).toBe(0);
  });

  test('fails where no source could be read, and where there is none', async () => {
    const { url } = await wire();
    expect(await news(folderOf({ 'content/sources/gone.md': source('Gone', `${url}/gone`) }))).toMatchObject({ code: 1 });
    expect(await news(folderOf({ 'content/sources/play.md': source('Play', `${url}/fine`, 'sample: true\n') }))).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no source to read'),
    });
  });

  test.each([
    ['an unknown source', 'nonesuch', 'there is no source nonesuch in content/sources'],
    ['a source of the sample edition', 'play', 'play is of the sample edition: npm run demo reads it'],
    ['a source whose file is torn', 'torn', 'content/sources/torn.md cannot be used'],
  ])('%s is a wrong call', async (_, id, said) => {
    const folder = folderOf({
      'content/sources/play.md': source('Play', 'https://play.example/rss', 'sample: true\n'),
      'content/sources/torn.md': 'name: Torn\n',
    });
    expect(await news(folder, '--source', id)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
  });

  test.each(['', ' ', '-1', '2.5', 'ten'])('no stories at all are asked for by 0 and not by “%s”', async (limit) => {
    const { code, out, err } = await news(folderOf({}), `--limit=${limit}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`--limit ${limit}: expected a whole number`);
  });
});

describe('npm run demo and npm run sample', () => {
  test('a port that is in use is said in a line, before anything is done', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(await run('demo.ts', '--port', port)).toEqual({
      code: 1,
      out: '',
      err: `demo: port ${port} is in use; try --port N\n`,
    });
  });

  test('record deletes nothing but what it wrote, whatever lies in its folder', async () => {
    const folder = folderOf({ [`content/${storyPath}`]: story, 'memory/kept.txt': 'kept' });
    const paths = [`content/${storyPath}`, 'memory/kept.txt'];
    // Without an edition it comes to its end soon, after it has made room.
    expect((await run('sample.ts', 'record', folder, '--content', join(folder, 'none'))).code).not.toBe(0);
    expect(paths.map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual([story, 'kept']);
    expect(await run('sample.ts', 'record', folder, '--dry-run')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--dry-run'),
    });
  });

  test('remove takes away the sample stories alone, and says where there are none', async () => {
    const content = contentWith(story);
    expect(await run('sample.ts', 'remove', '--content', content)).toMatchObject({
      code: 0,
      out: `${content}/stories holds no sample story: nothing to remove\n`,
    });
    writeFileSync(join(content, 'stories/2026/03/14/invented.md'), story.replace('\n---\n', '\nsample: true\n---\n'));
    expect(await run('sample.ts', 'remove', '--content', content)).toMatchObject({
      code: 0,
      out: `removed ${content}/stories/2026/03/14/invented.md\n`,
    });
    expect(readFileSync(join(content, storyPath), 'utf8')).toBe(story);
  });
});

const commands = ['check.ts', 'explain.ts', 'news.ts', 'remove.ts', 'demo.ts', 'sample.ts', 'doctor.ts', 'sources.ts'];

test.each(commands)('%s says what it does where asked', async (script) => {
  expect(await run(script, '--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Exit: 0') });
});

test.each(commands)('%s refuses an option it does not know, in words', async (script) => {
  const { code, out, err } = await run(script, '--frob');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^\w+: .*--frob[\s\S]*\nTry: npm run \w+ -- --help\n$/);
});
