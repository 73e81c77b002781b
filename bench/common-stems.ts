/**
 * Makes `scripts/events/en/common-stems.ts`: which share of everyday news articles holds a stem. Figures only, no text.
 *
 *   node bench/common-stems.ts FILE.json(l)… > scripts/events/en/common-stems.ts
 *
 * Files hold rows with `text` (and `title`), with `docs` of such rows or strings, or with the text as `source`; a text is counted once.
 * The shipped file was made of mds/neus_val, mds/multinews_a, the two files of free/ and faith/{bump_task1,cliff_val,qags_cnndm}:
 * none of the sets that the grouping of articles is measured on.
 */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { termsOf } from '../scripts/events/terms-of.ts';

const text = z.union([
  z.string(),
  z.object({ title: z.string().optional(), text: z.string() }).transform((row) => `${row.title ?? ''} ${row.text}`),
]);
const row = z
  .object({ docs: z.array(text) })
  .transform(({ docs }) => docs)
  .or(text.transform((one) => [one]))
  .or(z.object({ source: z.string() }).transform(({ source }) => [source]));
/** As many words as the clustering reads of an article; stems that fewer articles hold than this share are left out. */
const WORDS = 300;
const LEAST = 0.005;

const texts = [...new Set(process.argv.slice(2).flatMap(rowsOf))];
const holding = new Map<string, number>();
for (const one of texts)
  for (const term of new Set(termsOf(one.split(/\s+/, WORDS).join(' ')))) holding.set(term, (holding.get(term) ?? 0) + 1);
process.stdout.write(
  fileOf([...holding].map(([term, n]) => [term, n / texts.length] as const).filter(([, share]) => share >= LEAST)),
);

function rowsOf(file: string): string[] {
  const raw = readFileSync(file, 'utf8');
  const rows: unknown[] = raw.startsWith('[')
    ? z.array(z.unknown()).parse(JSON.parse(raw))
    : raw
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
  return rows.filter((one) => !isForeign(one)).flatMap((one) => row.parse(one));
}

function isForeign(one: unknown): boolean {
  const lang = z.object({ lang: z.string() }).safeParse(one);
  return lang.success && lang.data.lang !== 'en';
}

function fileOf(shares: (readonly [string, number])[]): string {
  const lines = Map.groupBy(shares, ([, share]) => step(share));
  const body = [...lines].sort(([a], [b]) => b - a).map(([share, its]) => wrapped(share, its.map(([term]) => term).sort()));
  return [
    '/**',
    ` * Everyday English news: which share of articles (in thousandths, first 300 words of ${texts.length} articles) holds a stem.`,
    ' * Made by `bench/common-stems.ts`; stems that fewer than one article in two hundred holds are left out.',
    ' */',
    'const perThousand = `',
    ...body,
    '`;',
    '',
    '/** Stem → share of articles that hold it, 0 to 1. */',
    'export const commonStems: ReadonlyMap<string, number> = new Map(',
    "  perThousand.trim().split('\\n').flatMap((line) => {",
    "    const [share = '', ...stems] = line.trim().split(' ');",
    '    return stems.map((stem) => [stem, Number(share) / 1000] as const);',
    '  }),',
    ');',
    '',
  ].join('\n');
}

/** Two figures are enough: 843 becomes 840. */
function step(share: number): number {
  const thousandths = Math.round(share * 1000);
  return thousandths < 100 ? thousandths : Math.round(thousandths / 10) * 10;
}

function wrapped(share: number, terms: string[]): string {
  return Array.from(
    { length: Math.ceil(terms.length / 16) },
    (_, k) => `${share} ${terms.slice(k * 16, k * 16 + 16).join(' ')}`,
  ).join('\n');
}
