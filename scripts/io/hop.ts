import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, request } from 'undici';
import { failed, ok, type Result } from '../result.ts';
import type { GetFailure, Reply } from '../world.ts';
import { ENCODINGS, readBody, TooLarge } from './body.ts';
import { type GuardOptions, guardedAgents, RefusedAddress } from './guarded-agent.ts';

/** What one request of a GET wants. */
export type Want = {
  accept: string;
  /** Bytes of the body, packed and unpacked. */
  maxBytes: number;
  /** Milliseconds left for the whole GET; each hop takes from it what it used. */
  budget: { left: number };
  /** Sent along to the first origin only. */
  headers?: Record<string, string>;
};

/** One request, one answer, whatever its status: no redirect is followed. Hops are wrapped to add turns, robots.txt, a store. */
export type Hop = (url: URL, want: Want) => Promise<Result<Reply, GetFailure>>;

export type HopOptions = GuardOptions & {
  /** Names the newsroom and its site: {@link userAgent}. */
  userAgent: string;
  /** Where a URL is really asked, for outlets that exist only on a local server; addresses are judged there. */
  rewrite?: (url: string) => string;
};

/** “AiBot/1.0 (+https://site)”: who reads, and where to complain. */
export const userAgent = ({ name, site }: { name: string; site: string }): string => `${productToken(name)}/1.0 (+${site})`;

/** The name robots.txt knows us by: letters, `_` and `-` (RFC 9309 §2.2.1). */
export const productToken = (name: string): string => name.replaceAll(/[^A-Za-z_-]/g, '') || 'newsroom';

/** The one way out to the network. */
export function createHop(options: HopOptions): { hop: Hop; close: () => Promise<void> } {
  const { agentFor, close } = guardedAgents(options);
  const hop: Hop = async (url, want) => {
    const started = performance.now();
    const signal = AbortSignal.timeout(Math.max(1, Math.round(want.budget.left)));
    try {
      const asked = URL.parse(options.rewrite?.(url.href) ?? url.href) ?? url;
      return await exchange(url, asked, want, signal, agentFor(asked), options.userAgent);
    } catch (error) {
      return failed(inWords(error, url, signal));
    } finally {
      want.budget.left -= performance.now() - started;
    }
  };
  return { hop, close };
}

async function exchange(
  url: URL,
  asked: URL,
  want: Want,
  signal: AbortSignal,
  dispatcher: Dispatcher,
  agentName: string,
): Promise<Result<Reply, GetFailure>> {
  const headers = { 'user-agent': agentName, accept: want.accept, 'accept-encoding': ENCODINGS, ...want.headers };
  const send = (): Promise<Dispatcher.ResponseData> =>
    request(asked, { method: 'GET', headers, signal, dispatcher, headersTimeout: 0, bodyTimeout: 0 });
  const response = await send().catch((error: unknown) => (wasReset(error) ? send() : Promise.reject(error)));
  const answered = flat(response.headers);
  const length = Number(answered['content-length'] ?? 0);
  try {
    if (length > want.maxBytes) throw new TooLarge(`${length} bytes announced, ${want.maxBytes} at most are read`);
    const bytes = await readBody(response.body, answered['content-encoding'] ?? '', want.maxBytes, signal);
    return ok({ status: response.statusCode, url: url.href, headers: answered, bytes });
  } catch (error) {
    response.body.on('error', () => {}).destroy();
    throw error;
  }
}

/** A connection kept from before that the server has given up meanwhile: asking once more is not impolite. */
const wasReset = (error: unknown): boolean => ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(codeOf(error));

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const flat = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );

function inWords(error: unknown, url: URL, signal: AbortSignal): GetFailure {
  const where = `GET ${url.href.slice(0, 300)}`;
  const message = error instanceof Error ? error.message || codeOf(error) || error.name : String(error);
  if (error instanceof RefusedAddress) return { code: 'refused-address', detail: `${where}: ${message}` };
  if (error instanceof TooLarge) return { code: 'too-large', detail: `${where}: ${message}` };
  if (signal.aborted) return { code: 'timeout', detail: `${where}: no whole answer before the deadline` };
  return { code: 'network', detail: `${where}: ${message}` };
}
