import { expect, test } from 'vitest';
import newsroom from '../../newsroom.config.ts';
import { configFault } from './config-fault.ts';

test('says nothing of the newsroom as it ships', () => {
  expect(configFault(newsroom)).toBeNull();
});

test.each([
  ['a time zone nobody knows', { language: 'en', timeZone: 'Europe/Londn' }, 'timeZone “Europe/Londn” is no time zone'],
  ['a language that is none', { language: 'en_GB', timeZone: 'UTC' }, 'language “en_GB” is no language tag'],
])('names %s, and what is expected', (_, config, said) => {
  expect(configFault(config)).toMatch(new RegExp(`^newsroom\\.config\\.ts: ${said}: expected one such as `));
});
