import { failed, ok, type Result } from '../result.ts';
import type { Get, GetFailure, Reply } from '../world.ts';
import { createHop, type Hop, type HopOptions, type Want } from './hop.ts';

/** Redirects followed; the sixth is a failure. */
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** After the first that is not, the way may change: what came before it still holds. */
const PERMANENT = new Set([301, 308]);
const WEB = /^https?:$/;

export type GetOptions = HopOptions & {
  /** Milliseconds from start to last byte, over all hops, waiting for a turn not counted. */
  deadlineMs: number;
  /** Sent to the first origin only. */
  headers?: Record<string, string>;
};

/**
 * A GET with nothing but its own safety: public addresses only, redirects judged anew one by one, one deadline, one size.
 * For a newsroom's reading take {@link createReader} (`reader.ts`), which is polite as well.
 */
export function createGet(options: GetOptions): { get: Get; close: () => Promise<void> } {
  const { hop, close } = createHop(options);
  return { get: following(hop, options), close };
}

/** A hop at a time until an answer that is no redirect. Any answer but 2xx with a whole body is a failure. */
export function following(hop: Hop, options: FollowOptions): Get {
  const answer = answering(hop, options);
  return async (url, want) => {
    const reply = await answer(url, want);
    return reply.ok ? whole(reply.value) : reply;
  };
}

export type FollowOptions = Pick<GetOptions, 'deadlineMs' | 'headers'>;

/** Like {@link following}, for those who want to know the status: every answer is one. */
export function answering(hop: Hop, { deadlineMs, headers }: FollowOptions): Get {
  return async (start, { accept, maxBytes }) => {
    const budget = { left: deadlineMs };
    let next = webUrl(start);
    let want: Want = { accept, maxBytes, budget, ...(headers && { headers }) };
    let moved: string | null = null;
    let lasting = true;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!next.ok) return next;
      const url = next.value;
      const reply = await hop(url, want);
      if (!reply.ok) return reply;
      if (!REDIRECTS.has(reply.value.status)) return ok(moved === null ? reply.value : { ...reply.value, moved });
      next = redirect(url, reply.value);
      lasting &&= PERMANENT.has(reply.value.status);
      if (next.ok && lasting) moved = next.value.href;
      if (next.ok && next.value.origin !== url.origin) want = { accept, maxBytes, budget };
    }
    return failed({ code: 'too-many-redirects', detail: `GET ${start.slice(0, 300)}: more than ${MOST_REDIRECTS} redirects` });
  };
}

function webUrl(address: string, base?: URL): Result<URL, GetFailure> {
  const url = URL.parse(address, base);
  const bad = (what: string): Result<URL, GetFailure> => failed({ code: 'bad-url', detail: `${address.slice(0, 300)}: ${what}` });
  if (!url) return bad('no complete address');
  if (!WEB.test(url.protocol)) return bad('only http: and https: are read');
  if (url.username !== '' || url.password !== '') return bad('an address with a user name or password is not followed');
  url.hash = '';
  return ok(url);
}

function redirect(from: URL, { status, headers }: Reply): Result<URL, GetFailure> {
  const location = headers['location'];
  if (location === undefined) return failed({ code: 'status', detail: `GET ${from.href}: ${status} without a location` });
  const to = webUrl(location, from);
  if (to.ok && from.protocol === 'https:' && to.value.protocol === 'http:')
    return failed({ code: 'bad-url', detail: `${from.href} redirects from https to http (${to.value.href.slice(0, 300)})` });
  return to;
}

/** 206 is a part nobody asked for. */
function whole(reply: Reply): Result<Reply, GetFailure> {
  if (reply.status >= 200 && reply.status < 300 && reply.status !== 206) return ok(reply);
  const after = reply.headers['retry-after']?.slice(0, 40);
  return failed({
    code: 'status',
    detail: `GET ${reply.url}: ${reply.status}${after ? `, again after ${after}` : ''}`,
    status: reply.status,
    ...(after ? { retryAfter: after } : {}),
  });
}
