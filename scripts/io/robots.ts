import robotsParser from 'robots-parser';
import { failed, type Result } from '../result.ts';
import type { Get, GetFailure } from '../world.ts';
import type { Hop } from './hop.ts';

/** Larger than any honest robots.txt; RFC 9309 §2.5 asks for half a megabyte at least. */
const MOST_BYTES = 2_000_000;

/** The longest pause between two requests we wait for; who wants more is read more slowly, not never. */
const LONGEST_PAUSE_MS = 10_000;

/** What a host's robots.txt says to us. */
export type Rules = { allows: (url: string) => boolean; pauseMs: number };
export type Robots = {
  rulesFor: (url: URL) => Promise<Rules>;
  /** The pause its host asks for, 0 where its rules are not known (yet). */
  pauseOf: (url: URL) => number;
};

/**
 * robots.txt as RFC 9309 has it, asked once an origin and run: 4xx allows everything; what cannot be reached (5xx, 429, no
 * answer, a refused address) allows nothing in this run. Our own group comes before `*`.
 * `answer` gives whatever status the server did.
 */
export function createRobots(answer: Get, agent: string): Robots {
  const asked = new Map<string, Promise<Rules>>();
  const known = new Map<string, Rules>();
  const ask = async (origin: string): Promise<Rules> => {
    const rules = toRules(
      origin,
      await answer(`${origin}/robots.txt`, { accept: 'text/plain,*/*;q=0.1', maxBytes: MOST_BYTES }),
      agent,
    );
    known.set(origin, rules);
    return rules;
  };
  return {
    rulesFor: ({ origin }) => {
      const rules = asked.get(origin) ?? ask(origin);
      asked.set(origin, rules);
      return rules;
    },
    pauseOf: ({ origin }) => known.get(origin)?.pauseMs ?? 0,
  };
}

function toRules(origin: string, reply: Awaited<ReturnType<Get>>, agent: string): Rules {
  const status = reply.ok ? reply.value.status : 0;
  if (!reply.ok || status < 200 || status > 299)
    return { allows: () => status >= 400 && status < 500 && status !== 429, pauseMs: 0 };
  const text = new TextDecoder().decode(reply.value.bytes);
  const rules = robotsParser(`${origin}/robots.txt`, text);
  const seconds = Number(rules.getCrawlDelay(agent) ?? 0);
  return {
    allows: (url) => rules.isAllowed(url, agent) ?? true,
    pauseMs: Math.min(Math.max(0, seconds * 1000), LONGEST_PAUSE_MS),
  };
}

/** The same hop, for addresses its host lets us read. */
export function heedingRobots(hop: Hop, robots: Robots): Hop {
  return async (url, want) => {
    const rules = await robots.rulesFor(url);
    return rules.allows(url.href) ? hop(url, want) : refused(url);
  };
}

const refused = (url: URL): Result<never, GetFailure> =>
  failed({ code: 'robots', detail: `GET ${url.href}: robots.txt of ${url.host} does not allow it, or could not be read` });
