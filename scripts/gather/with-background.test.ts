import { expect, test } from 'vitest';
import { checkStory } from '../checks/check-story.ts';
import { gather } from '../gather.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Story } from '../stories/story.ts';
import { toldBefore } from './told-before.ts';
import { threadBefore } from './thread-before.ts';
import { withBackground } from './with-background.ts';
import { type Telegram, type Wire, worldOf } from './world-builder.ts';

const options = { sources: [], since: null, limit: 10, sample: false };
const [saturday, friday] = ['2026-03-14T18:00:00Z', '2026-03-20T18:00:00Z'];

const bridges: Wire = {
  north: [
    {
      slug: 'bridges',
      title: 'Port Alder closes both harbour bridges in the storm',
      published: '2026-03-14T15:10:00Z',
      paragraphs: [
        'The Halvenia Harbour Authority closed both bridges of Port Alder before a storm reached the coast.',
        'Gusts of 110 kilometres an hour were measured at the Custom House pier shortly before the barriers came down.',
        '“We would rather be early than sorry,” said Ana Ruiz, the harbour master of Port Alder, at the pier.',
      ],
    },
  ],
  harbour: [
    {
      slug: 'bridges',
      title: 'Storm shuts the bridges of Port Alder',
      published: '2026-03-14T15:30:00Z',
      paragraphs: [
        'Drivers in Port Alder were stuck on either bank after both bridges shut because of a storm.',
        'Traffic on the ring road stood for two hours, and the police asked people to leave their cars at home.',
        'Ana Ruiz, the harbour master, said the Halvenia Harbour Authority would open them once the wind had fallen.',
      ],
    },
  ],
};

const ferry = (changes: Partial<Telegram> = {}): Wire => ({
  north: [
    {
      slug: 'ferry',
      title: 'Ana Ruiz signs for the first electric ferry of Port Alder',
      published: '2026-03-20T15:10:00Z',
      paragraphs: [
        'Ana Ruiz, the harbour master of Port Alder, has signed for an electric ferry that a yard in Brackenholt will build for 30 million crowns.',
        'The Halvenia Harbour Authority pays a third of the price, and the county of Lisgarth the rest.',
        'Batteries of two megawatt hours will be charged at the quay each night.',
      ],
      ...changes,
    },
  ],
  harbour: [
    {
      slug: 'ferry',
      title: 'Yard in Brackenholt builds electric ferry for Port Alder',
      published: '2026-03-20T15:30:00Z',
      paragraphs: [
        'A yard in Brackenholt builds an electric ferry for Port Alder, harbour master Ana Ruiz told reporters when she signed the contract.',
        'The old diesel ferry goes to a museum of the Halvenia Harbour Authority.',
        'Passengers will pay no more than today, the county of Lisgarth promised.',
      ],
    },
  ],
});

/** The run of a Saturday and that of the Friday after, over one content folder. */
async function twoDays(later: Wire) {
  const wire: Wire = { ...bridges };
  const world = worldOf(wire);
  await gather({ ...world, now: saturday }, options);
  Object.assign(wire, later);
  await gather({ ...world, now: friday }, options);
  const files = () => [...world.files].filter(([path]) => path.startsWith('stories/'));
  const again = { ...world, now: friday };
  return { files, again, stories: files().map(([, text]) => storyOf(text)) };
}

function storyOf(text: string): Story {
  const parsed = parseStory(text);
  if (!parsed.ok) throw new Error(parsed.reason[0]?.what);
  return parsed.value;
}

const backgroundOf = ({ statements }: Story) => statements.filter(({ part }) => part === 'background');

test('a story of a thread says what the story before it told: one quotation, with its day, its publisher and its proof', async () => {
  const { stories } = await twoDays(ferry());
  const [first, second] = stories as [Story, Story];
  expect(stories).toHaveLength(2);
  expect(backgroundOf(first)).toEqual([]);
  const [statement, ...others] = backgroundOf(second);
  expect(others).toEqual([]);
  expect(statement?.text).toMatch(/^On 14 March, The (?:North|Harbour) Post reported: “[^”]*bridges[^”]*”$/i);
  const [note] = statement?.footnotes ?? [];
  expect(first.footnotes.map(({ passage }) => passage)).toContain(note?.passage);
  expect(second.front.articles.find(({ url }) => url === note?.url)).toEqual(
    first.front.articles.find(({ url }) => url === note?.url),
  );
  expect(second.headings.map(({ text }) => text)).toContain('Background');
  expect(checkStory(second)).toEqual([]);
  expect(second.statements.filter(({ part }) => part === 'body').every(({ text }) => !text.includes('bridges'))).toBe(true);
});

test('the two stay two events: the next run over all of it changes nothing, though one article stands in both files', async () => {
  const { files, again } = await twoDays({
    north: [...(bridges['north'] ?? []), ...(ferry()['north'] ?? [])],
    harbour: [...(bridges['harbour'] ?? []), ...(ferry()['harbour'] ?? [])],
  });
  const before = files();
  expect(before.filter(([, text]) => text.includes('## Background'))).toHaveLength(1);
  const { events } = await gather(again, { ...options, since: '2026-03-13T00:00:00Z' });
  expect(events.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  expect(files()).toEqual(before);
});

test('what an earlier story lent is not what a story is known again by', async () => {
  const { files, stories } = await twoDays(ferry());
  const [, second] = stories as [Story, Story];
  const published = files().map(([path, text]) => ({ path, text, story: storyOf(text) }));
  const told = toldBefore(
    { sources: [], tags: new Map(), removed: [], stories: published, unreadable: [], problems: [] },
    saturday,
  );
  const known = told.find(({ event }) => event === second.front.event);
  expect(known?.urls).toEqual(['https://north.example/ferry', 'https://harbour.example/ferry']);
  expect(known?.text).not.toContain('bridges');
});

test('what the earlier story told is not said again where this one says it', async () => {
  const { stories } = await twoDays(ferry());
  const [first, second] = stories as [Story, Story];
  const told = {
    ...second,
    statements: [...second.statements, ...first.statements],
    footnotes: [...second.footnotes, ...first.footnotes],
  };
  expect(withBackground(told, first)).toBe(told);
});

test('a story that begins a thread has none', async () => {
  const { stories } = await twoDays(ferry());
  const [, second] = stories as [Story, Story];
  expect(withBackground(second, null)).toBe(second);
});

test.each([
  ['shares three tags', ['ana-ruiz', 'port-alder', 'halvenia'], {}, true],
  ['shares two tags only', ['ana-ruiz', 'port-alder', 'lisgarth'], {}, false],
  ['was taken back', ['ana-ruiz', 'port-alder', 'halvenia'], { withdrawn: { at: saturday, reason: 'Wrong.' } }, false],
  ['is held', ['ana-ruiz', 'port-alder', 'halvenia'], { hold: 'Ask the harbour master.' }, false],
  ['leads to another', ['ana-ruiz', 'port-alder', 'halvenia'], { mergedInto: '00000000' }, false],
  ['is no earlier', ['ana-ruiz', 'port-alder', 'halvenia'], { published: friday }, false],
])('an earlier story that %s is gone on from: %s', async (_, tags, changes, expected) => {
  const { stories } = await twoDays(ferry());
  const [first] = stories as [Story, Story];
  const earlier = { ...first, front: { ...first.front, tags: ['ana-ruiz', 'port-alder', 'halvenia'], ...changes } };
  expect(threadBefore(tags, [{ path: '', text: '', story: earlier }], friday) !== null).toBe(expected);
});
