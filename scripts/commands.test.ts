import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const commands = ['check.ts', 'explain.ts', 'news.ts', 'remove.ts', 'demo.ts', 'sample.ts', 'doctor.ts', 'sources.ts'];

test.each(commands)('%s says what it does where asked', async (script) => {
  expect(await runCommand(script, ['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Exit: 0') });
});

test.each(commands)('%s refuses an option it does not know, in words', async (script) => {
  const { code, out, err } = await runCommand(script, ['--frob']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^\w+: .*--frob[\s\S]*\nTry: npm run \w+ -- --help\n$/);
});

test('a dry run that npm took for itself is none, and is not made', async () => {
  const { code, out, err } = await runCommand('sample.ts', ['remove'], { npm_config_dry_run: 'true' });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('put "--" before it');
  const help = await runCommand('remove.ts', ['--dry-run', '--help'], { npm_config_dry_run: 'true' });
  expect(help.code).toBe(0);
});
