import { ok } from '../result.ts';
import type { Reply } from '../world.ts';
import type { Hop } from './hop.ts';
import type { ReplyStore } from './reply-store.ts';

/** Asks for a page only if it changed since (RFC 9110 §13): a 304 gives the reply of before, as if it had come anew. */
export function askingOnlyForNews(hop: Hop, store: ReplyStore): Hop {
  return async (url, want) => {
    const key = `${want.accept} ${url.href}`;
    const kept = store.find(key);
    const reply = await hop(url, kept ? { ...want, headers: { ...want.headers, ...validators(kept) } } : want);
    if (!reply.ok) return reply;
    if (kept && reply.value.status === 304 && kept.bytes.length <= want.maxBytes) return ok(kept);
    if (reply.value.status === 200 && Object.keys(validators(reply.value)).length > 0) store.keep(key, reply.value);
    return reply;
  };
}

const VALIDATORS = [
  ['etag', 'if-none-match'],
  ['last-modified', 'if-modified-since'],
] as const;

const validators = ({ headers }: Reply): Record<string, string> =>
  Object.fromEntries(VALIDATORS.flatMap(([answered, asked]) => (headers[answered] ? [[asked, headers[answered]]] : [])));
