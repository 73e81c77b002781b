import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Source, sourceSchema } from '../content/schema.ts';
import newsroom from '../newsroom.config.ts';

const folder = join(import.meta.dirname, '../content/sources');
const fences = /^---\n(?<front>.*?)\n---\n(?<body>.*)$/su;

type Page = { file: string; id: string; front: unknown; body: string };

function read(file: string): Page {
  const groups = fences.exec(readFileSync(join(folder, file), 'utf8'))?.groups;
  return { file, id: basename(file, '.md'), front: parse(groups?.['front'] ?? ''), body: (groups?.['body'] ?? '').trim() };
}

const pages = readdirSync(folder).filter(isPage).map(read);
const sources = pages.flatMap(({ id, front, body }) => {
  const parsed = sourceSchema.safeParse(front);
  return parsed.success ? [{ id, body, ...parsed.data }] : [];
});
const real = sources.filter((source) => !source.sample);

function isPage(file: string): boolean {
  return file.endsWith('.md');
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Two addresses that differ only in scheme, `www.`, or a slash at the end lead to one feed. */
function sameFeed(feed: string): string {
  return feed.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

describe('every source', () => {
  test.each(pages)('$file is what the schema says', ({ front }) => {
    expect(sourceSchema.safeParse(front).error?.issues ?? []).toEqual([]);
  });

  test.each(pages)('$file is named in lower-case words joined by hyphens', ({ id }) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test.each(sources)('$id says who they are, in forty words at most', ({ body }) => {
    const words = body.split(/\s+/).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(5);
    expect(words).toBeLessThanOrEqual(40);
  });

  test.each(sources)('$id belongs to a section the paper has, or to none', ({ section }) => {
    expect([undefined, ...newsroom.sections]).toContain(section);
  });
});

describe('the feeds we read', () => {
  test.each(real)('$id names the public list it comes from, and is unverified or says since when', ({ from, verified }) => {
    expect(from).toMatch(/^[\w.-]+\/[\w.-]+$/);
    expect(verified ?? '').toMatch(/^(?:\d{4}-.*Z)?$/);
  });

  test.each(real)('$id gives its articles in the language of the paper', ({ language }) => {
    expect(language.split('-')[0]).toBe(newsroom.language);
  });

  test('are read once each', () => {
    expect(repeated(real.map((source) => sameFeed(source.feed)))).toEqual([]);
  });

  test('go by different names', () => {
    expect(repeated(real.map((source) => source.name))).toEqual([]);
  });

  test('are no aggregators, which would count a report twice', () => {
    const aggregators = /news\.google|yahoo|msn\.com|reddit|openrss|allafrica/;
    expect(real.filter((source) => aggregators.test(source.feed))).toEqual([]);
  });

  test.each<[string, number, (source: Source) => string]>([
    ['forty feeds', 40, (source) => source.feed],
    ['twenty publishers', 20, (source) => source.publisher],
    ['twelve countries', 12, (source) => source.country],
    ['five kinds of source', 5, (source) => source.kind],
    ['two public lists', 2, (source) => source.from ?? ''],
  ])('are at least %s', (_, least, of) => {
    expect(new Set(real.map(of)).size).toBeGreaterThanOrEqual(least);
  });

  test.each([...newsroom.sections])(
    'have two publishers for the section “%s”, or nothing in it could ever be told',
    (section) => {
      const publishers = real.filter((source) => source.section === section).map((source) => source.publisher);
      expect(new Set(publishers).size).toBeGreaterThanOrEqual(newsroom.telling.voices);
    },
  );

  test.each<[string, string[]]>([
    ['Africa', ['EG', 'ET', 'GH', 'KE', 'MA', 'NG', 'ZA']],
    ['Asia', ['BD', 'CN', 'HK', 'IN', 'JP', 'KR', 'PH', 'PK', 'SG', 'TH', 'TW']],
    ['the Middle East', ['IL', 'QA', 'SA', 'TR']],
    ['Europe', ['BE', 'DE', 'EE', 'ES', 'FR', 'GB', 'IE', 'UA']],
    ['North America', ['CA', 'US']],
    ['Latin America and the Caribbean', ['BR', 'CR', 'JM', 'MX', 'UY']],
    ['Oceania', ['AU', 'NZ']],
  ])('come from %s too, from two publishers at least', (_, countries) => {
    const publishers = real.filter((source) => countries.includes(source.country)).map((source) => source.publisher);
    expect(new Set(publishers).size).toBeGreaterThanOrEqual(2);
  });
});
