import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anArticle } from '../articles/article-builder.ts';
import type { Article } from '../articles/article.ts';
import type { Event, Told } from './event.ts';
import { toEvents } from './to-events.ts';

/** An outlet's report: “source: headline | text”. */
const report = (line: string, given: Partial<Article> = {}): Article => {
  const [, source = '', title = '', text = ''] = /^(.*?): (.*?) \| (.*)$/.exec(line) ?? [];
  return anArticle({ source, title, text, ...given });
};

const bridges = [
  report(
    'north-post: Port Alder shuts both harbour bridges | Both harbour bridges in Port Alder closed at three on Saturday because of the storm, the port authority said. Ana Ruiz, the harbour master, spoke of gusts on the Alder Bridge.',
  ),
  report(
    'harbour-radio: Storm cuts the city in two | Nobody can cross the harbour of Port Alder by car until Sunday. The Alder Bridge and its neighbour are shut while the storm passes, harbour master Ana Ruiz said.',
  ),
  report(
    'tamber-courier: Lorries stranded on the quay | More than a hundred lorries wait at the quay in Port Alder. The port authority closed the bridges, the Alder Bridge among them, when the storm brought strong gusts.',
  ),
  report(
    'isles-observer: Ferries run late into the night | Since the bridges of Port Alder are closed by the storm, ferries cross the harbour until eight. Ana Ruiz of the port authority expects a calm Sunday.',
  ),
  report(
    'crown-ledger: Wind stops traffic in the main port | Traffic over the harbour of Port Alder stands still. The port authority shut the Alder Bridge and the second crossing as the storm came in with gusts.',
  ),
  report(
    'lisgarth-herald: “Better early than sorry” | Harbour master Ana Ruiz defends the closing of both bridges in Port Alder. The storm was stronger than forecast, she said at the Alder Bridge on Saturday.',
  ),
];
const reef = [
  report(
    'north-post: Reef found off the Sollen Isles | Scientists of the Sollen Institute mapped a coral reef off the Sollen Isles. Yara Fenwold, who led the expedition of the Aurelan, called it a garden.',
  ),
  report(
    'isles-observer: Coral find may end trawling | The coral that Yara Fenwold found with the Aurelan near the Sollen Isles may end trawling there. The Sollen Institute wants the reef protected.',
  ),
];
const told: Told = {
  event: '7f3a9c21',
  title: 'Both bridges in Port Alder close for the storm',
  text: 'Both harbour bridges in Port Alder closed at three on Saturday. Ana Ruiz, the harbour master, spoke of gusts on the Alder Bridge. The port authority decides on Sunday.',
  urls: ['https://gone.example/bridges'],
  published: '2026-03-14T15:20:00Z',
  updated: '2026-03-14T17:05:00Z',
};

/** Events as the addresses they hold, for comparison. */
const held = (events: Event[]) => events.map(({ articles }) => articles.map(({ url }) => url).sort()).sort();
const addresses = (...groups: Article[][]) => groups.map((group) => group.map(({ url }) => url).sort()).sort();

test('six differently worded headlines on one event are one event', () => {
  expect(held(toEvents([...bridges, ...reef], []))).toEqual(addresses(bridges, reef));
});

test('two fires in two towns on one day stay apart, however alike they read', () => {
  const fire = (source: string, town: string, street: string, owner: string, chief: string) =>
    report(
      `${source}: Warehouse fire in ${town} | A fire broke out in a warehouse in ${town} early on Saturday. Firefighters fought the flames on ${street} for hours and residents had to leave their homes, the fire brigade said. The owner, ${owner}, expects a large loss. The cause is unknown, according to ${chief} of the brigade. Investigators of the police in ${town} are to enter ${street} on Monday.`,
    );
  const one = [
    fire('north-post', 'Dunmarrow', 'Kiln Road', 'Alderby Home', 'Oskar Brenholt'),
    fire('harbour-radio', 'Dunmarrow', 'Kiln Road', 'Alderby Home', 'Oskar Brenholt'),
  ];
  const other = [
    fire('tamber-courier', 'Vellmouth', 'Pier Street', 'Seldane Stores', 'Ruta Keldane'),
    fire('isles-observer', 'Vellmouth', 'Pier Street', 'Seldane Stores', 'Ruta Keldane'),
  ];
  expect(held(toEvents([...one, ...other], []))).toEqual(addresses(one, other));
});

test('two events in one city on one day stay apart', () => {
  const fair = report(
    'harbour-radio: Book fair opens | The book fair of Port Alder opened its halls on Saturday with eighty publishers. Poet Imke Saarland read from her new novel.',
  );
  expect(held(toEvents([...bridges, fair], []))).toEqual(addresses(bridges, [fair]));
});

test('the same strike a month later is another event', () => {
  const text =
    'Dockers in Port Alder stopped work on Monday. The Dockers Union asks for higher wages, its head Bram Ostley said.';
  const [early, late] = [
    anArticle({ title: 'Dockers on strike', text, published: '2026-02-14T12:00:00Z' }),
    anArticle({ title: 'Dockers strike again', text, published: '2026-03-14T12:00:00Z' }),
  ];
  expect(held(toEvents([early, late], []))).toEqual(addresses([early], [late]));
});

