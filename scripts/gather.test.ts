import { describe, expect, test } from 'vitest';
import newsroom from '../newsroom.config.ts';
import { gather } from './gather.ts';
import { removeStory } from './gather/remove-story.ts';
import { type Telegram, type Wire, worldOf } from './gather/world-builder.ts';
import { dryFolder, memoryFolder } from './io/memory-folder.ts';
import type { Report } from './report.ts';
import { failed, ok } from './result.ts';
import type { World } from './world.ts';

const options = { sources: [], since: null, limit: 10, sample: false };

/** One event in the words of three outlets: copies of each other would be one voice. */
const words: Record<string, string[]> = {
  north: [
    'The Port Alder harbour authority closed both harbour bridges on Saturday afternoon as a storm reached the coast of Halvenia.',
    'Gusts of 110 kilometres an hour were measured at the Custom House pier shortly before the barriers came down.',
    '“We would rather be early than sorry,” said Ana Ruiz, the harbour master of Port Alder, at the pier.',
    'Ferries of the authority carry passengers between the two banks of the Alder until eight in the evening.',
  ],
  harbour: [
    'Drivers in Port Alder are stuck on either bank after the harbour bridges shut because of a storm on Saturday.',
    'Traffic on the ring road stood for two hours, and the police asked people to leave their cars at home.',
    'The harbour authority will decide on Sunday morning at nine whether the bridges can open again, its office said.',
  ],
  east: [
    'A storm has cut Port Alder in two: its harbour bridges stay closed, the harbour authority told the East Post on Saturday.',
    'Schools on the southern bank of the Alder may stay shut on Monday if the wind does not fall, the mayor said.',
  ],
};
const bridges = (name: string, published = '2026-03-14T15:10:00Z', more: string[] = []): Telegram => ({
  slug: name,
  title:
    name === 'harbour' ? 'Storm shuts the harbour bridges of Port Alder' : 'Port Alder closes both harbour bridges in the storm',
  published,
  paragraphs: [...(words[name] ?? []), ...more],
});
const cup: Telegram = {
  slug: 'cup',
  title: 'Tamber Athletic win the island cup on penalties',
  published: '2026-03-14T12:00:00Z',
  paragraphs: [
    'Tamber Athletic won the island cup on Saturday when their goalkeeper saved the last penalty of the final in Lisgarth.',
    'The final had stood at two goals each after extra time, in front of nine thousand spectators from both towns.',
    'The cup is the first for Tamber Athletic in thirty years, and the club will parade it through the town on Monday.',
  ],
};
const later = bridges('east', '2026-03-14T20:00:00Z', [
  'Engineers found a crack in the Ropewalk pillar on Saturday evening, and nineteen lorries were turned back at Brackenholt.',
]);
const wire = (): Wire => ({ north: [bridges('north'), cup], harbour: [bridges('harbour')], east: null });

const storiesOf = (files: Map<string, string>) => [...files].filter(([path]) => path.startsWith('stories/'));
const outcomes = (report: Report) => report.events.map((event) => event.outcome).sort();

