import { describe, expect, test } from 'vitest';
import type { StoryFront } from '../../content/schema.ts';
import { aFile as fileOf, type Note } from '../checks/story-builder.ts';
import { memoryFolder } from '../io/memory-folder.ts';
import { checkContent } from './check-content.ts';

const page = (fields: Record<string, unknown>) =>
  `---\n${Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---\n\nA sentence.\n`;
const source = (name: string, more: Record<string, unknown> = {}) => {
  const site = `https://${name.toLowerCase().replaceAll(' ', '-')}.example/`;
  return page({ name, publisher: 'a-house', feed: `${site}rss`, site, ...more });
};
const notes: Note[] = [{ passage: 'Both bridges are shut.' }, { from: 'Harbour Radio', passage: 'The ferries run until eight.' }];
const body = 'The North Post reports: “Both bridges are shut”.[^1] Harbour Radio reports: “The ferries run until eight”.[^2]';
const aFile = (front: Partial<StoryFront> = {}) =>
  fileOf(body, notes, { title: 'Both bridges are shut', summary: 'The ferries run until eight.', ...front });
const story = aFile();
const first = 'stories/2026/03/14/a-day-in-brief.md';
const second = 'stories/2026/03/14/another-day.md';

/** What is found in a whole newsroom once these files are added or changed: `path:line:column code`, and the sentences. */
async function found(changes: Record<string, string>, only: string[] = []) {
  const files = new Map([
    ['sections/world.md', page({ name: 'World', description: 'Everywhere.' })],
    ...['North Post', 'Harbour Radio', 'Coast Wire', 'Alder Mirror'].map(
      (name) => [`sources/${name.toLowerCase().replaceAll(' ', '-')}.md`, source(name)] as const,
    ),
    [first, story] as const,
    ...Object.entries(changes),
  ]);
  const { findings } = await checkContent(memoryFolder(files), only);
  return {
    where: findings.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`),
    what: findings.map((finding) => finding.what).join('\n'),
  };
}

test('a newsroom in order has no findings', async () => {
  expect((await found({})).where).toEqual([]);
});

test('sentences that no rule can judge are told, and are no findings', async () => {
  const text = aFile().replace('eight”.[^2]', 'eight”.[^2] Commuters cursed loudly and walked home along the quay.[^2]');
  const { findings, unjudged } = await checkContent(memoryFolder(new Map([[first, text]])), [first]);
  expect(unjudged).toEqual([{ path: first, line: 17, words: expect.arrayContaining(['cursed', 'quay']) }]);
  expect(findings.map(({ code }) => code)).not.toContain('unjudged');
});

describe('a name leads to one tag', () => {
  const tag = (name: string, ...aliases: string[]) => page({ name, aliases });

  test.each([
    [
      'an alias of two tags',
      { 'tags/ash.md': tag('Ash', 'Grey'), 'tags/grain.md': tag('Grain', 'Corn', 'grey') },
      'tags/grain.md:3:18',
    ],
    [
      'an alias that is the name of another',
      { 'tags/ash.md': tag('Ash'), 'tags/grain.md': tag('Grain', 'ash') },
      'tags/grain.md:3:11',
    ],
    ['one name of two tags', { 'tags/ash.md': tag('Ash'), 'tags/grain.md': tag('Ash') }, 'tags/grain.md:2:7'],
  ])('%s is refused at the second', async (_, files, where) => {
    const all = await found(files);
    expect(all.where).toEqual([`${where} tag-name-twice`]);
    expect(all.what).toContain('is a name of content/tags/ash.md as well: leave it to one of the two');
    expect((await found(files, ['tags/grain.md'])).where).toEqual(all.where);
  });

  test('one tag may list several spellings of its own, and capitals are another name', async () => {
    expect((await found({ 'tags/ice.md': tag('ICE'), 'tags/glace.md': tag('Glace', 'ice', 'Ice') })).where).toEqual([]);
  });
});

describe('a reference that leads nowhere is found where it stands', () => {
  test('a section, with those that exist', async () => {
    const { where, what } = await found({ [first]: aFile({ section: 'wrld' }) });
    expect(where).toEqual([`${first}:9:10 section-unknown`]);
    expect(what).toContain('the sections are world');
  });

  test('the section of a source', async () => {
    const { where } = await found({ 'sources/coast-wire.md': source('Coast Wire', { section: 'wrld' }) });
    expect(where).toEqual(['sources/coast-wire.md:6:10 section-unknown']);
  });

  test('a source, in the article that names it', async () => {
    const { where } = await found({ [first]: story.replace('"source":"harbour-radio"', '"source":"nobody"') });
    expect(where).toEqual([expect.stringMatching(/md:11:\d{3} source-unknown$/)]);
  });

  test('the story this one was merged into', async () => {
    const part = (mergedInto: string) => aFile({ event: '00000001', mergedInto });
    expect((await found({ [second]: part('7f3a9c21') })).where).toEqual([]);
    expect((await found({ [second]: part('00000002') })).where).toEqual([`${second}:15:13 merged-into-unknown`]);
    expect((await found({ [second]: part('00000001') })).where).toEqual([`${second}:15:13 merged-into-unknown`]);
  });
});

describe('two pages that should be one', () => {
  test('an event told twice comes with advice that can be followed', async () => {
    const { where, what } = await found({ [second]: story });
    expect(where).toEqual([`${second}:3:8 event-told-twice`]);
    expect(what).toContain(`content/${first} tells the same event: remove one of the two, or`);
    expect(what).toContain('`mergedInto: "7f3a9c21"`');
    expect((await found({ [second]: aFile({ event: '00000001', mergedInto: '7f3a9c21' }) })).where).toEqual([]);
  });

  test('it is found also where only one of them is asked about', async () => {
    expect((await found({ [second]: story }, [second])).where).toEqual([`${second}:3:8 event-told-twice`]);
  });

  test('two sources of one feed', async () => {
    const { where, what } = await found({
      'sources/post-again.md': source('Post Again', { feed: 'http://www.north-post.example/rss/' }),
    });
    expect(where).toEqual(['sources/post-again.md:4:7 feed-twice']);
    expect(what).toContain('content/sources/north-post.md reads the same feed');
  });
});

test.each(['sources/North_Post.md', 'sources/a--b.md', 'sources/deeper/north.md', 'tags/Port Alder.md'])(
  '%s is no name for a page that others refer to',
  async (path) => {
    const text = path.startsWith('tags') ? page({ name: 'Port Alder' }) : source('Other');
    expect((await found({ [path]: text })).where).toEqual([`${path}:1:1 bad-name`]);
  },
);

test('a footnote that calls the publisher by another name', async () => {
  const { where, what } = await found({ 'sources/north-post.md': source('The Northern Post') });
  expect(where).toEqual([`${first}:19:1 publisher-renamed`]);
  expect(what).toContain('names “North Post”, but content/sources/north-post.md calls the publisher “The Northern Post”');
});

describe('the cause comes first', () => {
  test('of a lost footnote, before what follows from it, and without what is said of the same words', async () => {
    const { where } = await found({ [first]: story.replace(/^\[\^2\]: .*\n/m, '') });
    expect(where[0]).toBe(`${first}:17:107 footnote-missing`);
    expect(where.filter((each) => each.includes(':17:'))).toHaveLength(1);
  });

  test('of a lost mark, before what follows from it', async () => {
    const { where } = await found({ [first]: story.replace('shut”.[^1]', 'shut”.') });
    expect(where[0]).toMatch(/footnote-unused$/);
  });

  test.each([
    ['a lost time', /^published: .*\n/m, '', ['2:1'], /^`published` is missing$/],
    ['a time in words', /^published: .*$/m, 'published: "yesterday"', ['6:12'], /^`published`: expected a quoted time/],
    ['a quotation mark too few', /^title: .*$/m, 'title: "A day', ['4:8'], /^[^\d]*add the closing "/],
    ['a field nobody knows', /^lang:/m, 'colour: "red"\nlang:', ['8:9'], /^`colour` is not a field of a story/],
    ['a field without a value', /^title: .*$/m, 'title:', ['4:7'], /^`title` has no value$/],
  ])('of %s, one finding', async (_, piece, instead, places, what) => {
    const findings = await found({ [first]: story.replace(piece, instead) });
    expect(findings.where).toEqual(places.map((place) => `${first}:${place} front-matter`));
    expect(findings.what).toMatch(what);
  });
});

test.each([
  ['a field of another page', { colour: 'red' }, '`colour` is not a field of a source'],
  ['a country in words', { country: 'Halvenia' }, '`country`: expected two capital letters, as in GB, or int'],
  ['a publisher left out', { publisher: undefined }, '`publisher` is missing'],
])('in a source, %s is told in words', async (_, more, what) => {
  expect((await found({ 'sources/other.md': source('Other', more) })).what).toContain(what);
});
