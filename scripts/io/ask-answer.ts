import { z } from 'astro/zod';
import type { AskFailure, ModelReply, Spent } from '../drafts/ask.ts';
import { failed, ok, type Result } from '../result.ts';
import { isSecret } from './ask-fault.ts';

const count = z.number().nonnegative().catch(0);
/** Some endpoints answer in parts, of which the thinking ones have no `text`. */
const part = z.object({ text: z.string().catch('') });

/** What of a completion is looked at; endpoints leave out and add what they like. */
const completion = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish().catch(null),
      message: z.object({
        content: z.union([z.string(), z.array(part)]).nullish(),
        refusal: z.string().nullish().catch(null),
      }),
    }),
  ),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).catch({ prompt_tokens: 0, completion_tokens: 0 }),
});

/** The text of a reply with status 200, or why there is none. A text that gives the key away is none. */
export function answerOf(reply: unknown, key: string): Result<ModelReply, AskFailure> {
  const parsed = completion.safeParse(reply);
  if (!parsed.success)
    return refusing()('reply-unreadable', 'The endpoint’s reply is not a chat completion in JSON: look at OPENAI_BASE_URL.');
  const tokens = { tokensIn: parsed.data.usage.prompt_tokens, tokensOut: parsed.data.usage.completion_tokens };
  const no = refusing({ requests: 1, ...tokens });
  const [choice] = parsed.data.choices;
  if (choice === undefined) return no('answer-empty', 'The endpoint’s reply has no choices.');
  const { message, finish_reason: finish } = choice;
  if (message.refusal) return no('answer-refused', 'The model refused.');
  if (finish === 'length')
    return no('answer-cut', 'The answer was cut off at the limit of tokens (model.answerTokens in newsroom.config.ts).');
  if (finish === 'content_filter') return no('answer-filtered', 'The endpoint’s filter kept the answer back.');
  const text = typeof message.content === 'string' ? message.content : (message.content ?? []).map((each) => each.text).join('');
  if (text.trim() === '') return no('answer-empty', 'The answer is empty.');
  if (isSecret(key) && text.includes(key)) return no('answer-unusable', 'The answer contains the key it was asked with.');
  return ok({ text, ...tokens });
}

const refusing =
  (spent: Spent = { requests: 1, tokensIn: 0, tokensOut: 0 }) =>
  (code: AskFailure['code'], detail: string) =>
    failed<AskFailure>({ code, detail, stop: false, spent });