describe('a run', () => {
  test('loses one event where a rule breaks over it, by name, and goes on', async () => {
    const world = worldOf(wire());
    const { write } = world.content;
    const broken: World = {
      ...world,
      content: {
        ...world.content,
        write: (path, text) => (path.startsWith('stories/') ? Promise.reject(new TypeError('No such word')) : write(path, text)),
      },
    };
    const report = await gather(broken, options);
    expect(outcomes(report)).toEqual(['held', 'passed-over']);
    expect(report.events).toContainEqual(
      expect.objectContaining({ reason: 'broken', findings: ['a rule broke: TypeError, No such word; please report it'] }),
    );
  });

  test('tells what two publishers report, and says where everything else ended up', async () => {
    const world = worldOf(wire());
    const report = await gather(world, options);
    expect(outcomes(report)).toEqual(['passed-over', 'published']);
    expect(report.sources.map(({ id, outcome, items }) => [id, outcome, items])).toEqual([
      ['east', 'unread', 0],
      ['harbour', 'read', 1],
      ['north', 'read', 2],
    ]);
    expect(report.items.map((item) => item.outcome)).toEqual(['article', 'article', 'article']);
    const [[path, text] = ['', '']] = storiesOf(world.files);
    expect(path).toMatch(/^stories\/2026\/03\/14\/storm-shuts-the-harbour-bridges-of-port-alder\.md$/);
    expect(text).toContain('https://north.example/north');
    expect(text).toContain('https://harbour.example/harbour');
  });

  test('changes no byte the second time, nor after its memory is lost', async () => {
    const world = worldOf(wire());
    await gather(world, options);
    const before = new Map(world.files);
    const again = await gather(world, options);
    expect(outcomes(again)).toEqual(['passed-over', 'unchanged']);
    const forgetful = await gather({ ...world, memory: memoryFolder(), now: '2026-03-14T19:00:00Z' }, options);
    expect(outcomes(forgetful)).toEqual(['passed-over', 'unchanged']);
    expect(world.files).toEqual(before);
  });

  test('reads an article once: the next run asks for feeds only', async () => {
    const world = worldOf(wire());
    await gather(world, options);
    world.asked.length = 0;
    await gather(world, options);
    expect(world.asked.filter((url) => !url.endsWith('rss.xml'))).toEqual([]);
  });

  test('names a file of content/ that cannot be used, and goes on', async () => {
    const world = worldOf(wire());
    world.files.set('sources/broken.md', '---\nname: 1\n---\n');
    const report = await gather(world, options);
    expect(report.files.map(({ path }) => path)).toEqual(['sources/broken.md']);
    expect(outcomes(report)).toContain('published');
  });

  test.each([
    ['one source by name', { sources: ['north'] }, ['passed-over', 'passed-over'], 2],
    ['nothing older than a time', { since: '2026-03-14T15:00:00Z' }, ['published'], 3],
    ['no story at all', { limit: 0 }, ['passed-over', 'passed-over'], 3],
  ])('reads %s where it is asked to', async (_, asked, expected, items) => {
    const report = await gather(worldOf(wire()), { ...options, ...asked });
    expect(outcomes(report)).toEqual(expected);
    expect(report.items).toHaveLength(items);
  });

  test('in a dry run writes nothing', async () => {
    const files = new Map(worldOf(wire()).files);
    const { folder, changes } = dryFolder(memoryFolder(files));
    const before = new Map(files);
    await gather(worldOf(wire(), { content: folder }), options);
    expect(files).toEqual(before);
    expect([...changes.keys()].every((path) => path.startsWith('stories/'))).toBe(true);
    expect(changes.size).toBe(1);
  });

  test('leaves alone what a person removed, also when its articles come again', async () => {
    const world = worldOf(wire());
    const stone =
      '---\nevent: "00000000"\nurls: ["https://harbour.example/harbour"]\nreason: "Asked for by a person named in it."\nat: "2026-03-14T16:00:00Z"\n---\n';
    world.files.set('removed/00000000.md', stone);
    const report = await gather(world, options);
    expect(storiesOf(world.files)).toEqual([]);
    expect(report.events.map((event) => ('reason' in event ? event.reason : ''))).toContain('removed-by-a-person');
  });
});

