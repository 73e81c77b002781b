import { describe, expect, test } from 'vitest';
import { gather } from '../gather.ts';
import { memoryFolder } from '../io/memory-folder.ts';
import { removeStory } from './remove-story.ts';
import { type Telegram, type Wire, worldOf } from './world-builder.ts';

const options = { sources: [], since: null, limit: 10, sample: false };
const [saturday, sunday, monday] = ['2026-03-14T18:00:00Z', '2026-03-15T18:00:00Z', '2026-03-16T18:00:00Z'];

const told: Record<string, Omit<Telegram, 'slug' | 'published'>> = {
  north: {
    title: 'Port Alder closes both harbour bridges in the storm',
    paragraphs: [
      'The Port Alder harbour authority closed both harbour bridges on Saturday afternoon as a storm reached the coast of Halvenia.',
      'Gusts of 110 kilometres an hour were measured at the Custom House pier shortly before the barriers came down.',
      '“We would rather be early than sorry,” said Ana Ruiz, the harbour master of Port Alder, at the pier.',
    ],
  },
  harbour: {
    title: 'Storm shuts the harbour bridges of Port Alder',
    paragraphs: [
      'Drivers in Port Alder are stuck on either bank after the harbour bridges shut because of a storm on Saturday.',
      'Traffic on the ring road stood for two hours, and the police asked people to leave their cars at home.',
      'Ana Ruiz, the harbour master, said the storm would pass over Halvenia by Sunday, and ferries cross the harbour until then.',
    ],
  },
  east: {
    title: 'Crack found after storm closed the harbour bridges of Port Alder',
    paragraphs: [
      'Engineers in Port Alder found a crack in the Ropewalk pillar of the harbour bridges, which a storm had closed on Saturday.',
      'Harbour master Ana Ruiz said the harbour authority had ordered steel from Brackenholt, and that the bridges stay closed.',
      'Nineteen lorries wait at the harbour of Port Alder, and ferries carry passengers between the banks.',
    ],
  },
  isles: {
    title: 'Harbour bridges of Port Alder still closed after the storm',
    paragraphs: [
      'The harbour bridges of Port Alder, closed by the storm on Saturday, will not open before Thursday, harbour master Ana Ruiz said.',
      'Seventy schools on the southern bank of the harbour teach by telephone until then, the harbour authority of Port Alder announced.',
      'Ferries of the harbour authority carried eleven thousand passengers over the weekend, a record for Halvenia.',
    ],
  },
};
const telegram = (name: string, published: string): Telegram => ({
  slug: name,
  published,
  ...(told[name] ?? { title: '', paragraphs: [] }),
});

/** What each outlet's feed holds at each run: the first two have let go of their reports before the others join. */
const days: [now: string, wire: Wire][] = [
  [
    saturday,
    {
      north: [telegram('north', '2026-03-14T15:10:00Z')],
      harbour: [telegram('harbour', '2026-03-14T15:30:00Z')],
      east: [],
      isles: [],
    },
  ],
  [sunday, { north: [], harbour: [], east: [telegram('east', '2026-03-15T14:00:00Z')], isles: [] }],
  [monday, { north: [], harbour: [], east: [], isles: [telegram('isles', '2026-03-16T16:00:00Z')] }],
];

/** The runs of these days over one content folder, each twice; `forgetful` loses `.newsroom/` between every two. */
async function live({ forgetful = false, between = async (_: ReturnType<typeof worldOf>) => {} } = {}) {
  const wire: Wire = { north: [], harbour: [], east: [], isles: [] };
  const world = worldOf(wire);
  const kept = memoryFolder();
  const reports = [];
  for (const [now, feeds] of days) {
    Object.assign(wire, feeds);
    for (const _time of ['once', 'again']) {
      const before = new Map(world.files);
      const report = await gather({ ...world, now, memory: forgetful ? memoryFolder() : kept }, options);
      if (_time === 'again') expect(world.files, `a second run at ${now} changes nothing`).toEqual(before);
      reports.push(report);
    }
    await between(world);
  }
  const stories = [...world.files].filter(([path]) => path.startsWith('stories/'));
  return {
    world,
    stories,
    reports,
    reasons: reports.map(({ events }) => events.map((event) => ('reason' in event ? event.reason : event.outcome))),
  };
}