test('an outlet that joins a day later joins the told story, though its articles are gone', () => {
  const late = { ...(bridges[1] ?? anArticle({})), published: '2026-03-15T16:00:00Z' };
  expect(toEvents([late, ...reef], [told])).toContainEqual({ id: told.event, told: told.event, alsoTold: [], articles: [late] });
});

test('an article a story was written from stays with it, though its text is another now', () => {
  const rewritten = anArticle({
    url: 'https://gone.example/bridges',
    title: 'Market day',
    text: 'Cheese was cheap at the market.',
  });
  expect(toEvents([rewritten], [told])).toEqual([{ id: told.event, told: told.event, alsoTold: [], articles: [rewritten] }]);
});

/** Two stories told of two reports each. */
const twoStories = (one: Article[], other: Article[], given: Partial<Told> = {}): Told[] => [
  { ...told, urls: one.map(({ url }) => url) },
  { ...told, event: '00000001', urls: other.map(({ url }) => url), published: '2026-03-14T16:00:00Z', ...given },
];
const identities = (events: Event[]) => events.map(({ told: story, alsoTold, articles }) => [story, alsoTold, articles.length]);

test('two told stories on like events stay two, and each keeps the articles it was written from', () => {
  const [one, other] = [bridges.slice(0, 3), bridges.slice(3)];
  const events = toEvents(bridges, twoStories(one, other));
  expect(events.map(({ alsoTold }) => alsoTold)).toEqual([[], []]);
  expect(held(events)).toEqual(addresses(one, other));
});

const copies = bridges.slice(0, 2).map((article) => ({ ...article, url: `${article.url}-again`, source: 'copy' }));

test('two told stories that surely are one event are reported as one, under the story published first', () => {
  const events = toEvents([...bridges.slice(0, 2), ...copies], twoStories(copies, bridges.slice(0, 2)));
  expect(identities(events)).toEqual([[told.event, ['00000001'], 4]]);
});

test('once the later story speaks for the event of the first, nothing is left to merge', () => {
  const stories = twoStories(copies, bridges.slice(0, 2), { event: told.event });
  expect(identities(toEvents([...bridges.slice(0, 2), ...copies], stories))).toEqual([[told.event, [], 4]]);
});

test('what a person removed is never found to be one with a story', () => {
  const stories = twoStories(copies, bridges.slice(0, 2), { removed: true });
  const events = toEvents([...bridges.slice(0, 2), ...copies], stories);
  expect(events.map(({ alsoTold, articles }) => [alsoTold, articles.length])).toEqual([
    [[], 2],
    [[], 2],
  ]);
});

test('one publisher under five feed names is one event, and the address read twice counts once', () => {
  const [first] = bridges;
  if (!first) throw new Error('a report is needed');
  const feeds = ['front', 'world', 'region', 'latest', 'traffic'].map((feed) => ({
    ...first,
    source: `north-post-${feed}`,
    publisher: 'north-post',
    url: feed === 'latest' ? first.url : `${first.url}?from=${feed}`,
  }));
  expect(held(toEvents([first, ...feeds, ...reef], []))).toEqual(
    addresses([first, ...feeds.filter(({ url }) => url !== first.url)], reef),
  );
});

const text = (articles: Article[]) => articles.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)).join(' ');

test('a page that says it rounds up the day glues no two events', () => {
  const roundUp = report(`lisgarth-herald: Saturday’s evening briefing | ${text(bridges.slice(0, 2))} ${text(reef)}`);
  expect(held(toEvents([...bridges, ...reef, roundUp], []))).toEqual(addresses(bridges, reef, [roundUp]));
});

test('a page that rounds up without saying so glues no two single reports', () => {
  const [bridge, coral] = [bridges[0], reef[0]];
  if (!bridge || !coral) throw new Error('two reports are needed');
  const both = report(`lisgarth-herald: Port Alder and the Sollen Isles | ${text([bridge, coral])}`);
  const events = held(toEvents([bridge, coral, both], []));
  expect(events.filter((its) => its.includes(bridge.url) && its.includes(coral.url))).toEqual([]);
});

test('a liveblog and a page of “what we know” join the event they are about', () => {
  const pages = [
    report(`lisgarth-herald: Port Alder bridges closed: what we know so far | ${text(bridges.slice(0, 1))}`),
    report(`harbour-radio: Storm over the harbour | ${text(bridges.slice(1, 3))}`, {
      kind: 'liveblog',
      url: 'https://live.example/storm',
    }),
  ];
  expect(held(toEvents([...bridges, ...reef, ...pages], []))).toEqual(addresses([...bridges, ...pages], reef));
});

