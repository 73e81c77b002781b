import newsroom from '../../newsroom.config.ts';
import type { Prompt } from '../drafts/ask.ts';
import { numberEvidence } from '../drafts/numbered-evidence.ts';
import { promptFor } from '../drafts/prompt.ts';
import type { Event } from '../events/event.ts';
import type { Price } from '../world.ts';

/** What something takes of a budget; tokens in and out together. */
export type Cost = { requests: number; tokens: number; dollars: number };

/** Characters of a token, near enough for English: providers' own rule of thumb. */
const charactersAToken = 4;
/** What a story takes besides its first request: an answer, and a repair that shows part of the evidence again. */
const story = { answer: 1_800, repairShare: 0.5, repairAnswer: 500 };

/** Tokens of a text as reckoned where an endpoint does not count them. */
export const tokensOf = (...texts: string[]): number =>
  Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / charactersAToken);

/** Tokens of a request, its schema included: endpoints count that too. */
export const tokensOfPrompt = ({ system, user, schema }: Prompt): number => tokensOf(system, user, JSON.stringify(schema));

/** Dollars for so many tokens; 0 where no price is known. */
export const dollarsFor = (tokensIn: number, tokensOut: number, price: Price | null): number =>
  price === null ? 0 : (tokensIn * price.in + tokensOut * price.out) / 1_000_000;

/** What telling an event would take, its repair included; nothing where its request `isKnown`. */
export function costOf(event: Event, price: Price | null, isKnown: (prompt: Prompt) => boolean): Cost {
  const prompt = promptFor(numberEvidence(event, newsroom.model.evidenceWords));
  if (isKnown(prompt)) return { requests: 0, tokens: 0, dollars: 0 };
  const tokensIn = Math.ceil(tokensOfPrompt(prompt) * (1 + story.repairShare));
  const tokensOut = story.answer + story.repairAnswer;
  return { requests: 2, tokens: tokensIn + tokensOut, dollars: dollarsFor(tokensIn, tokensOut, price) };
}
