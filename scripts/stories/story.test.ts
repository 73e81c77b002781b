import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../articles/article.ts';
import type { Claim, Draft } from '../drafts/draft.ts';
import { storyPath } from './address.ts';
import { parseStory } from './parse-story.ts';
import { toStory } from './to-story.ts';
import { writeStory } from './write-story.ts';

const sentences = [
  'The port authority closed both harbour bridges at 3 p.m. on Saturday.',
  '“We would rather be early than sorry,” said Ana Ruiz, the harbour master.',
  'Read *more* at www.north.example or write to desk@north.example, <b>now</b> & [then].',
];

const article = (name: string, texts = sentences): Article => ({
  url: `https://${name}.example/1`,
  source: name,
  name: `The ${name} Post`,
  publisher: name,
  voice: name,
  kind: 'news',
  title: 'Port shuts both bridges',
  published: '2026-03-14T14:02:00Z',
  retrieved: '2026-03-14T14:31:07Z',
  language: 'en',
  from: 'page',
  quote: 'full',
  section: null,
  sentences: texts.map((text) => ({ text, paragraph: 0 })),
  words: 400,
  sha256: 'a'.repeat(64),
});

const draft = (parts: Partial<Draft> = {}): Draft => ({
  writer: { kind: 'digest' },
  title: 'Harbour bridges close',
  summary: 'Both crossings shut on Saturday.',
  keyPoints: [],
  paragraphs: [[{ text: 'Both harbour bridges closed.', passages: [{ url: 'https://north.example/1', first: 0, last: 0 }] }]],
  differences: [],
  next: [],
  timeline: [],
  ...parts,
});

const filing = { now: '2026-03-14T15:20:00Z', language: 'en', section: 'world', tags: ['port-alder'], sample: false };
const page = (parts: Partial<Draft> = {}, articles = [article('north'), article('harbour')]) => {
  const story = toStory(draft(parts), { id: '12345e67', articles, told: null, alsoTold: [] }, filing);
  if (!story.ok) throw new Error(JSON.stringify(story.reason));
  return story.value;
};
const claim = (text: string, name = 'north', first = 0): Claim => ({
  text,
  passages: [{ url: `https://${name}.example/1`, first, last: first }],
});

