import type { Result } from '../result.ts';

/** What one request says: the house's words, the sources' words, and the shape of the answer. */
export type Prompt = {
  system: string;
  user: string;
  /** JSON schema of the answer, for endpoints that can enforce it. */
  schema: { name: string; schema: Record<string, unknown> };
};

/** What came back; tokens are 0 where the endpoint does not count them. */
export type ModelReply = { text: string; tokensIn: number; tokensOut: number };

/** Why a model did not answer, from a bounded list. */
export type AskFailure = {
  code:
    | 'timeout'
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
};

/** One message to a model and what it answers. Never rejects. */
export type Ask = (prompt: Prompt) => Promise<Result<ModelReply, AskFailure>>;
