import newsroom from '../../newsroom.config.ts';
import type { Source } from '../../content/schema.ts';
import { voicesOf } from '../articles/voice.ts';
import type { Event } from './event.ts';

/** Why an event is not told now, whatever it is worth. */
export type NotTold = 'only-opinion' | 'nothing-to-quote' | 'one-voice';

/** What a score is made of: each part is a weight of `newsroom.config.ts` times what was found. */
export type Parts = { voices: number; articles: number; fresh: number; news: number; kinds: number };

/** What an event is worth to readers: a figure to order events by, how it came about, and why it is not told, null where it may be. */
export type Worth = { score: number; parts: Parts; reason: NotTold | null };

/** What judging an event needs to know beyond it. */
export type Bench = {
  /** ISO 8601 UTC. */
  now: string;
  /** Addresses of articles that stories were written from: the rest is new. */
  told: ReadonlySet<string>;
  /** What stands behind a source. */
  kindOf: (source: string) => Source['kind'] | undefined;
};

const { voices: needed, score: weights } = newsroom.telling;

/** Judges an event at a moment: what it is worth, and whether enough independent voices that may be quoted stand behind it. */
export function worthTelling(event: Event, { now, told, kindOf }: Bench): Worth {
  const found = voicesOf(event.articles).length;
  const parts = {
    // A second voice matters most, the tenth hardly: logarithms.
    voices: weights.voices * Math.log2(1 + found),
    articles: weights.articles * Math.log2(1 + event.articles.length),
    fresh: weights.fresh * freshness(event, now),
    news: weights.news * shareNew(event, told),
    kinds: bestKind(event, kindOf),
  };
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { score, parts, reason: reasonAgainst(event, found) };
}

function reasonAgainst(event: Event, found: number): NotTold | null {
  if (found === 0) return 'only-opinion';
  if (found < needed) return 'one-voice';
  const quotable = event.articles.filter(({ quote }) => quote !== 'none');
  return voicesOf(quotable).length < needed ? 'nothing-to-quote' : null;
}

/** 1 for a report of this moment, falling with the hours since the newest; 0 where no report is dated. */
function freshness({ articles }: Event, now: string): number {
  const newest = articles.reduce<string>(
    (latest, { published }) => (published !== null && published > latest ? published : latest),
    '',
  );
  if (newest === '') return 0;
  return Math.exp(-Math.max(0, Date.parse(now) - Date.parse(newest)) / 3_600_000 / weights.freshHours);
}

const shareNew = ({ articles }: Event, told: ReadonlySet<string>): number =>
  articles.filter(({ url }) => !told.has(url)).length / Math.max(1, articles.length);

/** The weightiest kind of source that reports it as news: a second agency adds nothing. */
function bestKind({ articles }: Event, kindOf: Bench['kindOf']): number {
  const kinds: Partial<Record<Source['kind'], number>> = weights.kinds;
  const worths = articles.filter(({ kind }) => kind === 'news').map(({ source }) => kinds[kindOf(source) ?? 'online'] ?? 0);
  return Math.max(0, ...worths);
}
