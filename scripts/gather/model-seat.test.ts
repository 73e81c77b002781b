import { describe, expect, test } from 'vitest';
import newsroom from '../../newsroom.config.ts';
import { anArticle, anEvent, bridges } from '../drafts/numbered-evidence-builder.ts';
import { numberEvidence } from '../drafts/numbered-evidence.ts';
import { promptFor } from '../drafts/prompt.ts';
import { memoryFolder } from '../io/memory-folder.ts';
import { failed, ok } from '../result.ts';
import type { World } from '../world.ts';
import { whyNoModelFor } from './model-language.ts';
import { openSeat } from './model-seat.ts';
import { withoutTheDearest } from './model-shares.ts';

const now = '2026-03-14T18:00:00Z';
const { budget, answers } = newsroom.model;
const prompt = promptFor(numberEvidence(bridges, newsroom.model.evidenceWords));
const other = { ...prompt, user: 'Something else.' };

type Asked = NonNullable<World['ask']>;
const answering =
  (text: string, tokens = { tokensIn: 1000, tokensOut: 200 }): Asked['ask'] =>
  async () =>
    ok({ text, ...tokens });

async function seatAt(files: Map<string, string>, ask: Asked['ask'], at = now, price: Asked['price'] = null) {
  const seat = await openSeat({ ask: { model: 'm', ask, price }, memory: memoryFolder(files), now: at });
  if (seat === null) throw new Error('no seat');
  return seat;
}
const spentToday = (spent: { requests?: number; tokensIn?: number; dollars?: number }, date = '2026-03-14') =>
  new Map([
    [
      'model-spending.json',
      JSON.stringify({
        date,
        requests: spent.requests ?? 0,
        tokensIn: spent.tokensIn ?? 0,
        tokensOut: 0,
        dollars: spent.dollars ?? 0,
      }),
    ],
  ]);

test.each([
  ['en', null],
  ['en-GB', null],
  ['xx', expect.stringContaining('the model writer stays off')],
])('a paper in %s: %s', (language, why) => expect(whyNoModelFor(language)).toEqual(why));

test('without a model there is no seat', async () => {
  expect(await openSeat({ ask: null, memory: memoryFolder(), now })).toBeNull();
});

describe('what a model takes', () => {
  test('is counted by the endpoint’s usage and its price, for the run and for the day with the runs before', async () => {
    const files = new Map<string, string>();
    await (await seatAt(files, answering('a'), now, { in: 1, out: 10 })).ask(prompt);
    const seat = await seatAt(files, answering('b'), '2026-03-14T21:00:00Z', { in: 1, out: 10 });
    await seat.ask(other);
    const one = { requests: 1, tokensIn: 1000, tokensOut: 200 };
    expect(seat.report()).toMatchObject({ run: one, day: { requests: 2, tokensIn: 2000 }, estimated: false, priced: true });
    expect(seat.report().run.dollars).toBeCloseTo(0.003, 9);
    expect(seat.report().day.dollars).toBeCloseTo(0.006, 9);
  });

  test('is reckoned by length where the endpoint does not count', async () => {
    const seat = await seatAt(new Map(), answering('x'.repeat(400), { tokensIn: 0, tokensOut: 0 }));
    await seat.ask(prompt);
    expect(seat.report()).toMatchObject({ run: { tokensOut: 100 }, estimated: true, priced: false });
    expect(seat.report().run.tokensIn).toBeGreaterThan(1000);
  });

  test('counts a failure too, with each of its tries and the tokens of an answer that was cut off', async () => {
    const spent = { requests: 3, tokensIn: 30, tokensOut: 7 };
    const seat = await seatAt(new Map(), async () => failed({ code: 'answer-cut', detail: '', stop: false, spent }));
    await seat.ask(prompt);
    expect(seat.report().run).toEqual({ ...spent, dollars: 0 });
  });

  test('begins anew with the day, and where its file is damaged', async () => {
    const { requests } = budget.day;
    expect((await seatAt(spentToday({ requests }, '2026-03-13'), answering('a'))).whyNot(bridges)).toBeNull();
    expect((await seatAt(new Map([['model-spending.json', '{"date"']]), answering('a'))).whyNot(bridges)).toBeNull();
  });
});

