import { expect, test } from 'vitest';
import { anArticle } from '../articles/article-builder.ts';
import type { Event } from '../events/event.ts';
import { checkStory } from '../checks/check-story.ts';
import { parseStory } from '../stories/parse-story.ts';
import { toStory } from '../stories/to-story.ts';
import { writeDigest } from '../drafts/write-digest.ts';
import { writeStory } from '../stories/write-story.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import type { Published } from './read-newsroom.ts';
import { worldOf } from './world-builder.ts';

const reports = {
  north:
    'The Port Alder harbour authority closed both harbour bridges on Saturday afternoon as a storm reached the coast of Halvenia. Gusts of 110 kilometres an hour were measured at the Custom House pier shortly before the barriers came down.',
  harbour:
    'Drivers in Port Alder are stuck on either bank after the harbour bridges shut because of a storm on Saturday. Traffic on the ring road stood for two hours, and the police asked people to leave their cars at home.',
  east: 'A storm closed both harbour bridges of Port Alder on Saturday, the harbour authority said. Engineers found a crack in the Ropewalk pillar, and nineteen lorries were turned back at Brackenholt.',
  west: 'Both harbour bridges of Port Alder are closed since Saturday because of a storm. Mayor Teo Marchetti asked four hundred families on the southern bank to boil their water.',
};
const article = (source: keyof typeof reports) =>
  anArticle({
    source,
    name: `The ${source} Post`,
    title: `Storm closes harbour bridges of Port Alder, ${source}`,
    text: reports[source],
  });
const eventOf = (id: string, ...sources: (keyof typeof reports)[]): Event => ({
  id,
  told: null,
  alsoTold: [],
  articles: sources.map(article),
});

function published(event: Event, now: string): Published {
  const draft = writeDigest(event);
  const story =
    draft.ok && toStory(draft.value, event, { now, language: 'en', section: 'world', tags: ['port-alder'], sample: false });
  if (!story || story.ok === false) throw new Error('the event cannot be told');
  return withText(
    { path: `stories/2026/03/14/${event.id}.md`, text: writeStory(story.value), story: story.value },
    (text) => text,
  );
}

function withText(story: Published, edit: (text: string) => string): Published {
  const text = edit(story.text);
  const parsed = parseStory(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason));
  return { ...story, text, story: parsed.value };
}

const one = () => published(eventOf('0000000a', 'north', 'harbour'), '2026-03-14T15:00:00Z');
const two = () => published(eventOf('0000000b', 'east', 'west'), '2026-03-14T17:00:00Z');
const together: Event = { ...eventOf('0000000a', 'north', 'harbour', 'east', 'west'), told: '0000000a', alsoTold: ['0000000b'] };

async function join(story: Published, also: Published[], { event = together, left = 10 } = {}) {
  const world = worldOf({});
  const place = await bringUpToDate({ story, also }, event, world, left);
  const text = world.files.get(story.path) ?? story.text;
  const parsed = parseStory(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason));
  return { place, files: world.files, older: { path: story.path, text, story: parsed.value } };
}

const own = (text: string) => (story: string) => story.replace('\n\n[^1]:', `\n\n${text}\n\n[^1]:`);

test('two stories that turn out to be one become one: the older says what the younger adds, the younger leads there', async () => {
  const [a, b] = [one(), two()];
  const { place, files, older } = await join(a, [b]);
  expect(place).toMatchObject({ outcome: 'revised', path: a.path, notes: expect.arrayContaining([`merged: ${b.path}`]) });
  expect(files.get(b.path)).toBe(b.text.replace(/\n---\n/, '\nmergedInto: "0000000a"\n---\n'));
  expect(older.text).toMatch(/crack in the Ropewalk pillar|boil their water/);
  expect(older.text).toContain(`Joined with “${b.story.front.title}”, which told the same event.`);
  expect(older.story.front.articles.map(({ source }) => source).sort()).toEqual(['east', 'harbour', 'north', 'west']);
  expect(older.story.front.published).toBe('2026-03-14T15:00:00Z');
  expect(checkStory(older.story)).toEqual([]);
  // What stood there stands there still.
  for (const { markdown } of a.story.blocks) expect(older.story.blocks.map((block) => block.markdown)).toContain(markdown);
});

test('what is joined is joined: the next run finds nothing to do', async () => {
  const { older } = await join(one(), [two()]);
  const { place, files } = await join(older, [], { event: { ...together, alsoTold: [] } });
  expect(place).toMatchObject({ outcome: 'unchanged', reason: 'nothing-new' });
  expect([...files.keys()]).toEqual([]);
});

test('a run that was killed between the two files is finished by the next, and nothing is said twice', async () => {
  const b = withText(two(), own('The storm *closed* both harbour bridges.[^1]'));
  const first = await join(one(), [b]);
  const again = await join(first.older, [b]);
  expect(again.older.text).toBe(first.older.text);
  expect(again.files.get(b.path)).toContain('mergedInto: "0000000a"');
});

test('a person’s block moves as it stands, under the marks of its new page, and stays a person’s', async () => {
  const b = withText(two(), own('The storm  *closed* both harbour bridges.[^1]'));
  const { older } = await join(one(), [b]);
  const moved = older.story.blocks.find(({ markdown }) => markdown.includes('*closed*'));
  expect(moved?.markdown).toMatch(/^The storm {2}\*closed\* both harbour bridges\.\[\^\d+\]$/);
  const passage = (story: Published['story'], word: string) =>
    story.statements
      .find(({ text }) => text.replace(/ +/g, ' ').startsWith(word))
      ?.footnotes.map(({ url, passage: words }) => [url, words]);
  expect(passage(older.story, 'The storm closed')).toEqual(passage(b.story, 'The storm closed'));
});

test('where the page would not pass its checks with a person’s block, both stay and the report says why', async () => {
  const b = withText(two(), own('Four thousand people drowned at once.[^1]'));
  const { place, files } = await join(one(), [b], { event: { ...together, articles: [] } });
  expect(place).toMatchObject({ outcome: 'unchanged', reason: 'merger-not-supported' });
  expect(JSON.stringify(place)).toContain(b.path);
  expect([...files.keys()]).toEqual([]);
});

test.each([
  ['held', 'hold: "Wait."'],
  ['taken back', 'withdrawn: { at: "2026-03-14T18:00:00Z", reason: "Wrong." }'],
])('a story that is %s is not joined with another', async (_, line) => {
  const b = withText(two(), (text) => text.replace('\nwritten:', `\n${line}\nwritten:`));
  for (const [story, also] of [
    [one(), b],
    [b, one()],
  ] as const) {
    const { place, files } = await join(story, [also], { event: { ...together, articles: [] } });
    expect(place).toMatchObject({ outcome: 'unchanged', reason: 'kept-as-it-is' });
    expect([...files.keys()]).toEqual([]);
  }
});

test('a limit of no stories holds for joining too', async () => {
  const { place, files } = await join(one(), [two()], { left: 0 });
  expect(place).toMatchObject({ outcome: 'unchanged', reason: 'over-the-limit' });
  expect([...files.keys()]).toEqual([]);
});

test('three stories of one event become one', async () => {
  const c = published(eventOf('0000000c', 'east', 'harbour'), '2026-03-14T17:30:00Z');
  const { files, older } = await join(one(), [two(), { ...c, path: 'stories/2026/03/14/third.md' }]);
  expect([...files.values()].filter((text) => text.includes('mergedInto: "0000000a"'))).toHaveLength(2);
  expect(new Set(older.story.front.articles.map(({ url }) => url)).size).toBe(older.story.front.articles.length);
});
