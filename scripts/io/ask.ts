import OpenAI from 'openai';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ask, ModelReply, Prompt } from '../drafts/ask.ts';
import { failed, type Result } from '../result.ts';
import { answerOf } from './ask-answer.ts';
import { cappedFetch } from './ask-capped-fetch.ts';
import { faultOf, type Fault } from './ask-fault.ts';
import { firstManner, requestOf, simplerManner, type Manner } from './ask-manner.ts';

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
  /** Tokens an answer may have. */
  answerTokens: number;
  fetch?: typeof fetch;
};

/**
 * A seat for any model behind an OpenAI-compatible endpoint. It asks in the strictest way the endpoint knows (a schema, a
 * JSON object, plain text) and remembers which that was. Whatever goes wrong ends in a named failure.
 */
export function createAsk(options: AskOptions): Ask {
  const client = clientOf(options);
  let manner = firstManner(options.baseURL);
  return async (prompt) => {
    const signal = AbortSignal.timeout(options.deadlineMs);
    for (let attempt = 1; ;) {
      const asked = await askOnce(client, options, prompt, manner, signal);
      if (asked.ok) return asked;
      const simpler = asked.reason.unsupported === null ? null : simplerManner(manner, asked.reason.unsupported);
      if (simpler !== null) manner = simpler;
      else if (attempt++ >= tries || !(await waited(asked.reason.retryMs, signal))) return failed(asked.reason.failure);
    }
  };
}

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

async function askOnce(
  client: OpenAI,
  options: AskOptions,
  prompt: Prompt,
  manner: Manner,
  signal: AbortSignal,
): Promise<Result<ModelReply, Fault>> {
  try {
    const reply: unknown = await client.chat.completions.create(requestOf(prompt, options, manner), { signal });
    const answer = answerOf(reply, options.apiKey);
    return answer.ok ? answer : failed({ failure: answer.reason, unsupported: null, retryMs: null });
  } catch (error) {
    return failed(faultOf(error, signal.aborted, options));
  }
}

/** Waits, and says whether there is still time to ask again. */
async function waited(ms: number | null, signal: AbortSignal): Promise<boolean> {
  if (ms === null || ms > longestWaitMs) return false;
  try {
    await wait(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
