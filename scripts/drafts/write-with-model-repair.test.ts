import { describe, expect, test } from 'vitest';
import { failed, ok } from '../result.ts';
import type { Ask, Prompt } from './ask.ts';
import { bridges } from './numbered-evidence-builder.ts';
import { mendWithModel } from './write-with-model-repair.ts';
import { type ModelDraft, writeWithModel } from './write-with-model.ts';

const answer = {
  headline: 'Bridges close',
  standfirst: 'Both are shut.',
  key_points: [{ say: 'Both bridges are closed.', rests: [1] }],
  paragraphs: [
    {
      sentences: [
        { say: 'Both bridges are closed.', rests: [1] },
        { say: 'Gusts reached 120 km/h.', rests: [2] },
      ],
    },
  ],
  differences: [
    {
      sentences: [
        { say: 'The North Post says 110;', rests: [2] },
        { say: 'Harbour Radio says 95.', rests: [6] },
      ],
    },
  ],
  next: [],
  timeline: [],
};

const saying =
  (value: unknown, asked: Prompt[] = []): Ask =>
  async (prompt) => {
    asked.push(prompt);
    return ok({ text: typeof value === 'string' ? value : JSON.stringify(value), tokensIn: 1, tokensOut: 1 });
  };

async function first(): Promise<ModelDraft> {
  const draft = await writeWithModel(bridges, saying(answer), 'm');
  if (!draft.ok) throw new Error(draft.reason.detail);
  return draft.value;
}

async function mended(repair: unknown, part: (draft: ModelDraft) => Parameters<typeof mendWithModel>[1][number]['part']) {
  const draft = await first();
  const asked: Prompt[] = [];
  const result = await mendWithModel(draft, [{ part: part(draft), why: ['Wrong.'] }], saying(repair, asked), 'm');
  return { result, asked };
}
const gusts = (draft: ModelDraft) => draft.answer.paragraphs[0]?.[1] ?? 'headline';
const textsOf = (draft: ModelDraft) => draft.paragraphs.flat().map(({ text }) => text);

describe('mending', () => {
  test('changes the sentence asked about and no other', async () => {
    const { result, asked } = await mended({ sentences: [{ id: 1, say: 'Gusts reached 110 km/h.', rests: [2] }] }, gusts);
    expect(result).toMatchObject({
      ok: true,
      value: { title: 'Bridges close', keyPoints: [{ text: 'Both bridges are closed.' }] },
    });
    expect(result.ok && textsOf(result.value)).toEqual(['Both bridges are closed.', 'Gusts reached 110 km/h.']);
    expect(asked[0]?.user).toContain('Sentence 1: Gusts reached 120 km/h. (rests on 2)\nReason: Wrong.');
  });

  test.each([
    ['a sentence nobody asked about', { sentences: [{ id: 7, say: 'The mayor resigned.', rests: [1] }] }],
    ['a whole story', { ...answer, sentences: [] }],
  ])('takes no notice of %s, and what is not rewritten is out', async (_, repair) => {
    const { result } = await mended(repair, gusts);
    expect(result.ok && textsOf(result.value)).toEqual(['Both bridges are closed.']);
    expect(result.ok && result.value.title).toBe('Bridges close');
  });

  test('of a headline shows what the rest of the story rests on, and that it costs nothing', async () => {
    const { asked } = await mended({ sentences: [] }, () => 'headline');
    expect(asked[0]?.user).toContain('The rest of the story rests on 1, 2, 6: to name these again costs nothing.');
    for (const number of [1, 2, 6]) expect(asked[0]?.user).toMatch(new RegExp(`^\\[${number}\\] `, 'mu'));
  });

  test('leaves no half of a difference', async () => {
    const { result } = await mended({ sentences: [] }, (draft) => draft.answer.differences[0]?.[0] ?? 'headline');
    expect(result).toMatchObject({ ok: true, value: { differences: [] } });
  });

  test.each([
    ['takes a new headline', { sentences: [{ id: 1, say: 'Storm shuts bridges', rests: [] }] }, 'Storm shuts bridges'],
    ['keeps the old headline where there is none', { sentences: [] }, 'Bridges close'],
  ])('%s', async (_, repair, title) => {
    expect((await mended(repair, () => 'headline')).result).toMatchObject({ ok: true, value: { title } });
  });

  test.each([
    ['no JSON', 'I am sorry.'],
    ['another shape', { sentences: 'none' }],
    ['a key twice', '{"sentences": [], "sentences": []}'],
  ])('%s is a named reason', async (_, repair) => {
    expect((await mended(repair, gusts)).result).toMatchObject({ ok: false, reason: { code: 'answer-unusable' } });
  });

  test('an endpoint that fails is its reason', async () => {
    const failure = { code: 'timeout', detail: 'Late.', stop: false } as const;
    const draft = await first();
    expect(await mendWithModel(draft, [{ part: 'headline', why: [] }], async () => failed(failure), 'm')).toEqual({
      ok: false,
      reason: failure,
    });
  });
});
