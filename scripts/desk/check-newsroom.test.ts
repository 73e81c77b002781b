import { expect, test } from 'vitest';
import { checkNewsroom, languageNote } from './check-newsroom.ts';

test('a section of the configuration has a page', () => {
  const sections = ['world', 'sea'];
  expect(checkNewsroom({ sections }, new Set(['sections/world.md', 'sections/sea.md']))).toEqual([]);
  expect(checkNewsroom({ sections }, new Set(['sections/world.md']))).toMatchObject([
    { path: 'sections/sea.md', code: 'section-missing', kind: 'wrong', what: expect.stringContaining('“sea”') },
  ]);
});

test.each([
  ['en', null],
  ['en-GB', null],
  ['de', 'there are no rules'],
  ['es', 'there are fewer rules than English'],
])('says what a newsroom in %s goes without', (language, said) => {
  if (said === null) expect(languageNote(language)).toBeNull();
  else expect(languageNote(language)).toContain(said);
});
