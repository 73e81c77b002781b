import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { contentWith, folderOf, story } from './small-newsroom.ts';

/** For node to load first: whoever imports newsroom.config.ts gets it with a language that is none. */
const otherwise = `
import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/newsroom.config.ts')) return loaded;
    return { ...loaded, source: String(loaded.source).replace(/language: '[^']*'/, "language: 'not a language'") };
  },
});
`;

describe('a configuration nothing can run with', () => {
  test.each(['check.ts', 'news.ts', 'doctor.ts'])('ends %s before it reads anything, and says so', async (script) => {
    const hook = pathToFileURL(join(folderOf({ 'otherwise.mjs': otherwise }), 'otherwise.mjs')).href;
    const { code, out, err } = await runCommand(script, ['--content', contentWith(story)], { NODE_OPTIONS: `--import ${hook}` });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('newsroom.config.ts: language “not a language” is no language tag');
  });
});
