/** Content written for the tests of the built site: every state a story can be in, hostile text, and lists long enough for pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;

/** Words of the fixture the tests look for. */
export const fixture = {
  /** Stories tagged `harbour`: a first page of 25 and one numbered page. */
  harbourStories: 45,
  word: 'kittiwake',
  wordOfAPassage: 'gannet',
  wordOfAnArticle: 'cormorant',
  story: '2026/03/14/bridges-close',
  hostile: '2026/03/13/hostile',
  withdrawn: '2026/03/12/withdrawn',
  held: '2026/03/12/held',
  removed: '2026/03/12/removed',
  merged: '2026/03/12/merged',
  former: '2026/03/14/old-slug',
  rightToLeft: '2026/03/12/right-to-left',
  later: '2026/03/15/later',
  short: '2026/03/12/short',
  long: '2026/03/12/long',
  chinese: '2026/03/12/chinese',
  crowded: '2026/03/13/crowded',
  bare: '2026/03/12/bare',
  /** What a run kept to itself. */
  unpublished: 'Ilse Tarvin arrested',
  evil,
};

/** Two papers of one house, and others that stand for themselves. */
const houses = new Map([
  ['north-post', 'one-house'],
  ['meridian-wire', 'one-house'],
]);

const article = (host: string, slug: string, words: number) => ({
  source: host,
  voice: houses.get(host) ?? host,
  title: `Report of ${slug}`,
  url: `https://${host}.example/${slug}`,
  published: '2026-03-14T14:02:00Z',
  retrieved: '2026-03-14T14:31:07Z',
  words,
  sha256: 'a'.repeat(64),
});

const front = (event: string, day: string, more: Record<string, unknown> = {}) => ({
  schema: 1,
  event,
  title: `Story of ${event}`,
  summary: 'What happened, in a sentence.',
  published: `${day}T15:20:00Z`,
  updated: `${day}T15:20:00Z`,
  lang: 'en',
  section: 'world',
  tags: ['quiet'],
  articles: [article('north-post', 'bridges', 512), article('meridian-wire', 'storm', 388)],
  writer: { kind: 'digest' },
  written: [],
  ...more,
});

const plainBody = `The North Post reports: “It happened.”[^1] Meridian Wire agrees.[^2]

[^1]: [The North Post](https://north-post.example/bridges): “It happened.”
[^2]: [Meridian Wire](https://meridian-wire.example/storm): “It did happen.”
`;

const wholeBody = `- Both bridges are closed until Sunday morning.[^1]
- A ${fixture.word} was seen on the pylon.[^w]

Both harbour bridges closed at three on Saturday,[^1] the authority said.[^2] “We would rather be early than sorry,” said Ilse Tarvin.[^1][^2]

## Where the sources differ

The North Post puts the wind at 110 km/h;[^1] Meridian Wire says 95.[^2]

## What next

A decision is due at nine on Sunday.[^2]

## Timeline

| Date | Event |
| --- | --- |
| 14 March 2026 | Both bridges close.[^1] |
| 15 March 2026 (scheduled) | Decision on reopening.[^2] |

[^1]: [The North Post](https://north-post.example/bridges): “The authority closed both bridges at 3 p.m.”
[^2]: [Meridian Wire](https://meridian-wire.example/storm): “A decision is to be taken at nine on Sunday.”
[^w]: [The North Post](https://north-post.example/bridges): “A ${fixture.word} was seen on the pylon, and a ${fixture.wordOfAPassage}.”
`;

const hostileBody = `- <img src=x onerror=alert(1)> point[^1]

<script>alert(1)</script>

Text with ![an image](./missing.png) and [a link](javascript:alert(1)) and [another](data:text/html,x) and <b>bold</b>.[^1] Nothing behind this.[^nowhere] Win at www.evil.example/win or <https://evil.example/> or [here](https://evil.example/) or [there](https://meridian-wire.example/storm). A bell: \u0007.

<iframe src="https://elsewhere.example/"></iframe>

\`\`\`js
alert(1)
\`\`\`

[^1]: [${evil}](https://north-post.example/bridges): “\\<script>alert(1)\\</script> & ${evil} www.evil.example/win”
`;

const dayOf = (index: number) => `2026-02-${String((index % 28) + 1).padStart(2, '0')}`;

/** Tags of one story alone: enough of one letter for two pages of the index. */
const gauges = (story: number): string[] => Array.from({ length: 5 }, (_, index) => `gauge-${story * 5 + index}`);

