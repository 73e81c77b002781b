import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { atom } from '../sample/atom.ts';
import { type Outlet, readEdition } from '../sample/edition.ts';
import { entries } from '../sample/entries.ts';
import { jsonFeed } from '../sample/json-feed.ts';
import { rss1 } from '../sample/rss1.ts';
import { rss2 } from '../sample/rss2.ts';
import { windows1252 } from '../sample/windows-1252.ts';
import { plainText } from '../text/plain-text.ts';
import type { Item } from './item.ts';
import { readFeed } from './read-feed.ts';

/** Share of damaged feeds of which every item that is still there comes out as it went in, over all kinds of damage. */
const LEAST = 0.99;

const outlets = (await readEdition(join(import.meta.dirname, '../../content'))).filter(({ pieces }) => pieces.length > 1);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

type Format = 'rss2' | 'rss1' | 'atom' | 'json';
const writers: Record<Format, (outlet: Outlet) => string> = {
  rss2: (outlet) => rss2(outlet, entries(outlet), 'utf-8'),
  rss1: (outlet) => rss1(outlet, entries(outlet)),
  atom: (outlet) => atom(outlet, entries(outlet)),
  json: (outlet) => jsonFeed(outlet, entries(outlet)),
};

/** Damaged bytes and what may be asked of whoever reads them. */
type Damaged = {
  bytes: Uint8Array;
  /** What the server says they are. */
  type?: string;
  /** The text they came from, where some letters were lost before the damage. */
  from?: string;
  /** Items at the start that are still whole; all of them where nothing is said. */
  whole?: number;
  /** Items that need not be right: the one that was hit. */
  hit?: number;
  /** What became of each title. */
  title?: (title: string) => string;
};
type Damage = (text: string, format: Format) => Damaged;

const isJson = (format: Format): boolean => format === 'json';
const ENTRY_END: Record<Format, string> = { rss2: '</item>', rss1: '</item>', atom: '</entry>', json: '\n    }' };
const titleStart = (format: Format): string => (isJson(format) ? '"title": "' : '<title>');
const titleEnd = (format: Format): string => (isJson(format) ? '",' : '</title>');

const text = (make: (whole: string, format: Format) => string, more: Omit<Damaged, 'bytes'> = {}): Damage => {
  return (whole, format) => ({ bytes: utf8(make(whole, format)), ...more });
};

/** Cut at a share of its length; an item counts as whole where its end came through. */
const cutAt =
  (share: number): Damage =>
  (whole, format) => {
    const left = whole.slice(0, Math.floor(whole.length * share));
    return { bytes: utf8(left), whole: left.split(ENTRY_END[format]).length - 1 };
  };

/** Puts something else in the place of the first `part` after the second item’s title begins. */
function inSecondItem(whole: string, part: string, by: string, format: Format): string {
  const [, , third = 0] = [...whole.matchAll(new RegExp(RegExp.escape(titleStart(format)), 'g'))].map(({ index }) => index);
  const at = whole.indexOf(part, third + titleStart(format).length);
  return `${whole.slice(0, at)}${by}${whole.slice(at + part.length)}`;
}

const inTitles = (whole: string, format: Format, more: string): string =>
  whole.replaceAll(titleStart(format), `${titleStart(format)}${more}`);

