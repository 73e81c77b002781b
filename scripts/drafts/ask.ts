import type { Result } from '../result.ts';

/** What one request says: the house's words, the sources' words, and the shape of the answer. */
export type Prompt = {
  system: string;
  user: string;
  /** JSON schema of the answer, for endpoints that can enforce it. */
  schema: { name: string; schema: Record<string, unknown> };
};

/** What a call took: requests (tries and simpler manners among them), and tokens, 0 where the endpoint does not count them. */
export type Spent = { requests: number; tokensIn: number; tokensOut: number };

/** What came back; `requests` is 1 where it is missing. */
export type ModelReply = { text: string; tokensIn: number; tokensOut: number; requests?: number };

/** Why a model did not answer, from a bounded list. */
export type AskFailure = {
  code:
    | 'timeout'
    | 'run-deadline'
    | 'stopped'
    | 'network'
    | 'rate-limited'
    | 'quota'
    | 'key-refused'
    | 'not-found'
    | 'request-refused'
    | 'request-too-long'
    | 'server-error'
    | 'reply-too-large'
    | 'reply-unreadable'
    | 'answer-empty'
    | 'answer-cut'
    | 'answer-filtered'
    | 'answer-refused'
    | 'answer-unusable';
  /** For people: one line, never a key. */
  detail: string;
  /** True where every later call of the run would end the same way. */
  stop: boolean;
  /** What it took all the same: an answer that is cut off is paid for. One request where it is missing. */
  spent?: Spent;
};

/** One message to a model and what it answers. Never rejects. */
export type Ask = (prompt: Prompt) => Promise<Result<ModelReply, AskFailure>>;
