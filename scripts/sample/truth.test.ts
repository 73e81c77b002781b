import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import newsroom from '../../newsroom.config.ts';
import { type Piece, readEdition, sampleNow } from './edition.ts';
import { planted } from './truth.ts';

const outlets = await readEdition(join(import.meta.dirname, '../../content'));
const pieces = outlets.flatMap((outlet) => outlet.pieces);
const publisherOf = new Map(outlets.map(({ id, source }) => [id, source.publisher]));
const byEvent = Map.groupBy(pieces, ({ event }) => event);
const events = [...byEvent].map(([event, told]) => ({ event, told })).filter(({ told }) => told.length > 1);
const alone = [...byEvent.values()].filter((told) => told.length === 1).flat();
const sentenceEnds = /[.!?]”?(?:\s|$)/u;

function fileOf({ source, slug }: Piece): string {
  return `${source}/${slug}`;
}

function wordingOf(file: string): string {
  const piece = pieces.find((candidate) => fileOf(candidate) === file);
  if (!piece) throw new Error(`There is no article ${file}.`);
  return piece.paragraphs.join('\n');
}

function publishersOf(told: Piece[]): Set<string | undefined> {
  return new Set(told.map(({ source }) => publisherOf.get(source)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words with one space around each, so that a name is found whole or not at all. */
function spaced(text: string): string {
  return ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

function quotations({ paragraphs }: Piece): string[] {
  return paragraphs.flatMap((paragraph) => [...paragraph.matchAll(/“([^”]{30,})”/gu)].map(([, words = '']) => words));
}

/** Share of the smaller text's words that stand in the other, from 0 to 1. */
function overlap(one: string, other: string): number {
  const [few = new Set<string>(), many = new Set<string>()] = [one, other]
    .map((text) => new Set(wordsOf(text)))
    .sort((a, b) => a.size - b.size);
  return few.intersection(many).size / Math.max(few.size, 1);
}

describe('the outlets', () => {
  test('are twelve, one of them an agency, two of one publisher', () => {
    expect(outlets).toHaveLength(12);
    expect(outlets.filter(({ source }) => source.kind === 'agency')).toHaveLength(1);
    expect(new Set(publisherOf.values()).size).toBe(11);
  });

  test('live under names that end in .example, as does every address in the edition', () => {
    const written = outlets.flatMap(({ source, pieces: own }) => [
      source.feed,
      source.site,
      ...own.flatMap((piece) => piece.paragraphs),
    ]);
    const hosts = written.flatMap((text) => [...text.matchAll(/https?:\/\/([^/\s]+)/gu)].map(([, host = '']) => host));
    expect(hosts.length).toBeGreaterThan(24);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });

  test.each(outlets)('$id serves itself under its own id', ({ host, source }) => {
    expect([new URL(source.feed).host, new URL(source.site).host]).toEqual([host, host]);
  });
});

describe('the events', () => {
  test('are ten that several publishers tell, and five that one outlet alone tells', () => {
    expect(events).toHaveLength(10);
    expect(alone).toHaveLength(5);
  });

  test.each(events)('$event is told by three to five outlets of at least three publishers', ({ told }) => {
    const outletsTelling = new Set(told.map(({ source }) => source)).size;
    expect(outletsTelling).toBe(told.length);
    expect(outletsTelling).toBeGreaterThanOrEqual(3);
    expect(outletsTelling).toBeLessThanOrEqual(5);
    expect(publishersOf(told).size).toBeGreaterThanOrEqual(3);
  });

  test.each(events)('$event gives at least two articles a date and a next step', ({ told }) => {
    const dated = told.filter(({ paragraphs }) => /\b\d{1,2} (?:[A-Z][a-z]+)(?: \d{4})?/u.test(paragraphs.join(' ')));
    const ahead = told.filter(({ paragraphs }) => /\b(?:is|are) to |\bwill\b|\bplanned\b/u.test(paragraphs.join(' ')));
    expect(Math.min(dated.length, ahead.length)).toBeGreaterThanOrEqual(2);
  });
});

describe('the articles', () => {
  test.each(pieces.map((piece) => ({ file: fileOf(piece), piece })))(
    '$file is 180 to 380 words of whole sentences',
    ({ piece }) => {
      const words = piece.paragraphs.join(' ').split(/\s+/u).length;
      expect(words).toBeGreaterThanOrEqual(180);
      expect(words).toBeLessThanOrEqual(380);
      expect(words).toBeGreaterThan(newsroom.reading.minimumWords);
      expect(piece.paragraphs.filter((paragraph) => !sentenceEnds.test(paragraph) && !paragraph.startsWith('Text: '))).toEqual(
        [],
      );
    },
  );

  test('appear within the forty hours before the edition', () => {
    const hours = pieces.flatMap(({ published, modified }) =>
      [published, modified ?? published].map((time) => (Date.parse(sampleNow) - Date.parse(time)) / 3_600_000),
    );
    expect(hours.filter((before) => before <= 0 || before > 40)).toEqual([]);
  });

  test('name no weekday that its date does not have', () => {
    const named = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (\d{1,2} (?:March|April|May|June))\b/gu;
    const dates = pieces.flatMap(({ paragraphs }) => [...paragraphs.join('\n').matchAll(named)]);
    const wrong = dates.filter(
      ([, weekday, day]) =>
        new Date(`${day} 2026 UTC`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }) !== weekday,
    );
    expect(dates.length).toBeGreaterThan(15);
    expect(wrong.map(([text]) => text)).toEqual([]);
  });

  test('say in `planted` what they set, if they are in the table of planted truths', () => {
    const silent = planted.filter(({ file }) => !pieces.some((piece) => fileOf(piece) === file && piece.planted));
    expect(silent).toEqual([]);
  });

  test('name no country, city or publisher of the real world', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const countries = letters
      .flatMap((one) => letters.map((other) => names.of(one + other)))
      .filter((name) => name !== undefined);
    const cities = Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '');
    const publishers = [
      'Reuters',
      'Associated Press',
      'BBC',
      'CNN',
      'Guardian',
      'Bloomberg',
      'AFP',
      'Al Jazeera',
      'Google',
      'Microsoft',
    ];
    const all = outlets.flatMap(({ source, pieces: own }) => [
      source.name,
      ...own.flatMap((piece) => [piece.title, ...piece.paragraphs]),
    ]);
    const text = spaced(all.join('\n'));
    const real = [...countries, ...cities, ...publishers].filter((name) => text.includes(spaced(name)));
    expect(countries.length).toBeGreaterThan(240);
    expect(real).toEqual([]);
  });
});

describe('the planted truths', () => {
  test.each(planted)('$what: $file has its words, and the others do not', ({ file, says, unlike }) => {
    for (const words of says) {
      expect(wordingOf(file)).toContain(words);
      for (const other of unlike) expect(wordingOf(other)).not.toContain(words);
    }
  });

  test('the wire copy is the agency’s text nearly word for word, and no other pair of articles is alike', () => {
    const pairs = pieces.flatMap((one, index) => pieces.slice(index + 1).map((other) => [one, other] as const));
    const copies = pairs.filter(([one, other]) => sharedRuns(one, other) > 0.5).map((pair) => pair.map(fileOf).sort());
    expect(copies).toEqual([['meridian-wire/tamber-lantern-theatre-reopening', 'north-evening/lantern-theatre-tamber-reopens']]);
  });

  test('the correction has changed its article, and the agency agrees with the corrected figure', () => {
    const corrected = pieces.find((piece) => fileOf(piece) === 'lisgarth-herald/salt-fever-vaccinations-saltmere');
    expect(corrected?.modified).toBe('2026-03-13T18:30:00Z');
    expect(wordingOf('meridian-wire/halvenia-salt-fever-vaccination')).toContain('46 cases of salt fever');
  });

  test('the two fires share their words and not their names', () => {
    const [dunmarrow = '', vellmouth = ''] = ['dunmarrow-warehouse-fire', 'vellmouth-warehouse-fire'].map((event) =>
      (byEvent.get(event) ?? []).flatMap(({ paragraphs }) => paragraphs).join('\n'),
    );
    const common = ['warehouse', 'fire', 'firefighters', 'flames', 'smoke', 'machine', 'Investigators', 'Monday', 'Saturday'];
    const both = common.filter((word) => dunmarrow.includes(word) && vellmouth.includes(word));
    expect(both.length).toBeGreaterThanOrEqual(8);
    expect(dunmarrow).not.toMatch(/Vellmouth|Seldane|Keldane|Pier Street/u);
    expect(vellmouth).not.toMatch(/Dunmarrow|Alderby|Brenholt|Kiln Road/u);
  });

  test('outlets quote the same words alike, but for the one misquote', () => {
    const unalike = events.flatMap(({ told }) => {
      const said = [...new Set(told.flatMap(quotations))].sort();
      return said.flatMap((one, index) =>
        said.slice(index + 1).flatMap((other) => (overlap(one, other) > 0.75 ? [[one, other]] : [])),
      );
    });
    expect(unalike).toEqual([[expect.stringContaining('has stopped growing'), expect.stringContaining('has stopped planning')]]);
  });
});

/** Share of the shorter text's runs of five words that stand in the other, from 0 to 1. */
function sharedRuns(one: Piece, other: Piece): number {
  const [few = new Set<string>(), many = new Set<string>()] = [runs(one), runs(other)].sort((a, b) => a.size - b.size);
  return few.intersection(many).size / Math.max(few.size, 1);
}

function runs({ paragraphs }: Piece): Set<string> {
  const words = wordsOf(paragraphs.join(' '));
  return new Set(words.map((_, index) => words.slice(index, index + 5).join(' ')));
}
