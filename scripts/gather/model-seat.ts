import newsroom from '../../newsroom.config.ts';
import type { Ask } from '../drafts/ask.ts';
import type { Event } from '../events/event.ts';
import type { ModelReport } from '../report.ts';
import { failed, ok } from '../result.ts';
import type { World } from '../world.ts';
import { answerKey, openAnswers } from './model-answers.ts';
import { type Cost, costOf } from './model-cost.ts';
import { withoutTheDearest } from './model-shares.ts';
import { openSpending } from './model-spending.ts';
import { whyNoModelFor } from './model-language.ts';

/** The model's place in a run: it is asked within a budget, and not at all for what it has answered before. */
export type ModelSeat = {
  model: string;
  /** Asks; a request that was answered in the last days is answered from memory. What it takes is counted at once. */
  ask: Ask;
  /** Why it is asked no more in this run; null while it is. */
  stopped: string | null;
  /** Shares the budget out before the first event is told: what would not fit whole is left out, the dearest first. */
  plan: (events: readonly Event[]) => void;
  /** Why this event is not the model's; null where it is. A story that has begun is never stopped for its cost. */
  whyNot: (event: Event) => string | null;
  report: () => ModelReport;
};

/** The seat for this run, with what the day's runs before it have spent; null without a model. */
export async function openSeat({ ask: asked, memory, now }: Pick<World, 'ask' | 'memory' | 'now'>): Promise<ModelSeat | null> {
  if (asked === null) return null;
  const answers = await openAnswers(memory, now);
  const spending = await openSpending(memory, now, asked.price ?? null);
  const left = new Map<string, Cost>();
  const cut = new Set<string>();
  const costOfEvent = (event: Event) =>
    costOf(event, asked.price ?? null, (prompt) => answers.has(answerKey(asked.model, prompt)));
  const ask: Ask = async (prompt) => {
    const key = answerKey(asked.model, prompt);
    const known = await answers.find(key);
    if (known !== null) {
      spending.countKnown();
      return ok({ text: known, tokensIn: 0, tokensOut: 0, requests: 0 });
    }
    if (seat.stopped !== null) return failed({ code: 'stopped', detail: seat.stopped, stop: true });
    const reply = await asked.ask(prompt);
    await spending.count(prompt, reply);
    if (reply.ok) await answers.keep(key, reply.value.text);
    else if (reply.reason.stop) seat.stopped = `not asked any more in this run: ${reply.reason.code}, ${reply.reason.detail}`;
    return reply;
  };
  const seat: ModelSeat = {
    model: asked.model,
    ask,
    stopped: whyNoModelFor(newsroom.language),
    plan: (events) => {
      if (seat.stopped !== null) return;
      for (const event of events) left.set(event.id, costOfEvent(event));
      for (const id of withoutTheDearest(left, spending.left())) cut.add(id);
    },
    whyNot: (event) => {
      if (seat.stopped !== null) return seat.stopped;
      const fits =
        withoutTheDearest(new Map([[event.id, left.get(event.id) ?? costOfEvent(event)]]), spending.left()).length === 0;
      if (fits && !cut.has(event.id)) return null;
      cut.add(event.id);
      return 'over-the-budget: model.budget in newsroom.config.ts';
    },
    report: () => ({ model: asked.model, ...spending.report(), stopped: seat.stopped, cut: cut.size }),
  };
  return seat;
}
