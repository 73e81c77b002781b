import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceSchema } from '../../content/schema.ts';
import { readFrontMatter } from '../stories/front-matter.ts';
import { type Candidate, sourceFile } from './source-file.ts';

const candidate = (parts: Partial<Candidate> = {}): Candidate => ({
  ...{
    feed: 'https://www.north.example/rss.xml',
    site: 'https://north.example/',
    name: 'The North Post',
    language: 'en-GB',
    folder: 'World',
  },
  ...parts,
});
const proposed = (given: Candidate, there: Parameters<typeof sourceFile>[1] = []) => {
  const file = sourceFile(given, there);
  if (!file.ok) throw new Error(file.reason);
  return file.value;
};

test('the proposed file says what is known', () => {
  expect(proposed(candidate())).toMatchObject({
    path: 'sources/the-north-post.md',
    text: `---
name: "The North Post"
publisher: "the-north-post"
feed: "https://www.north.example/rss.xml"
site: "https://north.example/"
language: "en-GB"
section: "world"
verified: null
---

Read through the feed it publishes at north.example.
`,
  });
});

test('a second feed of a house is the same voice, under a name of its own', () => {
  const { source, id } = proposed(candidate());
  expect(proposed(candidate({ feed: 'https://north.example/sport' }), [{ ...source, id }])).toMatchObject({
    id: 'the-north-post-north-example',
    source: { publisher: 'the-north-post' },
  });
});

test.each([
  ['no name', { name: '' }, 'north-example'],
  ['a name without Latin letters', { name: '北京' }, 'north-example'],
  ['no site', { site: null }, 'the-north-post'],
  ['a name that hides its end', { name: 'The North\u202e\nPost\u0000' }, 'the-north-post'],
  ['a folder that is no section', { folder: 'Misc' }, 'the-north-post'],
])('%s', (_, parts, id) => {
  expect(proposed(candidate(parts)).id).toBe(id);
});

test('whatever a feed calls itself, the file is valid', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('---', '"', 'a: b', '- x', '{{x}}', 'no')), (name) => {
      expect(readFrontMatter(proposed(candidate({ name })).text, sourceSchema).ok).toBe(true);
    }),
  );
});