test('an event that grows over three days stays one, and keeps the id it was told under', () => {
  const days = [0, 1, 2].map((day) =>
    bridges.slice(day * 2, day * 2 + 2).map((article) => ({ ...article, published: `2026-03-${14 + day}T12:00:00Z` })),
  );
  const [first = [], second = [], third = []] = days;
  const id = toEvents(first, [])[0]?.id ?? '';
  const story = (urls: Article[]): Told => ({ ...told, event: id, urls: urls.map(({ url }) => url) });
  const onDayTwo = toEvents([...first, ...second], [story(first)]);
  const onDayThree = toEvents([...first, ...second, ...third], [story([...first, ...second])]);
  expect([onDayTwo, onDayThree].map((events) => events.map((event) => [event.id, event.articles.length]))).toEqual([
    [[id, 4]],
    [[id, 6]],
  ]);
});

test('an outlet that joins two days later with no address in common joins the story, the memory of its articles kept or lost', () => {
  const late = { ...(bridges[4] ?? anArticle({})), published: '2026-03-16T12:00:00Z' };
  const story = { ...told, urls: bridges.slice(0, 3).map(({ url }) => url) };
  const kept = toEvents([...bridges.slice(0, 3), late, ...reef], [story]);
  const lost = toEvents([late, ...reef], [story]);
  expect([kept, lost].map((events) => events.find(({ articles }) => articles.includes(late))?.id)).toEqual([
    told.event,
    told.event,
  ]);
});

test('a told story that no article joins gives no event', () => {
  expect(held(toEvents(reef, [told]))).toEqual(addresses(reef));
  expect(toEvents([], [told])).toEqual([]);
});

test('an event goes by a hash of its earliest article’s address, in time order, undated last', () => {
  const [a, b, c] = bridges;
  if (!a || !b || !c) throw new Error('three reports are needed');
  const [event] = toEvents([{ ...c, published: null }, b, { ...a, published: '2026-03-14T06:00:00Z' }], []);
  expect(event?.articles.map(({ source }) => source)).toEqual(['north-post', 'harbour-radio', 'tamber-courier']);
  // printf https://north-post.example/port-alder-shuts-both-harbour-bridges | sha256sum
  expect(event?.id).toBe('52fd10a5');
});

test('an id that a told story holds is given to no other event', () => {
  const [first] = toEvents(reef, []);
  const ids = toEvents(reef, [{ ...told, event: first?.id ?? '' }]).map(({ id, told: story }) => ({ id, story }));
  expect(ids).toEqual([{ id: expect.not.stringMatching(first?.id ?? ''), story: null }]);
});

test('of two items with one address one is kept', () => {
  const [a] = reef;
  if (!a) throw new Error('a report is needed');
  expect(held(toEvents([a, { ...a, source: 'copy' }], []))).toEqual([[a.url]]);
});

test.each([
  ['no articles', []],
  ['an article without a word', [anArticle({ title: '!', sentences: [] })]],
])('reads %s', (_, articles) => {
  expect(toEvents(articles, []).flatMap(({ articles: its }) => its)).toEqual(articles);
});

test('the order of the input is of no account, and no article is lost or doubled', () => {
  const pool = [
    ...bridges,
    ...reef,
    anArticle({ title: 'Undated', published: null, text: 'Cheese was cheap at the market in Lisgarth.' }),
  ];
  const stories = [
    told,
    {
      ...told,
      event: '00000001',
      title: 'Reef found',
      text: 'Yara Fenwold found a reef off the Sollen Isles with the Aurelan.',
      urls: [],
    },
  ];
  fc.assert(
    fc.property(
      fc.subarray(pool).chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
      fc.shuffledSubarray(stories, { minLength: 2 }),
      ([some, shuffled], shuffledStories) => {
        const events = toEvents(some, stories);
        expect(toEvents(shuffled, shuffledStories)).toEqual(events);
        expect(held(events).flat().sort()).toEqual(addresses(some).flat());
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      },
    ),
    { numRuns: 50 },
  );
});

test('the same articles give the same events once their story is told, whatever the story says', () => {
  const before = toEvents(reef, []);
  const story: Told = {
    ...told,
    event: before[0]?.id ?? '',
    urls: before[0]?.articles.map(({ url }) => url) ?? [],
    text: reef.map(({ title }) => title).join(' '),
  };
  expect(held(toEvents(reef, [story]))).toEqual(held(before));
});

test('a story whose articles another has taken over is found to be its event, so that a merger that was killed half way is finished', () => {
  const urls = (articles: Article[]) => articles.map(({ url }) => url);
  const whole = { ...told, urls: urls(bridges), updated: '2026-03-14T21:00:00Z' };
  const part = { ...told, event: '7f3a9c22', urls: urls(bridges.slice(3)), published: '2026-03-14T18:00:00Z' };
  expect(identities(toEvents([...bridges, ...reef], [whole, part]))).toContainEqual([whole.event, [part.event], bridges.length]);
  expect(identities(toEvents(bridges, [whole, { ...part, event: whole.event }]))).toEqual([[whole.event, [], bridges.length]]);
  // One article in common, and others of its own: it stays another story.
  const other = { ...part, urls: urls([...bridges.slice(5), ...reef]), updated: whole.published };
  expect(identities(toEvents([...bridges, ...reef], [whole, other]))).toEqual(
    expect.arrayContaining([
      [whole.event, [], bridges.length],
      [other.event, [], reef.length],
    ]),
  );
});