describe('an answer', () => {
  test('is asked for once: the same request to the same model costs nothing, also in the next run', async () => {
    const files = new Map<string, string>();
    const first = await (await seatAt(files, answering('first'))).ask(prompt);
    const seat = await seatAt(files, answering('second'), '2026-03-15T18:00:00Z');
    const again = await seat.ask(prompt);
    expect(first).toMatchObject({ value: { text: 'first' } });
    expect(again).toMatchObject({ value: { text: 'first' } });
    expect(seat.report()).toMatchObject({ run: { requests: 0, tokensIn: 0 }, known: 1 });
  });

  test('is asked for again where the request differs in a word', async () => {
    const files = new Map<string, string>();
    await (await seatAt(files, answering('first'))).ask(prompt);
    expect(await (await seatAt(files, answering('second'))).ask(other)).toMatchObject({ value: { text: 'second' } });
  });

  test('that is a failure is not kept', async () => {
    const files = new Map<string, string>();
    await (await seatAt(files, async () => failed({ code: 'timeout', detail: '', stop: false }))).ask(prompt);
    expect([...files.keys()]).toEqual(['model-spending.json']);
  });

  test('is forgotten after some days, and the oldest where there are too many', async () => {
    const name = (day: string, at: number) => `answers/${day}-${at.toString(16).padStart(32, '0')}.txt`;
    const files = new Map([[name('2026-03-01', 1), 'old']]);
    for (let at = 0; at < answers.most + 5; at++) files.set(name('2026-03-13', at + 10), 'x');
    await seatAt(files, answering('a'));
    expect(files.size).toBe(answers.most);
    expect(files.has(name('2026-03-01', 1))).toBe(false);
  });
});

describe('the budget', () => {
  const words = (count: number, word: string) =>
    Array.from({ length: count }, (_, at) => [`${word}${at} went there on day ${at}.`]);
  const small = { ...anEvent(anArticle('North Post', [['Both bridges closed.']])), id: '00000001' };
  const large = { ...anEvent(anArticle('North Post', words(300, 'Lorry'))), id: '00000002' };

  test.each([
    ['requests', { requests: budget.day.requests }],
    ['tokens', { tokensIn: budget.day.tokens }],
    ['dollars', { dollars: budget.day.dollars }],
  ])('that is spent (%s) leaves events to the digest writer', async (_, spent) => {
    const seat = await seatAt(spentToday(spent), answering('a'), now, { in: 1, out: 1 });
    seat.plan([small]);
    expect(seat.whyNot(small)).toContain('over-the-budget');
    expect(seat.report().cut).toBe(1);
  });

  test('cuts the dearest first', async () => {
    const seat = await seatAt(spentToday({ requests: budget.day.requests - 2 }), answering('a'));
    seat.plan([large, small]);
    expect([large, small].map(seat.whyNot)).toEqual([expect.stringContaining('over-the-budget'), null]);
  });

  test('lets a story that has begun ask for its repair, whatever that costs', async () => {
    const seat = await seatAt(spentToday({ requests: budget.day.requests - 2 }), answering('a'));
    seat.plan([small]);
    await seat.ask(prompt);
    expect(seat.whyNot(small)).toContain('over-the-budget');
    expect((await seat.ask(other)).ok).toBe(true);
  });

  test('is not asked for what is known', async () => {
    const files = new Map<string, string>();
    await (await seatAt(files, answering('first'))).ask(prompt);
    files.set('model-spending.json', [...spentToday({ requests: budget.day.requests }).values()][0] ?? '');
    expect((await seatAt(files, answering('second'))).whyNot(bridges)).toBeNull();
  });
});

test.each([
  ['all fit', { a: 1, b: 2 }, 3, []],
  ['the dearest goes', { a: 1, b: 5, c: 2 }, 3, ['b']],
  ['then the next', { a: 1, b: 5, c: 2 }, 2, ['b', 'c']],
  ['what costs nothing always fits', { a: 0, b: 5 }, -1, ['b']],
])('shares: %s', (_, dollars, left, out) => {
  const costs = new Map(Object.entries(dollars).map(([id, each]) => [id, { requests: 0, tokens: 0, dollars: each }]));
  expect(withoutTheDearest(costs, { requests: 9, tokens: 9, dollars: left })).toEqual(out);
});
