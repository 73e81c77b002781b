import type { Get } from '../world.ts';
import { askingOnlyForNews } from './asking-only-for-news.ts';
import { createHop, type HopOptions, productToken } from './hop.ts';
import { answering, following } from './http.ts';
import { createQueue, takingTurns, type Turns } from './politeness.ts';
import type { ReplyStore } from './reply-store.ts';
import { createRobots, heedingRobots } from './robots.ts';

export type ReaderOptions = HopOptions &
  Turns & {
    /** Milliseconds of one GET from start to last byte, over all hops, waiting for a turn not counted. */
    deadlineMs: number;
    /** Where feeds are kept between runs; without it every feed is read anew. */
    store?: ReplyStore;
  };

/** How a newsroom reads: both GETs wait in the same queues. */
export type Reader = {
  /**
   * For feeds. robots.txt is not asked: it speaks to crawlers, which choose their own addresses (RFC 9309 §1); a feed is
   * published for machines to poll, and ours stands in a source file because a person chose it. Asks only for what changed.
   */
  getFeed: Get;
  /** For articles' pages, which we come to by links: every hop is one robots.txt allows, at the pace it asks for. */
  getPage: Get;
  close: () => Promise<void>;
};

/** Address guard → turns → (store | robots.txt) → redirects. The rewrite of the demo sits below all of them. */
export function createReader(options: ReaderOptions): Reader {
  const { hop, close } = createHop(options);
  const queue = createQueue(options);
  const robots = createRobots(answering(takingTurns(hop, queue), options), productToken(options.userAgent.split('/')[0] ?? ''));
  const inTurn = takingTurns(hop, queue, robots.pauseOf);
  return {
    getFeed: following(options.store ? askingOnlyForNews(inTurn, options.store) : inTurn, options),
    getPage: following(heedingRobots(inTurn, robots), options),
    close,
  };
}
