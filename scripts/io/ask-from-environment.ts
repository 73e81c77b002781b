import newsroom from '../../newsroom.config.ts';
import type { Ask } from '../drafts/ask.ts';
import { failed, ok, type Result } from '../result.ts';
import { createAsk } from './ask.ts';

const openAI = 'https://api.openai.com/v1';

/** Asked for where the endpoint is OpenAI's and OPENAI_MODEL names none. */
const usualModel = 'gpt-5-mini';

/**
 * The model's seat as OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL fill it; null without a key, unless the endpoint
 * is on this very machine, where servers ask for none. An empty variable counts as missing: that is how workflows hand on
 * a secret nobody set. What cannot be right is a reason, in words that do not repeat the key.
 */
export function askFromEnvironment(env: Record<string, string | undefined>): Result<{ model: string; ask: Ask } | null> {
  const [key, base, named] = ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL'].map((name) => env[name]?.trim() ?? '');
  const url = URL.parse(base || openAI);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    return failed(
      'OPENAI_BASE_URL is not the address of an endpoint: expected one like https://api.openai.com/v1, without name and password.',
    );
  if (!key && !isLoopback(url.hostname)) return ok(null);
  if (!/^[\x21-\x7e]*$/.test(key ?? '')) return failed('OPENAI_API_KEY holds spaces or letters no key has: copy it again.');
  const model = named || (url.href.startsWith(openAI) ? usualModel : '');
  if (!model) return failed(`OPENAI_MODEL is missing: name a model that ${url.host} serves.`);
  const { deadlineMs, answerTokens } = newsroom.model;
  return ok({ model, ask: createAsk({ apiKey: key || 'none', baseURL: url.href, model, deadlineMs, answerTokens }) });
}

const isLoopback = (host: string) => /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);
