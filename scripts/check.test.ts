import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loopbackServer } from './io/loopback-server.ts';
import { runCommand } from './run-command.ts';
import { contentWith, story, storyPath } from './small-newsroom.ts';

const run = (...args: string[]) => runCommand('check.ts', args);

describe('npm run check', () => {
  test('says nothing of a clean folder', async () => {
    expect(await run('--content', contentWith(story))).toEqual({ code: 0, out: '', err: '6 files, 0 findings\n' });
  });

  test('gives each finding as file:line:column: sentence [code]', async () => {
    const content = contentWith(story.replace('eight”.[^2]', 'nine”.[^2]'));
    const { code, out, err } = await run('--content', content, join(content, storyPath));
    expect(out).toContain(`${content}/${storyPath}:17:78: “The ferries run until nine” stands in quotation marks, but`);
    expect(out).toMatch(/^(?:\S+:\d+:\d+: .+ \[[a-z-]+\]\n)+$/);
    expect([code, err]).toEqual([1, expect.stringMatching(/^1 file, \d+ findings?\n$/)]);
  });

  test('takes a folder for all pages below it', async () => {
    const content = contentWith(story.replace('eight”.[^2]', 'nine”.[^2]'));
    expect(await run('--content', content, join(content, 'sources'))).toMatchObject({
      code: 0,
      err: '4 files, 0 findings\n',
    });
    expect(await run('--content', content, `${join(content, 'stories/2026')}/`)).toMatchObject({ code: 1 });
  });

  test('says of a language without rules how little was held against the passages', async () => {
    const { code, err } = await run('--content', contentWith(story.replace('"en"', '"de"')));
    expect([code, err]).toEqual([0, expect.stringContaining('stories in de were held to quotations, digits and names alone')]);
  });

  test('in GitHub Actions gives annotations beside, and a table in the summary', async () => {
    const content = contentWith(story.replace('eight”.[^2]', 'nine”.[^2]'));
    const table = join(content, 'summary.txt');
    const { code, out, err } = await runCommand('check.ts', ['--json', '--content', content], {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: table,
    });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ files: 6 });
    expect(err).toContain(
      `::error file=${content}/${storyPath},line=17,col=78,title=quote-not-found::“The ferries run until nine”`,
    );
    expect(readFileSync(table, 'utf8')).toContain('| where | code | what |');
  });

  test('gives the same as JSON', async () => {
    const { code, out } = await run('--json', '--content', contentWith(story.replace('"world"', '"wrld"')));
    expect(JSON.parse(out)).toMatchObject({
      files: 6,
      findings: [{ path: storyPath, line: 9, column: 10, code: 'section-unknown' }],
      unjudged: [],
    });
    expect(code).toBe(1);
  });

  test.each([
    ['a file that is not there', ['./NONESUCH.md'], './NONESUCH.md: no such page'],
    ['a file elsewhere', ['./README.md'], './README.md: not under CONTENT, whose pages this checks'],
    ['a path without the content folder', [storyPath], `${storyPath}: no such page`],
    ['and what may be meant', [storyPath], `; did you mean CONTENT/${storyPath}?`],
    ['an option nobody knows', ['--frob'], '--frob'],
    ['a content folder that is not there', ['--content', 'nonesuch'], '--content nonesuch: no such folder'],
  ])('%s is a wrong call, named as it was typed', async (_, args, named) => {
    const content = contentWith(story);
    const { code, out, err } = await run('--content', content, ...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(named.replace('CONTENT', content))]);
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
    const { code, out } = await run('--json', '--content', content, '--against', rev);
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
    const { code, err } = await run('--content', content, `--against=${rev}`);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test('a folder outside git is a wrong call', async () => {
    const { code, err } = await run('--content', contentWith(story), '--against', 'main');
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
    const online = (...more: string[]) => run('--content', content, '--online', ...more, join(content, storyPath));
    const { code, out, err } = await online('--allow-host', '127.0.0.1');
    expect(out).toMatch(/:20:1: Footnote 2: \S+\/gone is there no longer .*\[online-gone\]\n$/);
    expect(err).toMatch(/1 file, 0 findings; 1 for a person to look at; passages online: 1 found, 1 gone\n$/);
    expect([code, requests.filter((path) => path === '/here').length]).toEqual([3, 1]);
    expect((await online()).out.match(/\[online-unread\]/g)).toHaveLength(2);
  });
});
