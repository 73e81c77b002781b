import type { Item } from '../feeds/item.ts';
import { failingForAWeek } from './failing-for-a-week.ts';

/** What the doctor saw of one source, now. */
export type Examination = {
  feed: string;
  /** Since when runs have failed to read it; null where the last one did. */
  failingSince: string | null;
  seen:
    | { kind: 'no-answer'; code: string; detail: string; status: number | null }
    /** An answer that is no feed; `offered` are the feeds it links to, where it is a page. */
    | { kind: 'no-feed'; reason: string; offered: string[]; moved: string | null }
    | { kind: 'feed'; items: readonly Item[]; moved: string | null };
};

/** How a source is, in one word of a bounded list; what was seen; and what to do, '' where nothing is to be done. */
export type Diagnosis = {
  verdict: 'fine' | 'moved' | 'stale' | 'empty' | 'not-a-feed' | 'refused' | 'failing' | 'dead';
  what: string;
  todo: string;
};

/** A feed whose newest item is older lies idle: outlets of a newsroom publish every week. */
const STALE_DAYS = 14;

/** What these answers mean: not you (or not a robot), whatever we ask next. */
const REFUSALS = new Set([401, 402, 403, 451]);

/** What may be otherwise in an hour: an overloaded server, one asked too often, a line that is down. */
const PASSING = new Set([408, 425, 429]);

/** Judges one source. Pure: `now` is ISO 8601 in UTC. */
export function diagnose({ feed, failingSince, seen }: Examination, now: string): Diagnosis {
  if (seen.kind === 'no-answer') return ofSilence(seen, failingSince, now);
  if (seen.kind === 'no-feed') return ofPage(seen);
  if (seen.moved !== null && seen.moved !== feed)
    return {
      verdict: 'moved',
      what: `it lives at ${seen.moved} for good`,
      todo: `put feed: "${seen.moved}" into its source file`,
    };
  return ofItems(seen.items, now);
}

function ofSilence(
  seen: Extract<Examination['seen'], { kind: 'no-answer' }>,
  failingSince: string | null,
  now: string,
): Diagnosis {
  const { code, detail, status } = seen;
  if (code === 'robots' || (status !== null && REFUSALS.has(status)))
    return { verdict: 'refused', what: detail, todo: 'they do not want to be read by us: remove the source, or ask them' };
  const mayPass = code === 'timeout' || code === 'network' || (status !== null && (status >= 500 || PASSING.has(status)));
  if (mayPass && !failingForAWeek({ failingSince }, now))
    return { verdict: 'failing', what: detail, todo: 'nothing yet: runs ask again by themselves, ever more rarely' };
  const since = failingSince === null ? '' : `; failing since ${failingSince}`;
  const todo = 'look for its new feed (npm run sources -- add SITE), or remove the source';
  return { verdict: 'dead', what: `${detail}${since}`, todo };
}

function ofPage({ reason, offered, moved }: Extract<Examination['seen'], { kind: 'no-feed' }>): Diagnosis {
  const what = moved === null ? reason : `${reason}, at ${moved}`;
  const [first] = offered;
  const todo =
    first === undefined
      ? 'look for its feed (npm run sources -- add SITE), or remove the source'
      : `the page offers ${offered.join(', ')}: put feed: "${first}" into its source file`;
  return { verdict: 'not-a-feed', what, todo };
}

function ofItems(items: readonly Item[], now: string): Diagnosis {
  if (items.length === 0)
    return { verdict: 'empty', what: 'a feed without items', todo: 'see whether the outlet has another feed, or wait' };
  const dates = items.flatMap(({ published }) => (published === null ? [] : [published])).sort();
  const newest = dates.filter((date) => date <= now).at(-1) ?? dates[0];
  const days = newest === undefined ? 0 : Math.floor((Date.parse(now) - Date.parse(newest)) / 86_400_000);
  if (days >= STALE_DAYS)
    return {
      verdict: 'stale',
      what: `${items.length} items, the newest of ${newest}, ${days} days ago`,
      todo: 'see whether the outlet has another feed, or remove the source',
    };
  return {
    verdict: 'fine',
    what: `${items.length} items, the newest ${newest === undefined ? 'without a date' : `of ${newest}`}`,
    todo: '',
  };
}
