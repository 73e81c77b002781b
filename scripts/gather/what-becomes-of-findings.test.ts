import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Draft } from '../drafts/draft.ts';
import type { Ask } from '../drafts/ask.ts';
import { bridges } from '../drafts/numbered-evidence-builder.ts';
import { memoryFolder } from '../io/memory-folder.ts';
import { failed, ok } from '../result.ts';
import { openSeat } from './model-seat.ts';
import { tellWithModel } from './tell-with-model.ts';
import { withQuotationsRight } from './with-quotations-right.ts';
import { withoutClaims } from './without-claims.ts';

const now = '2026-03-14T18:00:00Z';
const filing = { now, language: 'en', section: 'world', tags: [], sample: false };
type Said = { say: string; rests: number[] };
const closed = { say: 'Both harbour bridges closed on Saturday.', rests: [1, 5] };
const scheduled = { say: 'The authority is to decide on reopening at nine on Sunday.', rests: [7] };

async function tell(sentences: Said[], ...answers: unknown[]) {
  const first = {
    headline: 'Both harbour bridges closed',
    standfirst: 'Both harbour bridges closed on Saturday.',
    paragraphs: [{ sentences }],
  };
  let calls = 0;
  const ask: Ask = async () => {
    const answer = [first, ...answers][calls++];
    return answer === undefined
      ? failed({ code: 'timeout', detail: 'Late.', stop: false })
      : ok({ text: JSON.stringify(answer), tokensIn: 1, tokensOut: 1 });
  };
  const seat = await openSeat({ ask: { model: 'm', ask }, memory: memoryFolder(), now });
  if (seat === null) throw new Error('no seat');
  const told = await tellWithModel(bridges, filing, seat);
  return {
    calls,
    text: told.ok ? told.value.story.statements.map(({ text }) => text).join(' | ') : null,
    cases: (told.ok ? told.value.cases : told.reason.cases) ?? [],
    notes: (told.ok ? told.value.notes : told.reason.findings).join('\n'),
  };
}

