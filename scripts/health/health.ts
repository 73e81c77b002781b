import { z } from 'astro/zod';

const time = z.iso.datetime();
const count = z.int().nonnegative();

/** How one source has been doing, as `.newsroom/health.json` keeps it between runs. Times are ISO 8601 in UTC. */
export const healthSchema = z.object({
  /** The address these figures are about: another one in the source file starts anew. */
  feed: z.string(),
  /** When it was last asked. */
  asked: time,
  /** When its feed was last read whole; null: never yet. */
  success: time.nullable(),
  /** Failures in a row, since when, and the last one in words; 0 and null after a success. */
  failures: count,
  failingSince: time.nullable(),
  reason: z.string().nullable(),
  /** Not to be asked before; null where it may be asked at any time. */
  notBefore: time.nullable(),
  /** The address permanent redirects lead to. */
  moved: z.string().nullable(),
  /** Items of the last reading that are dated, by the day; null where none is. */
  itemsADay: z.number().nonnegative().nullable(),
  /** Share of its items whose text the feed itself carries; null where it had none. */
  shareWithText: z.number().min(0).max(1).nullable(),
  /** Minutes from publication to our first sight of it, of the items last come; newest last. */
  delays: z.array(count),
  /** Items of the last reading, as hashes: what is not among them has come since. */
  seen: z.array(z.string()),
});

export type Health = z.output<typeof healthSchema>;

/** What the report, the doctor and the site show of it. */
export type HealthFigures = Pick<
  Health,
  'success' | 'failures' | 'failingSince' | 'notBefore' | 'moved' | 'itemsADay' | 'shareWithText'
> & {
  /** Median minutes from publication to our first sight of an item; null where none has come since the first reading. */
  medianDelay: number | null;
};

/** The figures of a source that has been asked at least once. */
export function figuresOf({ asked, feed, reason, delays, seen, ...figures }: Health): HealthFigures {
  return { ...figures, medianDelay: median(delays) };
}

/** Of an even number the lower one: it is a delay that occurred. */
function median(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? null;
}
