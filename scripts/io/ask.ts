import OpenAI from 'openai';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ask, AskFailure, ModelReply, Prompt, Spent } from '../drafts/ask.ts';
import { failed, ok, type Result } from '../result.ts';
import { answerOf } from './ask-answer.ts';
import { cappedFetch } from './ask-capped-fetch.ts';
import { faultOf, type Fault } from './ask-fault.ts';
import { firstManner, requestOf, simplerManner, type Manner } from './ask-manner.ts';
import { patience } from './ask-patience.ts';

/** Answers are a few kilobytes; what is longer than this is no answer. */
const replyBytes = 2_000_000;

/** A fault that may pass is tried again twice, and waited for no longer than this. */
const tries = 3;
const longestWaitMs = 20_000;

export type AskOptions = {
  apiKey: string;
  /** Up to and including the version: `https://api.openai.com/v1`. */
  baseURL: string;
  model: string;
  /** One call, all its tries and the last byte of the body included, in milliseconds. */
  deadlineMs: number;
  /** All calls together, from the first on, in milliseconds: what a run may wait for a model. */
  runDeadlineMs: number;
  /** Tokens an answer may have. */
  answerTokens: number;
  fetch?: typeof fetch;
};

/**
 * A seat for any model behind an OpenAI-compatible endpoint. It asks in the strictest way the endpoint knows (a schema, a
 * JSON object, plain text) and remembers which that was. Whatever goes wrong ends in a named failure, and what goes wrong
 * again and again in one that stops the run's asking.
 */
export function createAsk(options: AskOptions): Ask {
  const client = clientOf(options);
  const judged = patience();
  let manner = firstManner(options.baseURL);
  let runEnds = Infinity;
  return async (prompt) => {
    runEnds = Math.min(runEnds, performance.now() + options.runDeadlineMs);
    const call = { client, options, prompt, deadline: deadlineOf(options.deadlineMs, runEnds) };
    if (call.deadline.ms <= 0) return failed(outOfTime(options.runDeadlineMs));
    const asked = await askPatiently(call, manner);
    if (asked.ok) manner = asked.value.manner;
    if (!asked.ok && asked.reason.code === 'timeout' && performance.now() >= runEnds - 1)
      return failed({ ...asked.reason, ...outOfTime(options.runDeadlineMs) });
    return judged(asked.ok ? ok(asked.value.reply) : asked);
  };
}

/** One call: where its time ends, and what is asked. */
type Call = { client: OpenAI; options: AskOptions; prompt: Prompt; deadline: Deadline };
type Deadline = { ms: number; at: number; signal: AbortSignal };

function deadlineOf(deadlineMs: number, runEnds: number): Deadline {
  const ms = Math.floor(Math.min(deadlineMs, runEnds - performance.now()));
  return { ms, at: performance.now() + ms, signal: AbortSignal.timeout(Math.max(0, ms)) };
}

const outOfTime = (ms: number): AskFailure => ({
  code: 'run-deadline',
  detail: `The model had its ${Math.round(ms / 1000)} s of this run (model.runDeadlineMs in newsroom.config.ts).`,
  stop: true,
});

/** Tries, and tries in simpler manners, while there is time; each request is counted. */
async function askPatiently(call: Call, first: Manner): Promise<Result<{ reply: ModelReply; manner: Manner }, AskFailure>> {
  let manner = first;
  let spent = { requests: 0, tokensIn: 0, tokensOut: 0 };
  for (let attempt = 1; ;) {
    const asked = await askOnce(call, manner);
    if (asked.ok) return ok({ reply: { ...asked.value, requests: spent.requests + 1 }, manner });
    spent = sumOf(spent, asked.reason.failure.spent);
    const simpler = asked.reason.unsupported === null ? null : simplerManner(manner, asked.reason.unsupported);
    if (simpler !== null) manner = simpler;
    else if (attempt++ >= tries || !(await waited(asked.reason.retryMs, call.deadline)))
      return failed({ ...asked.reason.failure, spent });
  }
}

const sumOf = (one: Spent, other: Spent = { requests: 1, tokensIn: 0, tokensOut: 0 }): Spent => ({
  requests: one.requests + other.requests,
  tokensIn: one.tokensIn + other.tokensIn,
  tokensOut: one.tokensOut + other.tokensOut,
});

/** Retries and logs of the library are off: the deadline counts the first, the second could hold what must not be seen. */
function clientOf({ apiKey, baseURL, deadlineMs, fetch: given = fetch }: AskOptions): OpenAI {
  return new OpenAI({
    apiKey,
    adminAPIKey: null,
    baseURL,
    maxRetries: 0,
    timeout: deadlineMs,
    logLevel: 'off',
    fetch: cappedFetch(given, replyBytes),
    fetchOptions: { redirect: 'error' },
  });
}

async function askOnce({ client, options, prompt, deadline }: Call, manner: Manner): Promise<Result<ModelReply, Fault>> {
  const { signal } = deadline;
  try {
    const reply: unknown = await client.chat.completions.create(requestOf(prompt, options, manner), { signal });
    const answer = answerOf(reply, options.apiKey);
    return answer.ok ? answer : failed({ failure: answer.reason, unsupported: null, retryMs: null });
  } catch (error) {
    // The library has a clock of its own, which may ring first.
    const isOver = signal.aborted || performance.now() >= deadline.at;
    return failed(faultOf(error, isOver, { apiKey: options.apiKey, deadlineMs: deadline.ms }));
  }
}

/** Waits where that leaves time to ask again, and says whether it has. */
async function waited(ms: number | null, { at, signal }: Deadline): Promise<boolean> {
  if (ms === null || ms > longestWaitMs || performance.now() + ms >= at) return false;
  try {
    await wait(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