describe('a story file', () => {
  test('numbers its footnotes in the order a reader meets them, one for each passage', () => {
    const story = page({
      keyPoints: [claim('Closed.', 'north', 1)],
      paragraphs: [[claim('Again.', 'north', 1), claim('New.', 'harbour')]],
      timeline: [{ date: '14 March 2026', claim: claim('Closed.') }],
    });
    expect(story.footnotes.map((note) => [note.mark, note.url, note.passage])).toEqual([
      ['1', 'https://north.example/1', sentences[1]],
      ['2', 'https://harbour.example/1', sentences[0]],
      ['3', 'https://north.example/1', sentences[0]],
    ]);
    expect(story.statements.map((statement) => [statement.part, statement.text])).toEqual([
      ['key-points', 'Closed.'],
      ['body', 'Again.'],
      ['body', 'New.'],
      ['timeline', '14 March 2026: Closed.'],
    ]);
  });

  test('lists the articles cited first, then those only read', () => {
    const story = page({ paragraphs: [[claim('Closed.', 'harbour')]] });
    expect(story.front.articles.map((listed) => listed.source)).toEqual(['harbour', 'north']);
  });

  test('is one statement up to a group of marks, however many marks the group has', () => {
    const both = { text: 'Both say so', passages: [...claim('', 'north').passages, ...claim('', 'harbour').passages] };
    const [first, second] = page({ paragraphs: [[both, claim('and this.', 'north')]] }).statements;
    expect([first?.footnotes.length, first?.text, second?.text]).toEqual([2, 'Both say so', 'and this.']);
  });

  test('keeps hostile words as words', () => {
    const story = page({ paragraphs: [[claim('<script>alert(1)</script> [x](javascript:alert(1)) `a` # *b*', 'north', 2)]] });
    expect(story.foreign).toEqual([]);
    expect(story.statements[0]?.text).toBe('<script>alert(1)</script> [x](javascript:alert(1)) `a` # *b*');
    expect(story.footnotes[0]?.passage).toBe(sentences[2]);
  });

  const words = fc
    .string({ unit: fc.constantFrom(...'ab *_[]()<>&;`~|#-+=1.)“”"\\!:@/^$é北‮{}') })
    .map((text) => text.replace(/\s+/g, ' ').trim());
  const nonEmpty = words.filter((text) => text !== '').map((text) => `x${text}`);

  test('reads back as the story that was written, whatever its words', () => {
    fc.assert(
      fc.property(
        fc.array(nonEmpty, { minLength: 1, maxLength: 4 }),
        fc.array(nonEmpty, { maxLength: 3 }),
        nonEmpty,
        (body, rows, passage) => {
          const articles = [article('north', [passage]), article('harbour')];
          const story = page(
            {
              paragraphs: [body.map((text) => claim(text))],
              timeline: rows.map((text) => ({ date: '1 May 2026', claim: claim(text) })),
            },
            articles,
          );
          expect(story.statements.map((statement) => statement.text)).toEqual([
            ...body,
            ...rows.map((text) => `1 May 2026: ${text}`),
          ]);
          expect(story.footnotes.map((note) => note.passage)).toEqual([passage]);
          expect(parseStory(writeStory(story))).toEqual({ ok: true, value: story });
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(['https://north.example/Foo_(bar)', 'https://north.example/a?b=1&copy=2', 'https://north.example/*a*~b~_c_'])(
    'keeps the address %s as it is',
    (url) => {
      const story = page({ paragraphs: [[{ text: 'Closed.', passages: [{ url, first: 0, last: 0 }] }]] }, [
        { ...article('north'), url },
      ]);
      expect(story.footnotes.map((note) => note.url)).toEqual([url]);
      expect(parseStory(writeStory(story))).toEqual({ ok: true, value: story });
    },
  );

  test('keeps a person’s markdown byte for byte', () => {
    const text = writeStory(page()).replace('Both harbour', '*Both*  harbour');
    const story = parseStory(text);
    expect(story.ok && writeStory(story.value)).toBe(text);
  });

  test.each([
    ['raw HTML', 'Both <b>closed</b>.[^1]', ['raw HTML', 'raw HTML']],
    ['a picture', 'Both ![x](https://x.example/a.png) closed.[^1]', ['a picture']],
    ['a link elsewhere', 'Both [closed](https://x.example/).[^1]', ['a link that leads to no cited article']],
    ['a script link', 'Both [closed](javascript:alert(1)).[^1]', ['a link that leads to no cited article']],
    ['a block quotation', '> Both closed.[^1]', ['a block quotation']],
    ['a link to a cited article', 'Both [closed](https://north.example/1).[^1]', []],
  ])('names what the format does not allow: %s', (_, markdown, foreign) => {
    const story = parseStory(writeStory(page()).replace('Both harbour bridges closed.[^1]', markdown));
    expect(story.ok && story.value.foreign.map((found) => found.what)).toEqual(foreign);
  });

  test('says which mark has no footnote', () => {
    const story = parseStory(writeStory(page()).replace('closed.[^1]', 'closed.[^1][^9]'));
    expect(story.ok && story.value.statements[0]?.missing).toEqual(['9']);
  });
});

describe('front matter', () => {
  const good = writeStory(page());
  test.each([
    ['code instead of YAML', (text: string) => text.replace('---\n', '---js\n'), 1, /plain YAML/],
    ['TOML', (text: string) => text.replaceAll('---\n', '+++\n'), 1, /plain YAML/],
    ['an anchor', (text: string) => text.replace('title: ', 'title: &x '), 4, /anchor/],
    ['a field nobody knows', (text: string) => text.replace('lang:', 'tone: "warm"\nlang:'), 8, /tone/],
    [
      'a bare time',
      (text: string) => text.replace('published: "2026-03-14T15:20:00Z"', 'published: 2026-03-14T15:20:00Z'),
      6,
      /double quotes/,
    ],
    [
      'a clock time that is a number to some',
      (text: string) => text.replace(/title: "Harbour.*"/, 'title: 12:30'),
      4,
      /double quotes/,
    ],
    ['the same key twice', (text: string) => text.replace('lang: "en"', 'lang: "en"\nlang: "de"'), 9, /there twice/],
    [
      'a time that never was',
      (text: string) => text.replace('published: "2026-03-14T15:20', 'published: "2026-02-31T25:20'),
      6,
      /time/,
    ],
    ['a change before publication', (text: string) => text.replace('updated: "2026', 'updated: "2025'), 7, /not before/],
    [
      'a revision after the last change',
      (text: string) =>
        text.replace(
          'written:',
          'revisions:\n  - { at: "2027-01-01T00:00:00Z", kind: "update", writer: "digest", note: "More is known." }\nwritten:',
        ),
      7,
      /not before the last of `revisions`/,
    ],
    [
      'an address that runs',
      (text: string) => text.replace('url: "https://north.example/1"', 'url: "javascript:alert(1)"'),
      12,
      /address/,
    ],
    ['a newline in the title', (text: string) => text.replace('bridges close"', 'bridges\\nclose"'), 4, /one line/],
  ])('refuses %s, and says where', (_, damage, line, what) => {
    const story = parseStory(damage(good));
    expect(story.ok).toBe(false);
    const [first] = story.ok ? [] : story.reason;
    expect(first?.what).toMatch(what);
    expect(first?.line).toBe(line);
  });

  test('reads a file with the line ends of another system', () => {
    expect(parseStory(`\ufeff${good.replaceAll('\n', '\r\n')}`).ok).toBe(true);
  });
});

describe('an address on the site', () => {
  const at = '2026-03-14T23:30:00Z';
  test.each([
    [
      'is the day of the paper’s time zone',
      'Bridges close',
      'Pacific/Auckland',
      [],
      /^stories\/2026\/03\/15\/bridges-close\.md$/,
    ],
    ['is cut at a word', 'A '.repeat(60), 'UTC', [], /^stories\/2026\/03\/14\/(?:a-)+a\.md$/],
    ['is a hash where a title has no Latin letters to give', '!!!', 'UTC', [], /^stories\/2026\/03\/14\/[0-9a-f]{8}\.md$/],
    [
      'stands beside one that is taken',
      'Live',
      'UTC',
      ['stories/2026/03/14/live.md'],
      /^stories\/2026\/03\/14\/live-[0-9a-f]{8}\.md$/,
    ],
  ])('%s', (_, title, zone, taken, expected) => {
    expect(storyPath(title, at, zone, (path) => taken.includes(path))).toMatch(expected);
  });

  test('is free, however many of the same name there are', () => {
    const taken = new Set<string>();
    for (let count = 0; count < 5; count++) taken.add(storyPath('Live updates', at, 'UTC', (path) => taken.has(path)));
    expect(taken.size).toBe(5);
  });
});