function utf16(whole: string, little: boolean, mark: boolean): Uint8Array {
  const said = whole.replace(/encoding="[^"]*"/, 'encoding="utf-16"');
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${said}`, 'utf16le');
  return little ? bytes : bytes.swap16();
}

/** A text as it comes out of an outlet that knows western letters only. */
const western = (whole: string): string => new TextDecoder('windows-1252').decode(windows1252(whole));

const WARNING = '<br />\n<b>Warning</b>: Undefined index in <b>feed.php</b> on line <b>7</b>\n';
const SCRIPT = '<script>track("x < y && z");</script>\n<!-- served in 0.2 s -->';

const damages: Record<string, Damage> = {
  'cut in the middle': cutAt(0.5),
  'cut near the end': cutAt(0.93),
  'its last closing marks missing': text((whole, format) =>
    isJson(format) ? whole.replace(/\s*\]\s*\}\s*$/, '') : whole.replace(/(?:\s*<\/(?:rss|channel|feed|rdf:RDF)>)+\s*$/, ''),
  ),
  'UTF-16 with a mark': (whole) => ({ bytes: utf16(whole, true, true) }),
  'UTF-16, high byte first, without a mark': (whole) => ({ bytes: utf16(whole, false, false) }),
  'windows-1252 that says it is UTF-8': (whole) => ({
    bytes: windows1252(whole),
    type: 'text/xml; charset=utf-8',
    from: western(whole),
  }),
  'UTF-8 that says it is latin 1': (whole) => ({ bytes: utf8(whole), type: 'text/xml; charset=iso-8859-1' }),
  'a mark and blank lines before it': text((whole) => `\ufeff\n\n  ${whole}`),
  'a warning printed before it': text((whole) => `${WARNING}${whole}`),
  'a script printed after it': text((whole) => `${whole}${SCRIPT}`),
  'bare ampersands': text((whole, format) => inTitles(whole, format, 'R&D & more: ').replaceAll('&amp;', '&'), {
    title: (title) => `R&D & more: ${title}`,
  }),
  'a title left open': (whole, format) => ({
    bytes: utf8(inSecondItem(whole, titleEnd(format), isJson(format) ? ',' : '', format)),
    hit: isJson(format) ? 1 : 0,
  }),
  'an item left open': text((whole, format) => inSecondItem(whole, ENTRY_END[format], '', format)),
  'an item closed twice': text((whole, format) => inSecondItem(whole, ENTRY_END[format], ENTRY_END[format].repeat(2), format)),
  'control characters in its titles': text((whole, format) => inTitles(whole, format, '\u0000\u0007\u001f')),
  'a byte that is no letter': (whole, format) => ({
    bytes: Buffer.from(inSecondItem(whole, ' ', '\u0001', format)).map((byte) => (byte === 1 ? 0xff : byte)),
    hit: 1,
  }),
  'references nobody declared': text((whole, format) => inTitles(whole, format, '&nbsp;&eacute;&bogus; '), {
    title: (title) => `é&bogus; ${title}`,
  }),
  'one date that is none': text((whole, format) => inSecondItem(whole, '2026', 'soon', format), { hit: 1 }),
};

const URL = 'https://outlet.example/news/feed';
const looks = ({ title, published, summary }: Item) => ({ title, published, summary: plainText(summary) });

async function itemsOf(bytes: Uint8Array, type = ''): Promise<Item[]> {
  const feed = await readFeed(bytes, type, URL);
  return feed.ok ? feed.value.items : [];
}

/** Whether all items that are still whole came out as they went in. */
async function isReadRight(whole: string, format: Format, damage: Damage): Promise<boolean> {
  const { bytes, type, from = whole, whole: most = Infinity, hit = 0, title = (same) => same } = damage(whole, format);
  const before = (await itemsOf(utf8(from))).slice(0, most);
  const after = new Map((await itemsOf(bytes, type)).map((item) => [item.link, looks(item)]));
  const wrong = before.filter((item) => !isDeepStrictEqual(after.get(item.link), { ...looks(item), title: title(item.title) }));
  return wrong.length <= hit;
}

type Row = { right: number; of: number; wrong: string[] };
const table: Record<string, Row> = {};

describe('a damaged feed gives the items that are still there', () => {
  test('in the undamaged feeds there is something to lose', async () => {
    expect(Object.keys(damages)).toHaveLength(18);
    expect(outlets.length).toBeGreaterThan(7);
    for (const outlet of outlets) {
      for (const write of Object.values(writers))
        expect((await itemsOf(utf8(write(outlet)))).map(({ title }) => title)).toEqual(outlet.pieces.map(({ title }) => title));
    }
  });

  test.each(Object.entries(damages))('%s', async (name, damage) => {
    const row: Row = { right: 0, of: 0, wrong: [] };
    for (const [format, write] of Object.entries(writers) as [Format, (outlet: Outlet) => string][]) {
      for (const outlet of outlets) {
        row.of++;
        if (await isReadRight(write(outlet), format, damage)) row.right++;
        else row.wrong.push(`${outlet.id} as ${format}`);
      }
    }
    table[name] = row;
    expect(row.right / row.of, row.wrong.join(', ')).toBeGreaterThan(0.9);
  });

  test(`of all of them ${LEAST * 100} in a hundred at least`, () => {
    const rows = Object.values(table);
    const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
    expect(rows).toHaveLength(18);
    expect(sum(({ right }) => right) / sum(({ of }) => of)).toBeGreaterThanOrEqual(LEAST);
  });
});

/** The table of the figures: DAMAGE_TABLE=1 npx vitest run --project unit scripts/feeds/damage.test.ts */
afterAll(() => {
  if (process.env['DAMAGE_TABLE']) console.table(table, ['right', 'of', 'wrong']);
});
