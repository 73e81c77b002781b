import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { contentWith, story, storyPath } from './small-newsroom.ts';

const run = (...args: string[]) => runCommand('explain.ts', args);

describe('npm run explain', () => {
  test('prints the trail of a story, and as JSON the same', async () => {
    const file = join(contentWith(story), storyPath);
    const { code, out } = await run(file);
    expect([code, out]).toEqual([0, expect.stringMatching(/\[2\] Harbour Radio .*\n {8}“The ferries run until eight\.”\n/)]);
    const [trail] = JSON.parse((await run('--json', file)).out) as { path: string; statements: unknown[] }[];
    expect(trail).toMatchObject({ path: file, statements: [{ line: 17 }, { line: 17 }] });
  });

  test('ends with 1 where a check has an objection, and where the file is no story', async () => {
    const content = contentWith(story.replace('eight”.[^2]', 'nine”.[^2]'));
    const { code, out } = await run(join(content, storyPath));
    expect([code, out]).toEqual([1, expect.stringContaining('✗ quotes are verbatim: “The ferries run until nine”')]);
    expect(await run(join(content, 'sections/world.md'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('is missing'),
    });
  });

  test('records the trails of all stories for the site, and takes over those it has', async () => {
    const content = contentWith(story);
    const file = join(content, 'trails.json');
    const record = () => run('--record', file, '--content', content);
    expect(await record()).toEqual({ code: 0, out: '', err: `${file}: the trails of 1 stories\n` });
    const first = readFileSync(file, 'utf8');
    expect(JSON.parse(first).trails).toMatchObject({ [storyPath.replace(/^stories\/|\.md$/g, '')]: { statements: [{}, {}] } });
    await record();
    expect(readFileSync(file, 'utf8')).toBe(first);
  });

  test('takes a folder for all stories in it, the content folder for its stories', async () => {
    const content = contentWith(story);
    for (const folder of [content, join(content, 'stories/2026')])
      expect(await run(folder)).toMatchObject({ code: 0, out: expect.stringContaining(`${join(content, storyPath)}\n`) });
  });

  test('ends without an error where who reads it has read enough', () => {
    const file = join(contentWith(story), storyPath);
    const piped = `"${process.execPath}" --import ./scripts/node-24.mjs scripts/explain.ts --json "${file}" | (exec 0<&-; sleep 0.1)`;
    const { stderr, status } = spawnSync('sh', ['-c', piped], { encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
  });

  test.each([
    ['no story', [], 'which story?'],
    ['a file that is not there', ['nonesuch.md'], 'nonesuch.md: no such file\n'],
    ['a path without the content folder', [storyPath], `no such file; did you mean CONTENT/${storyPath}?`],
    ['a folder without stories', ['CONTENT/empty'], 'no story in this folder'],
    ['a folder of other pages', ['CONTENT/sections'], 'no story in this folder'],
    ['an option nobody knows', ['--frob'], "explain: Unknown option '--frob'\n"],
  ])('%s is a wrong call, and says what would be right', async (_, args, said) => {
    const content = contentWith(story);
    mkdirSync(join(content, 'empty'));
    const inPlace = args.map((each) => each.replace('CONTENT', content));
    const { code, out, err } = await run('--content', content, ...inPlace);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said.replace('CONTENT', content));
  });
});
