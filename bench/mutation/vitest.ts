import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

/** A test: `file#what it says`, and what it does. */
export type Case = { id: string; body: () => unknown };

type Body = (...row: unknown[]) => unknown;

/** The tests of each file that was loaded, by name; the last is the file that is loading. */
const found = new Map<string, Map<string, Case['body']>>();
let within: string[] = [];

/** The tests of a file. It is loaded once, with no mutant on: what it makes of the code while loading, no mutant sees. */
export async function collect(file: string): Promise<Case[]> {
  if (!found.has(file)) {
    found.set(file, new Map());
    await import(pathToFileURL(file).href);
  }
  return [...(found.get(file) ?? [])].map(([name, body]) => ({ id: `${file}#${name}`, body }));
}

/** What test files get for `vitest` here: as much of it as the tests of the checks use. */
export function test(title: string, ...more: unknown[]): void {
  const body = more.find((each): each is Body => typeof each === 'function');
  if (body) add(title, () => body());
}

test.each = (rows: unknown[]) => (title: string, body: Body) => {
  for (const row of rows) {
    const its = Array.isArray(row) ? row : [row];
    add(format(title, ...its.slice(0, title.match(/%\w/gu)?.length ?? 0)), () => body(...its));
  }
};

export function describe(title: string, body: () => void): void {
  within = [...within, title];
  body();
  within = within.slice(0, -1);
}

function add(title: string, body: Case['body']): void {
  const its = [...found.values()].at(-1);
  const name = [...within, title].join(' › ');
  const twins = [...(its?.keys() ?? [])].filter((other) => other === name || other.startsWith(`${name} (`)).length;
  its?.set(twins > 0 ? `${name} (${twins + 1})` : name, body);
}

// `expect` asks for a worker of vitest and needs nothing of it.
Object.assign(globalThis, { __vitest_worker__: { config: { snapshotOptions: {}, expect: {} }, environment: {} } });
export const { expect } = await import('vitest');
