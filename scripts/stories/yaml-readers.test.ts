import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { z } from 'astro/zod';
import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter } from './front-matter.ts';

/** What a reader makes of a front matter, in a form in which dates, infinities and strings stay apart. */
const seen = (read: () => unknown): string => {
  try {
    return JSON.stringify(plain(read()));
  } catch {
    return 'refused';
  }
};
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return { date: value.toISOString() };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plain(own)]));
  return typeof value === 'number' ? { number: String(value) } : value;
};

/** The page as gray-matter, as Astro and as `yaml` read it. */
const readings = (page: string, yaml: string): string[] => [
  seen(() => matter(page, { language: 'yaml' }).data),
  seen(() => parseFrontmatter(page).frontmatter),
  seen(() => parse(yaml)),
];
const pageOf = (yaml: string) => `---\n${yaml}\n---\n\nA sentence.\n`;
const accepts = (yaml: string) => readFrontMatter(pageOf(yaml), z.looseObject({})).ok;

describe('a value that YAML readers do not agree about', () => {
  test.each([
    ['a clock time', 'k: 12:30'],
    ['three numbers with colons', 'k: 190:20:30'],
    ['a bare day', 'k: 2026-03-14'],
    ['a bare moment', 'k: 2026-03-14T15:20:00Z'],
    ['an octal of today', 'k: 0o17'],
    ['an octal of yesterday', 'k: 017'],
    ['a number with a nought before it', 'k: 08'],
    ['a binary', 'k: 0b11'],
    ['a number with underscores', 'k: 1_000'],
    ['a number beyond all numbers', 'k: 8e400'],
    ['a merge key', '<<: { a: 1 }'],
    ['a set', 'k: !!set { a, b }'],
  ])('%s fails', (_, yaml) => {
    expect(new Set(readings(pageOf(yaml), yaml)).size).toBeGreaterThan(1);
    expect(accepts(yaml)).toBe(false);
  });

  test.each([
    ['bytes', 'k: !!binary "aGFsbG8="'],
    ['code', 'k: !!js/function "function () { return 1 }"'],
    ['an expression', 'k: !!js/regexp /a/'],
    ['an anchor', 'k: &a 1'],
    ['an alias', 'k: &a 1\nl: *a'],
    ['a tag of somebody’s own', 'k: !secret "x"'],
    ['the same key twice', 'k: 1\nk: 2'],
    ['a second document', 'k: 1\n--- # and\nl: 2'],
    ['a line that ends the front matter for some', 'k: 1\n---- : 2'],
    ['a line that ends it for Astro', 'k: 1\n+++ : 2'],
  ])('%s is not even compared', (_, yaml) => {
    const page = readFrontMatter(pageOf(yaml), z.strictObject({ k: z.unknown() }));
    expect(page.ok).toBe(false);
  });
});

describe('a value that they agree about', () => {
  test.each([
    'k: "12:30"',
    'k: no',
    'k: ~',
    'k: 31',
    'k: "2026-03-14"',
    'k: >-\n  a\n  b',
    'k: [ "a", 1.5 ]',
    'k: { a: true }',
    // An event’s id and hashes of blocks, as people write them.
    'k: 7f3a9c21',
    'k: [1f0c22ab, 90be77d4, 3ac81e5f]',
  ])('%s passes', (yaml) => {
    expect(new Set(readings(pageOf(yaml), yaml)).size).toBe(1);
    expect(accepts(yaml)).toBe(true);
  });
});

test('whatever passes is one and the same to all three', () => {
  const scalar = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789-+:._eExobTZ ~'), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'aynofYNO<=!?|>"\'{}[],&*#%@`: -\n'), maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(scalar, { minLength: 1, maxLength: 3 }), (values) => {
      const yaml = values.map((value, at) => `k${at}: ${value}`).join('\n');
      if (!accepts(yaml)) return;
      accepted++;
      const [first, ...others] = readings(pageOf(yaml), yaml);
      expect(others).toEqual([first, first]);
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(300);
});
