import { APIConnectionError, APIError } from 'openai';
import type { AskFailure } from '../drafts/ask.ts';
import { ReplyTooLarge } from './ask-capped-fetch.ts';

/** A failure and what may be done about it: ask in a simpler way, or again after a while; null where that is no use. */
export type Fault = { failure: AskFailure; unsupported: string | null; retryMs: number | null };

/** Waits before another try where the endpoint names none, and the longest it may name for the run to go on calling, in milliseconds. */
const shortWaitMs = 500;
const longWaitMs = 60_000;

type Asked = { apiKey: string; deadlineMs: number };

/**
 * The named fault behind whatever the client threw. Messages of the network layer are not passed on: they may hold the
 * address with its password, or a header.
 */
export function faultOf(error: unknown, late: boolean, asked: Asked): Fault {
  if (late) return fault('timeout', `No whole answer within ${asked.deadlineMs} ms.`);
  if (chain(error).some((each) => each instanceof ReplyTooLarge))
    return fault('reply-too-large', 'The endpoint’s reply is too large to be an answer.');
  if (error instanceof APIError && error.status !== undefined) return faultOfStatus(error, asked);
  if (error instanceof SyntaxError) return fault('reply-unreadable', 'The endpoint’s reply says it is JSON and is not.');
  const code = chain(error)
    .map(codeOf)
    .find((each) => each !== null);
  const what = error instanceof APIConnectionError ? 'The endpoint cannot be reached' : 'The connection broke';
  const nobody = code === 'ECONNREFUSED' || code === 'ENOTFOUND';
  return { ...fault('network', `${what}${code === undefined ? '' : ` (${code})`}.`, nobody), retryMs: shortWaitMs };
}

function faultOfStatus(error: APIError, asked: Asked): Fault {
  const { status = 0 } = error;
  const said = `${error.param ?? ''} ${error.code ?? ''} ${error.message}`;
  const detail = `The endpoint answered ${lineOf(error.message, asked.apiKey)}`;
  if (status === 401 || status === 403) return fault('key-refused', `The endpoint refused the key (${status}).`, true);
  if (status === 404) return fault('not-found', `${detail} Look at OPENAI_BASE_URL and OPENAI_MODEL.`, true);
  if (status === 402) return fault('quota', detail, true);
  if (status === 429) return faultOfLimit(error, said, detail);
  if (status >= 500) return { ...fault('server-error', detail), retryMs: waitOf(error, said) ?? shortWaitMs };
  if (/context.?length|context window|too long|too many tokens/i.test(said)) return fault('request-too-long', detail);
  if (/content.?(?:filter|policy|management)/i.test(said)) return fault('answer-filtered', detail);
  return { ...fault('request-refused', detail), unsupported: status === 400 || status === 422 ? said : null };
}

/** “Quota” may mean the minute's, which comes back, or the account's, which does not: a wait tells them apart. */
function faultOfLimit(error: APIError, said: string, detail: string): Fault {
  const wait = waitOf(error, said);
  const spent = error.code === 'insufficient_quota' || (wait === null && /quota|billing|credit/i.test(said));
  if (spent) return fault('quota', detail, true);
  return { ...fault('rate-limited', detail, wait !== null && wait > longWaitMs), retryMs: wait ?? shortWaitMs };
}

/** Milliseconds the endpoint asks to wait: `Retry-After` as seconds or a date, or “retry in 5.2s” in its words. */
function waitOf(error: APIError, said: string): number | null {
  const header = error.headers?.get('retry-after')?.trim() ?? '';
  const words = /retry (?:in|after) (\d+(?:\.\d+)?) ?s/i.exec(said)?.[1];
  const seconds = /^\d+(?:\.\d+)?$/.test(header) ? Number(header) : words === undefined ? Number.NaN : Number(words);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

const fault = (code: AskFailure['code'], detail: string, stop = false): Fault => ({
  failure: { code, detail, stop },
  unsupported: null,
  retryMs: null,
});

/** One short line without the key, or anything that looks like one. */
function lineOf(text: string, key: string): string {
  const line = (isSecret(key) ? text.replaceAll(key, '[key]') : text).replace(/\b(?:sk|gsk|key)-[\w*-]+|Bearer \S+/giu, '[key]');
  const plain = line.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}

/** A stand-in such as “none”, for servers that want no key, is a word like any other. */
export const isSecret = (key: string) => key.length >= 12;

/** An error and what caused it. */
function chain(error: unknown): unknown[] {
  const links: unknown[] = [];
  for (let link = error; link instanceof Error && links.length < 6; link = link.cause) links.push(link);
  return links;
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[A-Z_]{3,40}$/.test(error.code)
    ? error.code
    : null;