describe('what becomes of a finding', () => {
  test('a quotation’s wording is set right by code: nobody is asked, and the case is recorded', async () => {
    const wrong = { say: '“We would rather be safe than sorry,” said Ana Ruiz, the harbour master.', rests: [3] };
    const { calls, text, cases } = await tell([closed, wrong]);
    expect(calls).toBe(1);
    expect(text).toContain('“We would rather be early than sorry,” said Ana Ruiz');
    expect(cases).toEqual([
      {
        code: 'quote-not-found',
        statement: wrong.say,
        evidence: ['North Post: ““We would rather be early than sorry,” said Ana Ruiz, the harbour master.”'],
        expected: 'We would rather be early than sorry',
        found: 'We would rather be safe than sorry',
        why: '“We would rather be safe than sorry” is not what the passage says: set right to “We would rather be early than sorry”.',
        became: 'set-right',
      },
    ]);
  });

  test('another unsupported word goes back to the writer once, and then its statement is left out, with what was expected and found', async () => {
    const wrong = { say: 'The North Post reports gusts of 210 km/h.', rests: [2] };
    const { calls, text, cases } = await tell([closed, wrong], { sentences: [{ id: 1, ...wrong }] }, { sentences: [] });
    expect(calls).toBe(2);
    expect(text).toBe(closed.say);
    expect(cases[0]).toMatchObject({
      code: 'number-not-sourced',
      statement: wrong.say,
      evidence: [expect.stringContaining('North Post: “The port authority had measured gusts of 110 km/h.”')],
      expected: expect.stringMatching(/^one of the numbers there: 110/),
      found: expect.stringContaining('210'),
      why: expect.stringMatching(/^The number “210.*cite the passage that has it, or leave it out\.$/),
      became: 'left-out',
    });
  });

  test('a sentence its writer puts right when told is a case as well: mended, with what it had said', async () => {
    const wrong = { say: 'The North Post reports gusts of 210 km/h.', rests: [2] };
    const right = { say: 'The port authority measured gusts of 110 km/h.', rests: [2] };
    const { text, cases } = await tell([closed, wrong], { sentences: [{ id: 1, ...right }] });
    expect(text).toBe(`${closed.say} | ${right.say}`);
    expect(cases).toEqual([
      expect.objectContaining({
        code: 'number-not-sourced',
        statement: wrong.say,
        evidence: [expect.stringContaining('gusts of 110 km/h')],
        expected: expect.stringMatching(/^one of the numbers there: 110/),
        found: expect.stringContaining('210'),
        became: 'mended',
      }),
    ]);
  });

  test.each([
    ['one that its writer leaves out is left out', [], ['number-not-sourced left-out']],
    [
      'one that is still wrong is one case',
      [{ id: 1, say: 'Gusts of 230 km/h came.', rests: [2] }],
      ['number-not-sourced left-out'],
    ],
    ['nothing is mended where no answer comes', undefined, ['number-not-sourced left-out']],
  ])('%s', async (_, sentences, became) => {
    const wrong = { say: 'The North Post reports gusts of 210 km/h.', rests: [2] };
    const { cases } = await tell([closed, wrong, scheduled], ...(sentences ? [{ sentences }] : []));
    expect(cases.map((each) => `${each.code} ${each.became}`)).toEqual(became);
  });

  test('a story whose first sentence may not stand opens with what that rests on, quoted, or is not told', async () => {
    const wrong = { say: 'The North Post reports gusts of 210 km/h.', rests: [2] };
    const quoted = 'The North Post reports: “The port authority had measured gusts of 110 km/h.” | Both harbour';
    const again = await tell([wrong, closed, scheduled], { sentences: [{ id: 1, ...wrong }] });
    expect(again.text).toContain(quoted);
    expect(again.notes).toContain('quoted instead: “The North Post reports gusts of 210 km/h.” The number “210');
    // Where its repair leaves it out too; not where it rests on nothing.
    expect((await tell([wrong, closed, scheduled], { sentences: [] })).text).toContain(quoted);
    const nowhere = { say: 'The North Post reports gusts.', rests: [99] };
    expect((await tell([nowhere, closed, scheduled], { sentences: [] })).text).toBeNull();
    expect((await tell([closed, scheduled])).text).toContain('Both harbour bridges closed');
  });

  test('what leans on a sentence that is left out goes with it, and the report says so', async () => {
    const wrong = { say: 'The North Post reports gusts of 210 km/h.', rests: [2] };
    const leaning = { say: 'It measured gusts of 95 km/h at the harbour mouth.', rests: [6] };
    const { text, notes } = await tell([closed, wrong, leaning], { sentences: [{ id: 1, ...wrong }] });
    expect(text).not.toContain('mouth');
    expect(notes).toContain('left out: “It measured gusts of 95 km/h at the harbour mouth.” It leans on the sentence before it.');
  });

  test('after a statement is left out all checks run again, and the story is held where it does not stand without', async () => {
    // Without the sentence on the gusts one voice is left: what was sound before is not any more.
    const alone = { say: 'Both harbour bridges closed at 3 p.m. on Saturday.', rests: [1] };
    const wrong = { say: 'Harbour Radio reports gusts of 140 km/h.', rests: [6] };
    const { text, cases, notes } = await tell([alone, wrong], { sentences: [{ id: 1, ...wrong }] });
    expect(text).toBeNull();
    expect(cases.map(({ code, became }) => `${code} ${became}`)).toEqual(['number-not-sourced left-out', 'too-few-voices held']);
    expect(notes).toContain('rests on 1 independent voice and needs 2');
  });
});

const url = bridges.articles[0]?.url ?? '';
const claim = fc
  .array(fc.constantFrom('the', 'acting', 'mayor', 'allegedly', 'may', 'be', 'accused', '“early than', 'sorry”', 'reportedly'), {
    minLength: 3,
    maxLength: 9,
  })
  .map((words): Claim => ({ text: words.join(' '), passages: [{ url, first: 2, last: 2 }] }));

test('code leaves statements out whole and sets quotations right; no hedge of a statement that stays is ever dropped', () => {
  fc.assert(
    fc.property(fc.array(claim, { minLength: 1, maxLength: 5 }), fc.nat(4), (claims, bad) => {
      const draft: Draft = {
        writer: { kind: 'digest' },
        title: 'Both close',
        summary: 'Both close.',
        keyPoints: [],
        paragraphs: [claims],
        differences: [],
        next: [],
        timeline: [],
      };
      const righted = withQuotationsRight(draft, bridges).draft;
      const faulty = righted.paragraphs[0]?.[bad];
      const rest = withoutClaims(righted, faulty ? [{ of: faulty, why: '' }] : []);
      const outside = ({ text }: Claim) => text.replaceAll(/“[^”]*”/gu, '“”');
      const before = claims.map(outside);
      const after = (rest?.paragraphs.flat() ?? []).map(outside);
      expect(after.every((text) => before.includes(text))).toBe(true);
      // Without its lead it is no story.
      if (bad > 0)
        expect(after.length).toBeGreaterThanOrEqual(claims.length - claims.filter((one) => one.text === faulty?.text).length - 1);
    }),
  );
});

test('a statement that needs no repair stays to the letter', async () => {
  const { calls, text, cases } = await tell([closed, scheduled]);
  expect([calls, text, cases]).toEqual([1, `${closed.say} | ${scheduled.say}`, []]);
});
