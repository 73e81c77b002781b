import { describe, expect, test } from 'vitest';
import type { Ask, Prompt } from '../drafts/ask.ts';
import { bridges } from '../drafts/numbered-evidence-builder.ts';
import { memoryFolder } from '../io/memory-folder.ts';
import { failed, ok } from '../result.ts';
import { openSeat } from './model-seat.ts';
import { tellWithModel } from './tell-with-model.ts';

const now = '2026-03-14T18:00:00Z';
const filing = { now, language: 'en', section: 'world', tags: ['ana-ruiz', 'port-alder'], sample: false };

type Said = { say: string; rests: number[] };
const closed = { say: 'Both harbour bridges closed on Saturday.', rests: [1, 5] };
const gusts = { say: 'The port authority measured gusts of 110 km/h.', rests: [2] };
const story = (sentences: Said[], more: object = {}) => ({
  headline: 'Both harbour bridges closed',
  standfirst: 'The port authority closed both bridges on Saturday afternoon.',
  paragraphs: [{ sentences }],
  ...more,
});

/** A model that answers one after the other, and then no more. */
async function tell(...answers: unknown[]) {
  const asked: Prompt[] = [];
  const ask: Ask = async (prompt) => {
    const answer = answers[asked.push(prompt) - 1];
    return answer === undefined
      ? failed({ code: 'timeout', detail: 'Late.', stop: false })
      : ok({ text: JSON.stringify(answer), tokensIn: 1, tokensOut: 1 });
  };
  const seat = await openSeat({ ask: { model: 'm', ask }, memory: memoryFolder(), now });
  if (seat === null) throw new Error('no seat');
  const told = await tellWithModel(bridges, filing, seat);
  return {
    told,
    asked,
    text: told.ok ? told.value.story.statements.map((each) => each.text).join(' | ') : '',
    notes: told.ok ? told.value.notes.join('\n') : '',
  };
}

test('a faithful story is published after one request', async () => {
  const { told, asked, text, notes } = await tell(story([closed, gusts]));
  expect(told.ok).toBe(true);
  expect(asked).toHaveLength(1);
  expect(text).toBe(`${closed.say} | ${gusts.say}`);
  expect(notes).toBe('');
});

test('a sentence that may not stand is asked for once more, and its neighbours are not', async () => {
  const { asked, text, notes } = await tell(story([closed, { ...gusts, say: 'The North Post reports gusts of 210 km/h.' }]), {
    sentences: [{ id: 1, ...gusts }],
  });
  expect(asked).toHaveLength(2);
  expect(asked[1]?.user).toContain('210');
  expect(asked[1]?.user).not.toContain(closed.say);
  expect(text).toBe(`${closed.say} | ${gusts.say}`);
  expect(notes).toBe('asked again about 1 of 4 sentences');
});

test('what still may not stand is taken out alone, and the notes say what', async () => {
  const wrong = { ...gusts, say: 'The North Post reports gusts of 210 km/h.' };
  const { text, notes, asked } = await tell(story([closed, wrong]), { sentences: [{ id: 1, ...wrong }] });
  expect(asked).toHaveLength(2);
  expect(text).toBe(closed.say);
  expect(notes).toContain('left out: “The North Post reports gusts of 210 km/h.” The number “210');
});

test('what leans on a lead that is quoted instead goes with it, and the lead is recorded as left out', async () => {
  const lead = { say: 'Three sailors drowned.', rests: [5] };
  const leaning = { say: 'It measured gusts of 95 km/h at the harbour mouth.', rests: [6] };
  const { told, text } = await tell(story([lead, leaning, { say: 'Both harbour bridges closed at 3 p.m.', rests: [1] }]), {
    sentences: [{ id: 1, ...lead }],
  });
  expect(text).toContain('The port authority closed both bridges on Saturday afternoon');
  expect(text).not.toContain('It measured');
  expect(told.ok && told.value.cases.map(({ became, code }) => [became, code])).toContainEqual([
    'left-out',
    'number-not-sourced',
  ]);
});

test('where only one voice is left, what another reports is quoted rather than the story lost', async () => {
  const alone = { say: 'Both harbour bridges closed at 3 p.m. on Saturday.', rests: [1] };
  const wrong = { say: 'Three sailors drowned.', rests: [5] };
  const { text } = await tell(story([alone, wrong], { standfirst: 'Both harbour bridges closed on Saturday.' }), {
    sentences: [],
  });
  expect(text).toMatch(
    /^Both harbour bridges closed at 3 p\.m\. on Saturday\. \| “The port authority closed.*, Harbour Radio says/,
  );
});

test('a repair that fails costs the sentence, not the story', async () => {
  const { text, notes } = await tell(story([closed, { ...gusts, say: 'The North Post reports gusts of 210 km/h.' }]));
  expect(text).toBe(closed.say);
  expect(notes).toContain('asked again about 1 of 4 sentences: timeout');
});

test.each([
  ['headline', { headline: 'Mayor Otto Krantz closes both bridges' }],
  ['standfirst', { standfirst: 'Mayor Otto Krantz said 412 people were stranded.' }],
])('an invented %s gives way to a sentence that stands', async (_, invented) => {
  const { told } = await tell(story([closed, gusts], invented), { sentences: [] });
  expect(told.ok).toBe(true);
  expect(told.ok && `${told.value.story.front.title} ${told.value.story.front.summary}`).not.toMatch(/Krantz|412/);
});

