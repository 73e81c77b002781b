import newsroom from '../../newsroom.config.ts';
import type { Ask } from '../drafts/ask.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Price } from '../world.ts';
import { createAsk } from './ask.ts';

type Preset = { url: string; model: string; price: Price | null };
const presets: Record<string, Preset> = newsroom.model.presets;

/** Who is asked, by which name, and what a million tokens cost there; null where nobody has said. */
export type Seat = { model: string; ask: Ask; price: Price | null };

/**
 * The model's seat as the environment fills it: OPENAI_API_KEY for the endpoint of the preset (MODEL_PRESET, or the one of
 * newsroom.config.ts), or of OPENAI_BASE_URL and OPENAI_MODEL, which go before it. Null without a key, unless the endpoint is on
 * this very machine, where servers ask for none, and somebody has named it. An empty variable counts as missing: that is how
 * workflows hand on a secret nobody set. What cannot be right is a reason, in words that do not repeat the key.
 */
export function askFromEnvironment(env: Record<string, string | undefined>): Result<Seat | null> {
  const given = (name: string) => env[name]?.trim() ?? '';
  const [key, base, named] = [given('OPENAI_API_KEY'), given('OPENAI_BASE_URL'), given('OPENAI_MODEL')];
  const chosen = given('MODEL_PRESET') || newsroom.model.preset;
  const preset = Object.hasOwn(presets, chosen) ? presets[chosen] : undefined;
  if (!preset) return failed(`MODEL_PRESET is “${chosen.slice(0, 40)}”: expected one of ${Object.keys(presets).join(', ')}.`);
  const url = URL.parse(base || preset.url);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    return failed(
      'OPENAI_BASE_URL is not the address of an endpoint: expected one like https://api.openai.com/v1, without name and password.',
    );
  if (!key && !isLoopback(url.hostname)) return ok(null);
  if (!/^[\x21-\x7e]*$/.test(key)) return failed('OPENAI_API_KEY holds spaces or letters no key has: copy it again.');
  const known = Object.values(presets).find((each) => url.href.startsWith(each.url));
  const model = named || known?.model || '';
  if (!model) return failed(`OPENAI_MODEL is missing: name a model that ${url.host} serves.`);
  const { deadlineMs, runDeadlineMs, answerTokens } = newsroom.model;
  const ask = createAsk({ apiKey: key || 'none', baseURL: url.href, model, deadlineMs, runDeadlineMs, answerTokens });
  return ok({ model, ask, price: known?.model === model ? known.price : null });
}

const isLoopback = (host: string) => /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);