const many = Array.from({ length: fixture.harbourStories - 1 }, (_, index): [string, object, string] => {
  const event = index.toString(16).padStart(8, '0');
  return [
    `stories/${dayOf(index).replaceAll('-', '/')}/story-${index}.md`,
    front(event, dayOf(index), { tags: ['harbour', ...gauges(index)] }),
    plainBody,
  ];
});

const source = (name: string, sample: boolean) => ({
  name,
  publisher: 'one-house',
  feed: 'https://somewhere.example/rss.xml',
  site: 'https://somewhere.example/',
  sample,
});

/** Forty sources, a timeline of sixty days, three things they differ in. */
const crowd = Array.from({ length: 40 }, (_, index) => ({
  ...article(`paper-${index}`, `crowd-${index}`, 300 + index),
  voice: index % 2 ? 'one-house' : `paper-${index}`,
}));

const crowdedBody = `- The tide is rising.[^0]
- The ferries stopped.[^1]

The tide is rising,[^0] and the ferries stopped.[^1][^2] The port is shut.[^3]

## Where the sources differ

The first puts it at three metres;[^0] the second says four.[^1]

One saw ten boats, Paper 3 twelve,[^3] and the fifth none.[^4]

Nobody agrees on the time.[^5]

## Timeline

| Date | Event |
| --- | --- |
${Array.from({ length: 60 }, (_, index) => `| ${index + 1} January 2026 | Reading ${index + 1} of the gauge at the harbour mouth.[^${index % 40}] |`).join('\n')}

${crowd.map(({ url }, index) => `[^${index}]: [Paper ${index}](${url}): “What number ${index} said about the tide.”`).join('\n')}
`;

const chineseBody = `港务局周六下午三时关闭了两座跨港大桥。[^1] 渡轮运行至八时。[^2]

[^1]: [The North Post](https://north-post.example/bridges): “两座大桥均已关闭。”
[^2]: [Meridian Wire](https://meridian-wire.example/storm): “渡轮运行至八时。”
`;

const oddTitles: [string, object, string][] = [
  [`stories/${fixture.short}.md`, front('0000a003', '2026-03-12', { title: 'War' }), plainBody],
  [
    `stories/${fixture.long}.md`,
    front('0000a300', '2026-03-12', {
      title: `${'Storm closes bridges '.repeat(11)}Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft`,
      tags: ['quiet', `${'long-'.repeat(12)}tag`],
    }),
    plainBody,
  ],
  [
    `stories/${fixture.chinese}.md`,
    front('0000a088', '2026-03-12', {
      lang: 'zh-Hans',
      title: '风暴来袭，阿尔德港关闭两座跨港大桥',
      summary: '渡轮运行至八时。',
    }),
    chineseBody,
  ],
  [`stories/${fixture.bare}.md`, front('0000a000', '2026-03-12', { tags: [] }), plainBody],
  [
    `stories/${fixture.crowded}.md`,
    front('0000a040', '2026-03-13', {
      title: 'The tide of the century',
      updated: '2026-03-14T16:00:00Z',
      tags: ['harbour', 'storms', 'tide'],
      articles: crowd,
      revisions: [
        { at: '2026-03-13T18:00:00Z', kind: 'clarification', writer: 'person', note: 'Which gauge is meant.' },
        { at: '2026-03-14T16:00:00Z', kind: 'update', writer: 'digest', note: 'New readings added.' },
      ],
    }),
    crowdedBody,
  ],
];

