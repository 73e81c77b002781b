import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../desk/check-content.ts';
import { type Published, readNewsroom } from '../gather/read-newsroom.ts';
import { diskFolder } from '../io/folder.ts';
import type { Report } from '../report.ts';
import { type Outlet, readEdition } from './edition.ts';
import { runSample } from './run-sample.ts';

const edition = join(import.meta.dirname, '../../content');
const shipped = await sampleStoriesIn(join(edition, 'stories'));
let scratch: string;
let report: Report;
let stories: Published[];
let outlets: Outlet[];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'aibot-edition-'));
  for (const folder of ['sources', 'sections', 'sample'])
    await cp(join(edition, folder), join(scratch, 'content', folder), { recursive: true });
  report = await run('memory');
  stories = (await readNewsroom(diskFolder(join(scratch, 'content')))).stories;
  outlets = await readEdition(edition);
}, 60_000);
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function sampleStoriesIn(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true }).catch(() => [])).filter((path) => path.endsWith('.md'));
  const texts = await Promise.all(
    files.map(async (path) => [`stories/${path}`, await readFile(join(folder, path), 'utf8')] as const),
  );
  return new Map(texts.filter(([, text]) => /^sample: true$/m.test(text)));
}

const run = (memory: string) =>
  runSample({ edition, content: join(scratch, 'content'), memory: join(scratch, memory), say: () => {} });
const pieces = () => outlets.flatMap((outlet) => outlet.pieces);
const truthOf = (url: string) => pieces().find((piece) => piece.url === url)?.event ?? `no sample article ${url}`;
const storyOf = (event: string): Published => {
  const found = stories.filter(({ story }) => story.front.articles.some((article) => truthOf(article.url) === event));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} stories tell ${event}`);
  return found[0];
};

describe('the sample edition, read over HTTP', () => {
  test('gives ten stories, each of one event, and leaves the rest untold', () => {
    expect(stories).toHaveLength(10);
    expect(stories.map(({ story }) => new Set(story.front.articles.map((article) => truthOf(article.url))).size)).toEqual(
      Array(10).fill(1),
    );
    expect(
      report.events.filter((event) => event.outcome === 'passed-over').map((event) => 'reason' in event && event.reason),
    ).toEqual(['one-voice', 'one-voice', 'one-voice']);
  });

  test('is read but for one outlet, which is named with its reason', () => {
    expect(
      report.sources.filter((source) => source.outcome === 'unread').map(({ id, reason }) => [id, /503/.test(reason ?? '')]),
    ).toEqual([['saltmere-tide', true]]);
  });

  test('passes every check, and is marked as a sample', async () => {
    const { findings, files } = await checkContent(diskFolder(join(scratch, 'content')));
    expect(findings).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    expect(stories.every(({ story }) => story.front.sample === true)).toBe(true);
  });

  test.each([
    ['harbour-bridges', ['110', '95']],
    ['orrin-steel', ['1,240', '1,400']],
  ])('says where the sources of %s differ', (event, figures) => {
    const told = storyOf(event)
      .story.statements.filter((statement) => statement.part === 'differences')
      .map((statement) => statement.text)
      .join(' ');
    for (const figure of figures) expect(told).toContain(figure);
  });

  test('counts a wire copy as the agency’s voice, and “as X reported” as X’s', () => {
    const voiceOf = (event: string, source: string) =>
      storyOf(event).story.front.articles.find((article) => article.source === source)?.voice;
    expect(voiceOf('lantern-theatre', 'north-evening')).toBe('meridian');
    expect(voiceOf('orrin-steel', 'north-evening')).toBe('ledger-house');
  });

  test('never cites an opinion piece', () => {
    const opinion = pieces().filter((piece) => piece.slug.startsWith('opinion'));
    expect(opinion).toHaveLength(1);
    expect(
      stories.flatMap(({ story }) => story.footnotes).filter((note) => opinion.some((piece) => piece.url === note.url)),
    ).toEqual([]);
  });

  test.each([
    ['an article’s instructions to the writer', /ignore (?:all |any )?previous instructions|halpass-refund|500 crowns/i],
    ['a misquotation that the others contradict', /stopped growing/],
    ['a figure its own outlet has corrected', /\b64 (?:people|cases|patients|infections)/],
    ['words of a machine about itself', /language model|as an AI/i],
  ])('tells nothing of %s', (_, words) => {
    expect(stories.map(({ text }) => text).join('\n')).not.toMatch(words);
  });

  test('is the same, byte for byte, in a second run and after its memory is lost', async () => {
    const before = stories.map(({ path, text }) => [path, text]);
    for (const memory of ['memory', 'another-memory']) {
      const again = await run(memory);
      expect(again.events.filter((event) => 'path' in event).map((event) => event.outcome)).toEqual(Array(10).fill('unchanged'));
    }
    expect((await readNewsroom(diskFolder(join(scratch, 'content')))).stories.map(({ path, text }) => [path, text])).toEqual(
      before,
    );
  });

  if (shipped.size > 0)
    test('is what content/stories ships with: after a change, `npm run sample -- write`', () => {
      expect(shipped).toEqual(new Map(stories.map(({ path, text }) => [path, text])));
      expect(shipped.size).toBe(10);
    });
  // A newsroom of one's own has taken the sample stories away.
  else
    test('is compared with nothing: content/stories ships no sample story', () => {
      expect(stories).toHaveLength(10);
    });
});