describe.each([
  ['with its memory', false],
  ['with .newsroom/ deleted between every two runs', true],
])('%s', (_, forgetful) => {
  test('an outlet that joins two days later, with no address in common, joins the story, which keeps its address', async () => {
    const { stories } = await live({ forgetful });
    expect(stories.map(([path]) => path)).toEqual([expect.stringMatching(/^stories\/2026\/03\/14\//)]);
    const [[, text] = ['', '']] = stories;
    expect(text).toContain('published: "2026-03-14T18:00:00Z"');
    expect(text).toContain('updated: "2026-03-16T18:00:00Z"');
    expect(text).toMatch(/note: "Added what The East Post reports\."[\s\S]+note: "Added what The Isles Post reports\."/);
    expect(text).toMatch(/crack in the Ropewalk pillar|steel from Brackenholt|Nineteen lorries/);
    expect(text).toMatch(/before Thursday|Seventy schools|eleven thousand passengers/);
  });

  test('a story a person deleted stays away, also when other outlets report it', async () => {
    let removals = 0;
    const { stories, world, reasons } = await live({
      forgetful,
      between: async ({ content, files }) => {
        const [path] = [...files.keys()].filter((each) => each.startsWith('stories/'));
        if (path !== undefined) removals += Number((await removeStory(content, path, 'Asked for.', saturday)).ok);
      },
    });
    expect(removals).toBe(1);
    expect(stories).toEqual([]);
    expect(
      reasons
        .slice(2)
        .flat()
        .filter((reason) => reason === 'removed-by-a-person').length,
    ).toBeGreaterThan(1);
    const [stone = ''] = [...world.files].filter(([path]) => path.startsWith('removed/')).map(([, text]) => text);
    expect(stone).not.toMatch(/Ruiz|bridge(?!s-|\.)|Port Alder/i);
  });
});

test.each([
  ['an event that nobody knows', () => '00000000'],
  ['itself', (event: string) => event],
])('a story that leads to %s is not told a second time', async (_, lead) => {
  const event = /^event: "(\w+)"$/m;
  const { stories, reasons } = await live({
    between: async ({ files }) => {
      for (const [path, text] of files)
        if (path.startsWith('stories/') && !text.includes('mergedInto'))
          files.set(
            path,
            text.replace(event, (line, id: string) => `${line}\nmergedInto: "${lead(id)}"`),
          );
    },
  });
  expect(stories).toHaveLength(1);
  expect(reasons.slice(2).flat()).toContain('kept-as-it-is');
});

/** Events of one busy mayor and one of a botanist, each in the words of two outlets: “headline | text”. */
const matters: Record<string, [north: string, harbour: string]> = {
  budget: [
    'Two swimming pools close to save millions | Swimmers lose two pools, since Mayor Otto Keldane has to save nine million crowns. Parents with children protested on the gallery when the council voted for the budget. The lifeguards will be moved to the beach, and lessons for pupils end in June.',
    'Lifeguards moved as pools shut to save millions | A petition of parents against the closing of two swimming pools has seven thousand signatures. Mayor Otto Keldane says the budget leaves him no choice: nine million crowns must be saved. Swimming lessons of schools are the first to go.',
  ],
  court: [
    'Bribery trial ends with acquittal | Judges acquitted Otto Keldane, who is mayor of Port Alder, of taking a sailing boat as a bribe from a shipyard. The yacht was a loan, the court found after eleven days of hearings. Prosecutor Mira Solberg accepts the verdict and will not appeal to the high court.',
    'Prosecutor will not appeal in sailing boat trial | A borrowed yacht is no bribe: with this verdict judges ended the trial of Otto Keldane, the mayor in Port Alder. Prosecutor Mira Solberg had asked for two years in prison. The shipyard that had lent the boat gets it back, the court decided.',
  ],
  tunnel: [
    'Drilling machines start on the railway tunnel | Engineers of Halvenia Rail have begun to drill a railway tunnel below the river. Two machines named after miners work towards each other for six years. Otto Keldane, mayor of Port Alder, pressed the button, and geologists watched for water in the granite.',
    'Six years of granite: Halvenia Rail begins its tunnel | Geologists expect granite and water where Halvenia Rail drills its railway tunnel since Saturday. Two machines with the names of miners are to meet below the river in six years. The button was pressed in Port Alder by Mayor Otto Keldane.',
  ],
  orchid: [
    'Botanist finds lost orchid near Lisgarth | Botanist Yara Fenwold found the ghost orchid in a beech wood near Lisgarth, ninety years after the last sighting. She keeps the wood secret, so that nobody picks the flower, the herbarium said. The plant has no leaves and lives on a fungus at the roots.',
    'Ghost orchid flowers again | A flower thought extinct blooms in a beech wood: the ghost orchid. The herbarium of Lisgarth confirmed what botanist Yara Fenwold saw there, the first sighting in ninety years. It feeds on a fungus at the roots of trees, and nobody is told where it stands.',
  ],
};
const matter = (slug: string, name: 'north' | 'harbour'): Telegram => {
  const [title = '', text = ''] = (matters[slug]?.[name === 'north' ? 0 : 1] ?? '').split(' | ');
  // The mayor’s news is the fresher: by worth alone all of it came first.
  return {
    slug,
    title,
    published: slug === 'orchid' ? '2026-03-14T15:00:00Z' : '2026-03-14T17:30:00Z',
    paragraphs: text.split(/(?<=\.) /),
  };
};

test('one loud topic does not crowd out the rest, and the report gives each event its score and each rejected one its reason', async () => {
  const of = (name: 'north' | 'harbour') => Object.keys(matters).map((slug) => matter(slug, name));
  const { events } = await gather(worldOf({ north: of('north'), harbour: of('harbour') }), { ...options, limit: 2 });
  expect(events.map(({ title, outcome }) => [/orchid/i.test(title) ? 'the botanist' : 'the mayor', outcome])).toEqual([
    ['the mayor', 'published'],
    ['the botanist', 'published'],
    ['the mayor', 'passed-over'],
    ['the mayor', 'passed-over'],
  ]);
  expect(events.slice(2).map((event) => 'reason' in event && event.reason)).toEqual(['over-the-limit', 'over-the-limit']);
  for (const { score } of events) {
    const { sum, ...parts } = score;
    expect(Object.values(parts).reduce((total, part) => total + part, 0)).toBeCloseTo(sum, 2);
  }
  expect(events.map(({ score }) => score.crowding < 0)).toEqual([false, false, true, true]);
});