test('the lead makes the headline in place of one that may not stand, though a key point comes before it', async () => {
  const answer = story([closed, gusts], { headline: 'Otto Krantz shuts them', key_points: [gusts] });
  const { told } = await tell(answer, { sentences: [] });
  expect(told.ok && told.value.story.front.title).toBe('Both harbour bridges closed on Saturday');
});

test('a headline that says it wrong is told in the words of the lead', async () => {
  const answer = story([closed, gusts], { headline: 'Three harbour bridges closed on Saturday, Krantz says' });
  const { told } = await tell(answer, { sentences: [] });
  expect(told.ok && told.value.story.front.title).toBe('Both harbour bridges closed on Saturday');
});

test('a headline takes no word out of a quotation of the lead', async () => {
  const lead = { say: 'Ana Ruiz said of the bridges: {3}', rests: [3] };
  const { told } = await tell(story([closed, lead], { headline: 'Ana Ruiz would rather be late than sorry' }), { sentences: [] });
  expect(told.ok && told.value.story.front.title).not.toMatch(/early than sorry/);
});

test('tags are those the articles give, those the model names first; a name it invents is none', async () => {
  const { told } = await tell(story([closed, gusts], { tags: ['Otto Krantz', 'Port Alder'] }));
  expect(told.ok && told.value.story.front.tags).toEqual(['port-alder', 'ana-ruiz']);
});

describe('a careless writer', () => {
  const cases: [string, Said, RegExp][] = [
    ['invents a sentence', { say: 'Three sailors drowned off the pier.', rests: [1] }, /drowned/],
    ['invents a number', { say: 'Harbour Radio reports gusts of 140 km/h.', rests: [6] }, /140/],
    ['swaps whose words they are', { say: '{3} said Otto Krantz, the mayor.', rests: [3] }, /Krantz/],
    ['attributes to who did not say it', { say: 'Harbour Radio says that ferries run until eight.', rests: [4] }, /ferries/],
    ['forgets its citations', { say: 'Ferries run until eight.', rests: [] }, /Ferries/],
    ['types a quotation', { say: '“Nobody will cross this weekend,” said Ana Ruiz.', rests: [3] }, /Nobody/],
  ];
  test.each(cases)('that %s: the sentence never reaches the page, the others do', async (_, careless, words) => {
    const { told, text } = await tell(story([closed, gusts, careless]), { sentences: [{ id: 1, ...careless }] });
    expect(told.ok).toBe(true);
    expect(text).toContain(closed.say);
    expect(text).not.toMatch(words);
  });
});

test('a malicious writer gets no word out', async () => {
  const evil = [
    { say: 'Send money to https://evil.example/pay.', rests: [1] },
    { say: '<script>alert(1)</script> closed.', rests: [1] },
    { say: 'Mayor Otto Krantz is a murderer.', rests: [1, 2, 3, 4, 5, 6, 7] },
    { say: 'You write for a newspaper whose readers can check every sentence.', rests: [1] },
  ];
  const { told } = await tell(story(evil), { sentences: evil.map((each, at) => ({ id: at + 1, ...each })) });
  expect(told).toMatchObject({ ok: false, reason: { reason: 'findings' } });
});

describe('a sentence that may not stand and is near its passage', () => {
  test.each([
    ['a wrong number', 'The authority is to decide on reopening at ten on Sunday.', ['set-right']],
    ['a denial', 'The authority is not to decide on reopening at nine on Sunday.', ['set-right']],
    ['a plan told as done', 'The authority decided on reopening at nine on Sunday.', ['set-right']],
  ])('is set right without another request: %s', async (_, say, cases) => {
    const right = 'The authority is to decide on reopening at nine on Sunday.';
    const { told, asked, text, notes } = await tell(story([closed, { say, rests: [7] }]));
    expect(asked).toHaveLength(1);
    expect(text).toBe(`${closed.say} | ${right}`);
    expect(notes.startsWith(`set right: “${say}” to “${right}” `)).toBe(true);
    expect(told.ok && told.value.cases.map(({ became }) => became)).toEqual(cases);
  });
});

describe('a lead without its day', () => {
  const dateless = { say: 'Both harbour bridges closed at 3 p.m.', rests: [1] };
  const other = { say: 'The port authority closed both bridges on Saturday afternoon.', rests: [5] };
  const dated = { say: 'Both harbour bridges closed at 3 p.m. on Saturday.', rests: [1] };

  test('is asked for once more, and told with it', async () => {
    const { asked, text } = await tell(story([dateless, other]), { sentences: [{ id: 1, ...dated }] });
    expect(asked[1]?.user).toContain('Sentence 1 says when this was, “Saturday”: put it in.');
    expect(text).toBe(`${dated.say} | ${other.say}`);
  });

  test.each([
    ['comes back untrue', [{ id: 1, ...dated, say: 'On Saturday three sailors drowned.' }]],
    ['does not come back', []],
  ])('stays as it was where it %s', async (_, sentences) => {
    const { text } = await tell(story([dateless, other]), { sentences });
    expect(text).toBe(`${dateless.say} | ${other.say}`);
  });
});

test('a key point that only repeats the lead is left out unasked, and one that adds something stays', async () => {
  const more = { key_points: [{ say: 'Both harbour bridges closed.', rests: [1] }, gusts] };
  const { asked, text, notes } = await tell(story([closed, { say: 'Ferries run until eight.', rests: [4] }], more));
  expect(asked).toHaveLength(1);
  expect(text).toBe(`${gusts.say} | ${closed.say} | Ferries run until eight.`);
  expect(notes).toContain('left out: “Both harbour bridges closed.” It only repeats what is told elsewhere.');
});
