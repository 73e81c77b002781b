import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aStory } from '../stories/story-builder.ts';
import { reportAddress } from './report-address.ts';

test('opens the repository’s form with the story filled in', () => {
  const { searchParams, pathname } = new URL(reportAddress(aStory({ slug: 'bridges', title: 'Tom & “Jerry” #1' })));
  expect(pathname).toMatch(/\/issues\/new$/);
  expect(searchParams.get('title')).toBe('Error in a story: Tom & “Jerry” #1');
  expect(searchParams.get('story')).toMatch(/\/stories\/2026\/03\/14\/bridges\/$/);
});

test('fills in fields the form has', () => {
  const { searchParams } = new URL(reportAddress(aStory()));
  const form = `.github/ISSUE_TEMPLATE/${searchParams.get('template')}`;
  expect(existsSync(form)).toBe(true);
  const fields = parse(readFileSync(form, 'utf8')).body.map(({ id }: { id?: string }) => id);
  expect([...searchParams.keys()].filter((name) => name !== 'template' && name !== 'title' && !fields.includes(name))).toEqual(
    [],
  );
});