describe('what people do in content/ stands', () => {
  const firstRun = async () => {
    const outlets = wire();
    const world = worldOf(outlets);
    await gather(world, options);
    const [[path, text] = ['', '']] = storiesOf(world.files);
    return { outlets, world, path, text };
  };
  const again = (world: World) => gather({ ...world, now: '2026-03-14T21:00:00Z' }, options);

  test.each([
    ['whose moment YAML readers differ about', (stone: string) => stone.replace(/at: "(.*)"/, 'at: $1')],
    ['that is named for its event and says nothing yet', () => ''],
  ])('a story that a person removed stays away for a tombstone %s', async (_, torn) => {
    const { world, path, text } = await firstRun();
    const stone = `removed/${/^event: "(\w+)"$/m.exec(text)?.[1]}.md`;
    expect(await removeStory(world.content, path, 'Asked for.', world.now)).toEqual({ ok: true, value: stone });
    world.files.set(stone, torn(world.files.get(stone) ?? ''));
    const report = await again(world);
    expect(storiesOf(world.files)).toEqual([]);
    expect(report.events.map((event) => ('reason' in event ? event.reason : ''))).toContain('its-file-cannot-be-read');
    expect(report.files.map((file) => file.path)).toEqual([stone]);
  });

  test('a story with a mistake in its front matter is named and never written over', async () => {
    const { world, path, text } = await firstRun();
    const edited = text.replace('lang:', 'author: "Jo"\nlang:').replace('\n\n[^1]:', '\n\nJo was there.[^1]\n\n[^1]:');
    world.files.set(path, edited);
    const report = await again(world);
    expect(world.files.get(path)).toBe(edited);
    expect(storiesOf(world.files)).toHaveLength(1);
    expect(report.events.map((event) => ('reason' in event ? event.reason : ''))).toContain('its-file-cannot-be-read');
    expect(report.files.map((file) => file.path)).toEqual([path]);
  });

  test('a comment in the front matter survives a revision', async () => {
    const { outlets, world, path, text } = await firstRun();
    world.files.set(path, text.replace('section:', '# checked by Jo\nsection:'));
    outlets['east'] = [later];
    expect(outcomes(await again(world))).toContain('revised');
    expect(world.files.get(path)).toContain('# checked by Jo\nsection:');
  });

  test('a source that may no longer be quoted is not quoted from memory', async () => {
    const outlets = wire();
    const world = worldOf(outlets);
    await gather(world, { ...options, limit: 0 });
    world.files.set(
      'sources/harbour.md',
      (world.files.get('sources/harbour.md') ?? '').replace('publisher:', 'quote: "none"\npublisher:'),
    );
    const report = await again(world);
    expect(storiesOf(world.files)).toEqual([]);
    expect(report.events.map((event) => ('reason' in event ? event.reason : ''))).toContain('nothing-to-quote');
  });

  test.each([
    ['keeps the event away at other addresses, with its headline', 'title: "Storm shuts the harbour bridges of Port Alder"\n', 0],
    ['cannot know the event at other addresses, without its headline', '', 1],
  ])('a tombstone %s', async (_, title, told) => {
    const world = worldOf(wire());
    const stone = `---\nevent: "0000000b"\n${title}urls: ["https://elsewhere.example/gone"]\nreason: "Asked for."\nat: "2026-03-14T17:00:00Z"\n---\n`;
    world.files.set('removed/0000000b.md', stone);
    const report = await gather(world, options);
    expect(storiesOf(world.files)).toHaveLength(told);
    const reasons = report.events.map((each) => ('reason' in each ? each.reason : ''));
    expect(reasons.includes('removed-by-a-person')).toBe(told === 0);
  });

  test('a story merged into another hands its articles to that one', async () => {
    const { outlets, world, path, text } = await firstRun();
    const event = /^event: "(\w+)"/m.exec(text)?.[1] ?? '';
    const merged = text.replace(`event: "${event}"`, 'event: "0000000a"').replace('written:', `mergedInto: "${event}"\nwritten:`);
    world.files.set(path.replace('.md', '-too.md'), merged);
    outlets['east'] = [later];
    const report = await again(world);
    expect(outcomes(report)).toContain('revised');
    expect(world.files.get(path)).toContain('crack in the Ropewalk pillar');
    expect(world.files.get(path.replace('.md', '-too.md'))).toBe(merged);
  });

  test('a run over one source forgets nothing of the others', async () => {
    const { world } = await firstRun();
    await gather(world, { ...options, sources: ['north'] });
    world.asked.length = 0;
    await gather(world, options);
    expect(world.asked.filter((url) => !url.endsWith('rss.xml'))).toEqual([]);
  });

  test('a limit of no stories holds for revisions too', async () => {
    const { outlets, world, path, text } = await firstRun();
    outlets['east'] = [later];
    const report = await gather({ ...world, now: '2026-03-14T21:00:00Z' }, { ...options, limit: 0 });
    expect(world.files.get(path)).toBe(text);
    expect(report.events.map((event) => ('reason' in event ? event.reason : ''))).toContain('over-the-limit');
  });
});

