import { execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { asIfBorneOut } from './as-if-borne-out.ts';
import { writeStories } from './site-stories.ts';

/** Bytes a page with all its styles may take before fonts, compressed: one round trip of a new connection. */
const allowed = { median: 14_000, p95: 20_000 };

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    'per-day': { type: 'string', default: '25' },
    shipped: { type: 'boolean', default: false },
  },
});
const scratch = resolve('.demo/bench-site');
/** Builds the content, prints what its pages weigh, and gives the bytes of each story page with its styles. */
async function measured(title: string, content: string, write: () => Map<string, string>): Promise<number[]> {
  const files = write();
  const folder = join(scratch, content === 'content' ? 'shipped' : 'dist');
  const recorded = record(content);
  if (content !== 'content') asIfBorneOut(trails);
  const { seconds, megabytes } = await build(content, folder);
  console.log(
    `\n${title}: checks recorded in ${recorded.toFixed(1)} s, built in ${seconds.toFixed(1)} s, peak memory ${megabytes} MB (Pagefind's own process apart)\n`,
  );
  const styles = new Map(assets(folder, 'css'));
  const weights = globSync('**/*.html', { cwd: folder }).map((file) =>
    weigh(file, readFileSync(join(folder, file), 'utf8'), styles),
  );
  print(
    weights,
    [...files].map(([id, text]) => [id, gzip(text)] as const),
    folder,
  );
  return weights.filter(({ kind }) => kind === 'story').map((weight) => weight.gzip);
}

const trails = join(scratch, 'trails.json');

/** Has the newsroom record what was checked of each story, as `npm run build` does; gives the seconds that took. */
function record(content: string): number {
  const started = performance.now();
  rmSync(trails, { force: true });
  execFileSync(process.execPath, ['scripts/explain.ts', '--record', trails, '--content', content], { stdio: 'ignore' });
  return (performance.now() - started) / 1000;
}

const storiesIn = (content: string): Map<string, string> =>
  new Map(globSync('stories/**/*.md', { cwd: content }).map((file) => [file, readFileSync(join(content, file), 'utf8')]));

/** What a reader's browser is sent for one page before fonts: its HTML and its style sheets, each compressed for itself. */
type Weight = { kind: string; raw: number; gzip: number; brotli: number };

const kinds: [string, RegExp][] = [
  ['front', /^index\.html$/],
  ['story', /^stories\//],
  ['tag', /^tags\/./],
  ['source', /^sources\/./],
  ['archive', /^archive\//],
  ['search', /^search\//],
  ['section', /^[a-z-]+\/(?:\d+\/)?index\.html$/],
];

function weigh(file: string, html: string, styles: Map<string, { gzip: number; brotli: number }>): Weight {
  const linked = [...html.matchAll(/<link rel="stylesheet" href="[^"]*?([^/"]+\.css)"/g)].flatMap(
    ([, name]) => styles.get(name ?? '') ?? [],
  );
  const sum = (of: 'gzip' | 'brotli') => linked.reduce((total, sheet) => total + sheet[of], 0);
  return {
    kind: kinds.find(([, pattern]) => pattern.test(file))?.[0] ?? 'other',
    raw: Buffer.byteLength(html),
    gzip: gzip(html) + sum('gzip'),
    brotli: brotli(html) + sum('brotli'),
  };
}

// GitHub Pages compresses with gzip at its usual level; hosts that compress beforehand send brotli at its best.
function gzip(text: string): number {
  return gzipSync(text, { level: 6 }).length;
}
function brotli(text: string): number {
  return brotliCompressSync(text).length;
}

const assets = (folder: string, ending: string): [string, { raw: number; gzip: number; brotli: number }][] =>
  globSync(`_astro/*.${ending}`, { cwd: folder }).map((file) => {
    const bytes = readFileSync(join(folder, file));
    return [
      file.slice('_astro/'.length),
      { raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length },
    ];
  });

function print(weights: Weight[], files: (readonly [string, number])[], folder: string): void {
  console.log(
    '| page | pages | gzip median | 95th | most | brotli median | 95th | raw median |\n|---|---|---|---|---|---|---|---|',
  );
  for (const kind of [...new Set(weights.map((weight) => weight.kind))].toSorted()) {
    const those = weights.filter((weight) => weight.kind === kind);
    const of = (key: 'gzip' | 'brotli' | 'raw', share: number) =>
      quantile(
        those.map((weight) => weight[key]).toSorted((a, b) => a - b),
        share,
      );
    console.log(
      `| ${kind} | ${those.length} | ${of('gzip', 0.5)} | ${of('gzip', 0.95)} | ${of('gzip', 1)} | ${of('brotli', 0.5)} | ${of('brotli', 0.95)} | ${of('raw', 0.5)} |`,
    );
  }
  const alone = files.map(([, bytes]) => bytes).toSorted((a, b) => a - b);
  console.log(
    `| baseline: a story's file alone | ${alone.length} | ${quantile(alone, 0.5)} | ${quantile(alone, 0.95)} | ${quantile(alone, 1)} | | | |`,
  );
  for (const ending of ['css', 'js', 'woff2'])
    for (const [name, { raw, gzip: zipped }] of assets(folder, ending))
      console.log(`${ending}: ${name} ${raw} B, gzip ${zipped} B`);
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

async function build(content: string, out: string): Promise<{ seconds: number; megabytes: number }> {
  const peak = join(scratch, 'peak.txt');
  const measure = `data:text/javascript,${encodeURIComponent(
    `import { mkdirSync, writeFileSync } from 'node:fs'; process.on('exit', () => { mkdirSync(${JSON.stringify(scratch)}, { recursive: true }); writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)); });`,
  )}`;
  const started = performance.now();
  const code = await new Promise<number | null>((ended) => {
    const child = spawn(
      process.execPath,
      ['--import', measure, resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent', '--outDir', out],
      {
        env: { ...process.env, CONTENT_DIR: content, TRAILS_FILE: trails, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    child.on('close', ended);
  });
  if (code !== 0 || !existsSync(join(out, 'index.html')))
    throw new Error(`The build of ${content} failed (exit ${code}); run CONTENT_DIR=${content} npm run build to see why.`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Math.round(Number(readFileSync(peak, 'utf8')) / 1024) };
}

rmSync(scratch, { recursive: true, force: true });

const shipped = await measured('The shipped content', 'content', () => storiesIn('content'));
const generated = values.shipped
  ? []
  : await measured(`${values.stories} generated stories, ${values['per-day']} a day`, join(scratch, 'content'), () =>
      writeStories(join(scratch, 'content'), Number(values.stories), Number(values['per-day'])),
    );
const over = [...shipped, ...generated].toSorted((a, b) => a - b);
const [median, p95] = [quantile(over, 0.5), quantile(over, 0.95)];
console.log(`
Story pages of both with all their styles, gzip, before fonts: median ${median} B (at most ${allowed.median}), 95th percentile ${p95} B (at most ${allowed.p95}): ${
  median <= allowed.median && p95 <= allowed.p95 ? 'kept' : 'NOT KEPT'
}`);
process.exitCode = median <= allowed.median && p95 <= allowed.p95 ? 0 : 1;
