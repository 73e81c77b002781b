import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { Prompt } from '../drafts/ask.ts';

/** How an endpoint likes to be asked: endpoints and models differ in what they refuse. */
export type Manner = {
  /** How the shape of the answer is enforced; `text`: by words alone. */
  format: 'json_schema' | 'json_object' | 'text';
  /** What the limit of an answer's tokens is called; null: not sent. */
  tokens: 'max_tokens' | 'max_completion_tokens' | null;
  /** Whether `temperature: 0` is sent: reasoning models refuse it. */
  temperature: boolean;
  /** Whether a seed is sent: some endpoints have none, or another name for it. */
  seed: boolean;
};

/** The strictest manner. OpenAI has renamed the limit, the others keep its first name. */
export function firstManner(baseURL: string): Manner {
  const tokens = new URL(baseURL).hostname === 'api.openai.com' ? 'max_completion_tokens' : 'max_tokens';
  return { format: 'json_schema', tokens, temperature: true, seed: true };
}

/** The manner without what the endpoint's complaint is about; a complaint that names nothing is taken to be about the format. Null: nothing is left to leave out. */
export function simplerManner(manner: Manner, complaint: string): Manner | null {
  if (/max_(?:completion_)?tokens/.test(complaint) && manner.tokens !== null)
    return { ...manner, tokens: otherName(manner, complaint) };
  if (/seed/i.test(complaint) && manner.seed) return { ...manner, seed: false };
  if (/temperature/i.test(complaint) && manner.temperature) return { ...manner, temperature: false };
  if (manner.format !== 'text') return { ...manner, format: manner.format === 'json_schema' ? 'json_object' : 'text' };
  // Endpoints that do not say what they refuse: the last that is left.
  return manner.seed || manner.temperature ? { ...manner, seed: false, temperature: false } : null;
}

/** The newer name after the older one; after the newer, none: so the ladder has an end. */
const otherName = (manner: Manner, complaint: string): Manner['tokens'] =>
  manner.tokens === 'max_tokens' && complaint.includes('max_completion_tokens') ? 'max_completion_tokens' : null;

/** The body of the request in this manner. */
export function requestOf(
  prompt: Prompt,
  ask: { model: string; answerTokens: number },
  manner: Manner,
): ChatCompletionCreateParamsNonStreaming {
  return {
    model: ask.model,
    messages: [
      { role: 'system', content: prompt.system },
      { role: 'user', content: prompt.user },
    ],
    ...(manner.tokens === null ? {} : { [manner.tokens]: ask.answerTokens }),
    ...(manner.temperature ? { temperature: 0 } : {}),
    ...(manner.seed ? { seed: 1 } : {}),
    ...formatOf(prompt, manner),
  };
}

function formatOf({ schema }: Prompt, { format }: Manner): Pick<ChatCompletionCreateParamsNonStreaming, 'response_format'> {
  if (format === 'text') return {};
  if (format === 'json_object') return { response_format: { type: format } };
  return { response_format: { type: format, json_schema: { name: schema.name, schema: schema.schema, strict: true } } };
}