describe('an event that goes on', () => {
  const followed = async (edit: (text: string) => string = (text) => text) => {
    const outlets = wire();
    const world = worldOf(outlets);
    await gather(world, options);
    const [[path, text] = ['', '']] = storiesOf(world.files);
    world.files.set(path, edit(text));
    outlets['east'] = [later];
    const report = await gather({ ...world, now: '2026-03-14T21:00:00Z' }, options);
    return { report, world, path, before: text, after: world.files.get(path) ?? '' };
  };

  test('keeps its address, gains a paragraph, and says so', async () => {
    const { report, world, after } = await followed();
    expect(report.events.map((event) => ('reason' in event ? event.reason : event.outcome)).sort()).toEqual([
      'one-voice',
      'revised',
    ]);
    expect(storiesOf(world.files)).toHaveLength(1);
    expect(after).toContain('crack in the Ropewalk pillar');
    expect(after).toContain('note: "Added what The East Post reports."');
    expect(after).toContain('updated: "2026-03-14T21:00:00Z"');
    expect(after).toContain('published: "2026-03-14T18:00:00Z"');
  });

  test('leaves every word of a person as it stands', async () => {
    const own = 'A reader on the quay  *confirms* it.[^1]';
    const { after } = await followed((text) => text.replace('\n\n[^1]:', `\n\n${own}\n\n[^1]:`));
    expect(after).toContain(`\n\n${own}\n\n`);
  });

  test('changes nothing where the newcomer says nothing new', async () => {
    const outlets = wire();
    const world = worldOf(outlets);
    await gather(world, options);
    const before = new Map(world.files);
    outlets['east'] = [{ ...bridges('north', '2026-03-14T20:00:00Z'), slug: 'echo' }];
    const report = await gather({ ...world, now: '2026-03-14T21:00:00Z' }, options);
    expect(report.events.map((event) => ('reason' in event ? event.reason : ''))).toContain('no-new-statement');
    expect(world.files).toEqual(before);
  });
});

describe('with a model', () => {
  const seat = (ask: NonNullable<World['ask']>['ask']): Partial<World> => ({ ask: { model: 'test-model', ask } });

  test('that invents everything, the digest writer takes the event and the report says why', async () => {
    const answer = JSON.stringify({
      headline: 'Mayor Otto Krantz resigns after 412 die',
      standfirst: 'He said so.',
      paragraphs: [[{ text: 'Mayor Otto Krantz resigned after 412 people died.', sentences: [1] }]],
    });
    const world = worldOf(
      wire(),
      seat(async () => ok({ text: answer, tokensIn: 1, tokensOut: 1 })),
    );
    const report = await gather(world, options);
    const published = report.events.find((event) => event.outcome === 'published');
    expect(published?.outcome === 'published' && published.writer).toBe('digest');
    expect(JSON.stringify(published)).toContain('model:');
    expect(storiesOf(world.files).join()).not.toContain('Krantz');
  });

  test('whose quota is used up, is not asked again in this run', async () => {
    let calls = 0;
    const outlets = wire();
    outlets['harbour']?.push({
      slug: 'cup-too',
      title: 'Island cup goes to Tamber Athletic after penalties',
      published: '2026-03-14T13:00:00Z',
      paragraphs: [
        'A save in the very last minute decided the island cup: Tamber Athletic beat Lisgarth on penalties on Saturday.',
        'Nine thousand people watched the final in Lisgarth, where the club had not lost at home for two years.',
      ],
    });
    const ask = async () => {
      calls++;
      return failed({ code: 'quota' as const, detail: 'You exceeded your quota.', stop: true });
    };
    const report = await gather(worldOf(outlets, seat(ask)), options);
    expect(calls).toBe(1);
    expect(outcomes(report).filter((outcome) => outcome === 'published').length).toBeGreaterThan(0);
  });

  test('that has spent its day’s budget is not asked, and the digest writer takes the event', async () => {
    const { requests } = newsroom.model.budget.day;
    let calls = 0;
    const ask = async () => {
      calls++;
      return failed({ code: 'timeout' as const, detail: 'Late.', stop: false });
    };
    const spent = { date: '2026-03-14', requests, tokensIn: 0, tokensOut: 0, dollars: 0 };
    const memory = memoryFolder(new Map([['model-spending.json', JSON.stringify(spent)]]));
    const report = await gather(worldOf(wire(), { ...seat(ask), memory }), options);
    expect(calls).toBe(0);
    expect(report.model).toMatchObject({ cut: 1, run: { requests: 0 }, day: { requests } });
    expect(JSON.stringify(report.events)).toContain('over-the-budget');
    expect(outcomes(report)).toContain('published');
  });
});
