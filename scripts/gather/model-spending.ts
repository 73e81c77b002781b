import { z } from 'astro/zod';
import newsroom from '../../newsroom.config.ts';
import type { AskFailure, ModelReply, Prompt } from '../drafts/ask.ts';
import type { ModelReport, Spending } from '../report.ts';
import type { Result } from '../result.ts';
import type { Folder, Price } from '../world.ts';
import { type Cost, dollarsFor, tokensOf, tokensOfPrompt } from './model-cost.ts';
import { parseJson } from '../text/parse-json.ts';

const file = 'model-spending.json';
const amount = z.number().nonnegative();
const daySchema = z.strictObject({ date: z.string(), requests: amount, tokensIn: amount, tokensOut: amount, dollars: amount });

const nothing = (): Spending => ({ requests: 0, tokensIn: 0, tokensOut: 0, dollars: 0 });

/** What the model takes in this run, and has taken in this day (UTC): kept in memory after each call, so that a killed run counts too. */
export async function openSpending(memory: Folder, now: string, price: Price | null) {
  const date = now.slice(0, 10);
  const run = nothing();
  const day = await spentOn(date, memory);
  let known = 0;
  let estimated = false;
  return {
    /** A request that was answered from memory. */
    countKnown: () => {
      known += 1;
    },
    /** Counts a call by the endpoint's own count, or, where it has none, by length. A request nobody answered is counted too. */
    count: async (prompt: Prompt, reply: Result<ModelReply, AskFailure>): Promise<void> => {
      const { requests, tokensIn, tokensOut, reckoned } = spentBy(prompt, reply);
      estimated ||= reckoned;
      for (const sum of [run, day]) {
        sum.requests += requests;
        sum.tokensIn += tokensIn;
        sum.tokensOut += tokensOut;
        sum.dollars += dollarsFor(tokensIn, tokensOut, price);
      }
      await memory.write(file, `${JSON.stringify({ date, ...day })}\n`);
    },
    left: (): Cost => lesser(remaining(newsroom.model.budget.run, run), remaining(newsroom.model.budget.day, day)),
    report: (): Omit<ModelReport, 'model' | 'stopped' | 'cut'> => ({ run, day, known, estimated, priced: price !== null }),
  };
}

/** The day's sum; a file of another day, or one that cannot be read, is nothing. */
async function spentOn(date: string, memory: Folder): Promise<Spending> {
  const parsed = daySchema.safeParse(parseJson((await memory.read(file)) ?? ''));
  if (!parsed.success || parsed.data.date !== date) return nothing();
  const { date: _, ...spent } = parsed.data;
  return spent;
}

function spentBy(prompt: Prompt, reply: Result<ModelReply, AskFailure>) {
  const [given, text] = reply.ok ? [reply.value, reply.value.text] : [reply.reason.spent, ''];
  const requests = given?.requests ?? 1;
  const [tokensIn, tokensOut] = [given?.tokensIn ?? 0, given?.tokensOut ?? 0];
  const reckoned = reply.ok && tokensIn + tokensOut === 0;
  return reckoned
    ? { requests, tokensIn: tokensOfPrompt(prompt), tokensOut: tokensOf(text), reckoned }
    : { requests, tokensIn, tokensOut, reckoned };
}

const remaining = (most: Cost, { requests, tokensIn, tokensOut, dollars }: Spending): Cost => ({
  requests: most.requests - requests,
  tokens: most.tokens - tokensIn - tokensOut,
  dollars: most.dollars - dollars,
});

const lesser = (one: Cost, other: Cost): Cost => ({
  requests: Math.min(one.requests, other.requests),
  tokens: Math.min(one.tokens, other.tokens),
  dollars: Math.min(one.dollars, other.dollars),
});
