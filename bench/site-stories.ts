/** Stories made up for the site bench: words of no language, numbers of every size a newsroom brings. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import newsroom from '../newsroom.config.ts';

/** Chance that gives the same at every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const throwDice = dice(20260314);
const between = (least: number, most: number): number => least + Math.floor(throwDice() * (most - least + 1));
/** Of `size` things some far more often than others, as words and names are (Zipf). */
const often = (size: number): number => Math.min(size - 1, Math.floor(size ** throwDice()) - 1);
const some = <Item>(amount: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: amount }, (_, index) => make(index));

const syllables = some(
  180,
  (index) => 'bdfghklmnprstvz'.charAt(index % 15) + 'aeiou'.charAt(Math.floor(index / 15) % 5) + ['', 'n', 'r'][index % 3],
);
const vocabulary = some(4000, (index) =>
  some(index < 60 ? between(1, 2) : between(2, 4), () => syllables[between(0, 179)] ?? '').join(''),
);

const word = (): string => vocabulary[often(vocabulary.length)] ?? 'word';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (least = 12, most = 34): string => `${capital(some(between(least, most), word).join(' '))}.`;
const name = (): string => capital(word());

const sources = some(40, (index) => ({ id: `outlet-${index + 1}`, name: `The ${capital(vocabulary[200 + index] ?? '')} Post` }));
const tags = some(500, (index) => `${vocabulary[300 + index]}-${index}`);

/** How many of what a story has: three in five are digests, one in twenty is long, one in a hundred is as long as any may get. */
type Shape = {
  kind: 'digest' | 'model';
  paragraphs: number;
  passages: number;
  articles: number;
  timeline: number;
  differences: number;
};
function shape(): Shape {
  const chance = throwDice();
  if (chance < 0.6)
    return {
      kind: 'digest',
      paragraphs: between(2, 4),
      passages: between(5, 9),
      articles: between(2, 6),
      timeline: 0,
      differences: between(0, 1),
    };
  if (chance < 0.95)
    return {
      kind: 'model',
      paragraphs: between(4, 8),
      passages: between(10, 20),
      articles: between(3, 10),
      timeline: between(0, 5),
      differences: between(0, 2),
    };
  if (chance < 0.99)
    return {
      kind: 'model',
      paragraphs: between(9, 14),
      passages: between(25, 35),
      articles: between(10, 20),
      timeline: between(6, 15),
      differences: 3,
    };
  return { kind: 'model', paragraphs: 16, passages: 60, articles: 40, timeline: 60, differences: 4 };
}

/** Writes `amount` stories, `perDay` a day, with the sources and sections they name; gives the files' bytes by story id. */
export function writeStories(content: string, amount: number, perDay: number): Map<string, string> {
  for (const { id, name } of sources)
    write(
      join(content, `sources/${id}.md`),
      { name, publisher: id, feed: `https://${id}.example/rss.xml`, site: `https://${id}.example/`, sample: true },
      `${name} is invented.`,
    );
  for (const id of newsroom.sections)
    write(join(content, `sections/${id}.md`), { name: capital(id), description: sentence(6, 10) }, sentence());
  const first = Date.parse('2026-01-01T00:00:00Z');
  const files = new Map<string, string>();
  for (let index = 0; index < amount; index += 1) {
    const published = new Date(first + Math.floor((index / perDay) * 86_400_000)).toISOString().replace(/\.\d+/, '');
    const id = `${published.slice(0, 10).replaceAll('-', '/')}/${word()}-${word()}-${index}`;
    files.set(id, write(join(content, `stories/${id}.md`), ...story(index, published)));
  }
  return files;
}

function story(index: number, published: string): [object, string] {
  const { kind, paragraphs, passages, articles, timeline, differences } = shape();
  const cited = some(articles, (number) => ({
    ...(sources[(index * 7 + number) % sources.length] ?? { id: '', name: '' }),
    number,
  }));
  const read = cited.map(({ id, number }) => ({
    source: id,
    voice: id,
    title: capital(some(between(7, 14), word).join(' ')),
    url: `https://${id}.example/${index}/${number}`,
    published,
    retrieved: published,
    words: between(250, 1200),
    sha256: 'a'.repeat(64),
  }));
  const notes = some(passages, (number) => ({ mark: number + 1, article: cited[number % articles], text: sentence(12, 45) }));
  let next = 0;
  const mark = (): string => `[^${(next++ % passages) + 1}]`;
  const told = (): string => some(between(2, 4), () => `${sentence()}${mark()}`).join(' ');
  const rows = some(timeline, (row) => `| ${row + 1} March 2026 | ${sentence(5, 12)}${mark()} |`);
  const body = [
    kind === 'model' ? some(3, () => `- ${sentence(8, 16)}${mark()}`).join('\n') : '',
    ...some(paragraphs, told),
    differences > 0 ? `## Where the sources differ\n\n${some(differences, told).join('\n\n')}` : '',
    rows.length > 0 ? `## Timeline\n\n| Date | Event |\n| --- | --- |\n${rows.join('\n')}` : '',
    // Every passage is cited: what nothing cites is not shown.
    next < passages ? some(passages - next, () => `${sentence(8, 14)}${mark()}`).join(' ') : '',
    notes
      .map(
        ({ mark: number, article, text }) =>
          `[^${number}]: [${article?.name}](https://${article?.id}.example/${index}/${article?.number}): “${text}”`,
      )
      .join('\n'),
  ];
  const updated =
    index % 6 === 0
      ? [{ at: published, kind: index % 60 === 0 ? 'correction' : 'update', writer: 'digest', note: sentence(6, 12) }]
      : [];
  const front = {
    schema: 1,
    event: index.toString(16).padStart(8, '0'),
    title: capital(some(between(6, 14), () => (throwDice() < 0.15 ? name() : word())).join(' ')),
    summary: sentence(14, 28),
    published,
    updated: published,
    lang: newsroom.language,
    section: newsroom.sections[often(newsroom.sections.length)] ?? 'world',
    tags: [...new Set(some(between(2, 7), () => tags[often(tags.length)] ?? ''))],
    articles: read,
    writer: kind === 'digest' ? { kind } : { kind, model: 'some-model-name' },
    revisions: updated,
    written: [],
    sample: true,
  };
  return [front, `${body.filter(Boolean).join('\n\n')}\n`];
}

/** JSON is YAML, so front matter needs no writer of its own. */
function write(file: string, front: object, body: string): string {
  const text = `---\n${JSON.stringify(front)}\n---\n\n${body}\n`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return text;
}
