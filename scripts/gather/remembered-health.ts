import { z } from 'astro/zod';
import { type Health, healthSchema } from '../health/health.ts';
import type { Folder } from '../world.ts';
import { parseJson } from '../text/parse-json.ts';

const file = 'health.json';

/** Sources nobody asked for in so many days have left the paper. */
const KEPT_DAYS = 90;

/** Each source's health by its id, as the last run left it. What cannot be read is a source not asked yet, no more. */
export async function recallHealth(memory: Folder): Promise<Map<string, Health>> {
  const entries = z.record(z.string(), z.unknown()).safeParse(parseJson((await memory.read(file)) ?? ''));
  return new Map(
    Object.entries(entries.data ?? {}).flatMap(([id, entry]) => {
      const health = healthSchema.safeParse(entry);
      return health.success ? [[id, health.data] as const] : [];
    }),
  );
}

/** Keeps them for the next run, in the order of their ids. */
export async function rememberHealth(memory: Folder, health: ReadonlyMap<string, Health>, now: string): Promise<void> {
  const oldest = Date.parse(now) - KEPT_DAYS * 86_400_000;
  const kept = [...health].filter(([, { asked }]) => Date.parse(asked) >= oldest);
  const sorted = kept.toSorted(([one], [other]) => (one < other ? -1 : 1));
  await memory.write(file, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
}
