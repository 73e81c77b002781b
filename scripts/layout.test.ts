import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The flow, in order: a file may import its own place and those before it. */
const flow = [
  'newsroom.config.ts',
  'content',
  'scripts/result.ts',
  'scripts/text',
  'scripts/feeds',
  'scripts/articles',
  'scripts/events',
  'scripts/drafts',
  'scripts/stories',
  'scripts/checks',
  'scripts/health',
  'scripts/world.ts',
  'scripts/report.ts',
  'scripts/io',
  'scripts/gather',
  'scripts/desk',
  'scripts/sources',
];
const pure = flow.slice(0, flow.indexOf('scripts/io'));

const files = ['content', 'scripts', 'src']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts'));

const placeOf = (file: string) => flow.findIndex((place) => file === place || file.startsWith(`${place}/`));
const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8');

function importsOf(file: string): string[] {
  const found = [
    ...sourceOf(file).matchAll(/^\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm),
  ];
  return found.map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const inside = (file: string) =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(root, resolve(root, dirname(file), path)));

describe('the layout is the flow', () => {
  test('there is something to look at', () => {
    expect(files.length).toBeGreaterThan(120);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
  });

  test('a stage imports only itself and those before it', () => {
    const against = files
      .filter((file) => placeOf(file) >= 0)
      .flatMap((file) =>
        inside(file)
          .filter((other) => placeOf(other) > placeOf(file) || placeOf(other) < 0)
          .map((other) => `${file} imports ${other}`),
      );
    expect(against).toEqual([]);
  });

  test('the site and the newsroom meet in content/ and newsroom.config.ts alone', () => {
    const crossing = files.flatMap((file) =>
      inside(file)
        .filter(
          (other) =>
            (file.startsWith('src/') && other.startsWith('scripts/')) ||
            (file.startsWith('scripts/') && other.startsWith('src/')),
        )
        .map((other) => `${file} imports ${other}`),
    );
    expect(crossing).toEqual([]);
  });

  const outside = /^(?:node:(?!crypto$|util$)|undici|openai|astro$)/;
  const world =
    /\bprocess\.|\bDate\.now\(|new Date\(\)|\bMath\.random\(|\bfetch\(|\bsetTimeout\(|\bcrypto\.random|\brandomUUID\b/;

  test('all before io is pure: no disk, network, clock, environment or chance', () => {
    const stages = files.filter((file) =>
      pure.some((place) => place.startsWith('scripts/') && (file === place || file.startsWith(`${place}/`))),
    );
    expect(stages.length).toBeGreaterThan(60);
    const reaching = stages.filter(
      (file) =>
        importsOf(file).some((name) => outside.test(name)) ||
        world.test(sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(reaching).toEqual([]);
  });
});