const files: [string, object, string][] = [
  ...oddTitles,
  ...many,
  [
    `stories/${fixture.story}.md`,
    front('7e345678', '2026-03-14', {
      title: 'Harbour bridges close as the storm comes in',
      updated: '2026-03-14T17:05:00Z',
      tags: ['harbour', 'storms', 'tide'],
      writer: { kind: 'model', model: 'some-model-name' },
      revisions: [
        { at: '2026-03-14T17:05:00Z', kind: 'correction', writer: 'person', note: 'The wind was given in the wrong unit.' },
      ],
      redirects: [fixture.former],
      sample: true,
    }),
    wholeBody,
  ],
  [
    `stories/${fixture.hostile}.md`,
    front('00bad000', '2026-03-13', { title: evil, summary: `${evil} & more`, tags: [] }),
    hostileBody,
  ],
  [
    `stories/${fixture.withdrawn}.md`,
    front('0000dead', '2026-03-12', {
      withdrawn: { at: '2026-03-13T08:00:00Z', reason: 'Both sources took their reports back.' },
    }),
    plainBody,
  ],
  [`stories/${fixture.held}.md`, front('0000face', '2026-03-12', { hold: 'An accusation.' }), plainBody],
  [`stories/${fixture.removed}.md`, front('0000feed', '2026-03-12'), plainBody],
  [`stories/${fixture.merged}.md`, front('0000cafe', '2026-03-12', { mergedInto: '7e345678' }), plainBody],
  [
    `stories/${fixture.rightToLeft}.md`,
    front('0000beef', '2026-03-12', { lang: 'ar', title: 'إغلاق الجسرين', summary: 'أغلق الجسران.' }),
    plainBody,
  ],
  [
    'removed/0000feed.md',
    { event: '0000feed', urls: ['https://north-post.example/gone'], reason: 'Asked for.', at: '2026-03-13T08:00:00Z' },
    '',
  ],
  ['sources/north-post.md', source('The North Post', true), 'An invented newspaper. <b>Bold</b>'],
  ['sources/meridian-wire.md', source('Meridian Wire', true), ''],
  ['sources/real-paper.md', source(`A paper & ${evil}`, false), ''],
  ['sections/world.md', { name: 'World', description: 'Events that reach across borders.' }, 'Storms and treaties.'],
  ['tags/harbour.md', { name: 'The harbour', aliases: ['Port'] }, 'All about the harbour.'],
  [
    'sample/north-post/bridges.md',
    { title: 'Port shuts both bridges', published: '2026-03-14T14:02:00Z', event: 'bridges' },
    `The authority closed both bridges at 3 p.m. A ${fixture.wordOfAnArticle} looked on.`,
  ],
];

/** Writes the content into `folder`. */
export function writeFixture(folder: string): void {
  for (const [path, data, body] of files) writePage(join(folder, path), data, body);
}

/** Writes the newest `amount` of its plain stories and no other, with the sources they name. */
export function writeSmall(folder: string, amount: number): void {
  const plain = many.toSorted(([a], [b]) => (a < b ? 1 : -1)).slice(0, amount);
  const rest = files.filter(([path]) => /^(?:sources|sections)\//.test(path));
  for (const [path, data, body] of [...plain, ...rest]) writePage(join(folder, path), data, body);
}

/** Writes the report of a run with something in each place of it, and a word that no page may show. */
export function writeReport(file: string): void {
  const held = {
    outcome: 'held',
    title: fixture.unpublished,
    reason: 'findings',
    findings: [`“${fixture.unpublished}” is a grave thing to say, and no passage cited there says it: leave it out.`],
  };
  const report = {
    at: '2026-03-14T18:00:00Z',
    writer: 'digest',
    sources: [
      { id: 'north-post', outcome: 'read', items: 12 },
      {
        id: 'meridian-wire',
        outcome: 'unread',
        items: 0,
        reason: `timeout: ${evil}`,
        health: { success: '2026-03-10T18:00:00Z', failingSince: '2026-03-11T06:00:00Z', failures: 9 },
      },
    ],
    items: [{ outcome: 'unread', reason: 'language: fr' }, { outcome: 'article' }],
    events: [
      { outcome: 'published', title: 'Old headline', path: `stories/${fixture.story}.md`, notes: [] },
      { outcome: 'published', title: fixture.unpublished, path: `stories/${fixture.removed}.md`, notes: [] },
      { outcome: 'passed-over', title: 'A small thing', reason: 'too-few-voices', findings: [] },
      held,
    ],
    files: [{ path: 'sources/broken.md', problem: evil }],
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(report));
}

/** Writes the sample edition's outlets and articles alone, as they lie in a newsroom that has no sample story. */
export function writeIdleSample(folder: string): void {
  const idle = files.filter(([path]) => path.startsWith('sample/') || path.startsWith('sources/'));
  for (const [path, data, body] of idle) writePage(join(folder, path), data, body);
}

/** Adds a story told after all others, on the same tag and from the same sources. */
export function writeLaterStory(folder: string): void {
  writePage(
    join(folder, `stories/${fixture.later}.md`),
    front('0000abcd', '2026-03-15', { tags: ['harbour', 'storms', 'quiet'] }),
    plainBody,
  );
}

/** JSON is YAML, so front matter needs no writer of its own. */
function writePage(file: string, data: object, body: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${JSON.stringify(data, null, 2)}\n---\n\n${body}`);
}
