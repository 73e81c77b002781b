import { voicesOf } from '../articles/voice.ts';
import type { Event } from './event.ts';

/** Why an event is not told now. */
export type NotTold = 'only-opinion' | 'nothing-to-quote' | 'one-voice';

/** What an event is worth to readers: a figure to order events by, and why it is not told, null where it may be. */
export type Worth = { score: number; reason: NotTold | null };

/** A second voice matters most, the tenth hardly: logarithms. Voices weigh most, since they are what makes a report sure. */
const WEIGHTS = { voices: 2, articles: 0.5, fresh: 2 };
/** After this many hours without a new report, news is worth a third of what it was. */
const FRESH_HOURS = 18;

/** Judges an event at `now` (ISO 8601 UTC): it needs news from `voices` independent voices, of which some may be quoted. */
export function worthTelling(event: Event, { voices, now }: { voices: number; now: string }): Worth {
  const found = voicesOf(event.articles).length;
  const score =
    WEIGHTS.voices * Math.log2(1 + found) +
    WEIGHTS.articles * Math.log2(1 + event.articles.length) +
    WEIGHTS.fresh * freshness(event, now);
  return { score, reason: reasonAgainst(event, found, voices) };
}

function reasonAgainst(event: Event, found: number, needed: number): NotTold | null {
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
  return newest === '' ? 0 : Math.exp(-Math.max(0, Date.parse(now) - Date.parse(newest)) / 3_600_000 / FRESH_HOURS);
}
