import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failed, ok } from '../result.ts';
import type { Ask, Prompt } from './ask.ts';
import type { Claim } from './draft.ts';
import { anArticle, anEvent, bridges } from './numbered-evidence-builder.ts';
import { writeWithModel } from './write-with-model.ts';

const north = 'https://north-post.example/1';
const radio = 'https://harbour-radio.example/1';
const at = (url: string, first: number, last = first) => ({ url, first, last });

const base = { headline: 'Bridges close', standfirst: 'Both are shut.' };
const saying = (...claims: { say: string; rests: number[] }[]) => ({ ...base, paragraphs: [{ sentences: claims }] });
const closed = { say: 'Both bridges are closed.', rests: [1] };

/** A model that answers the same to everything, and what it was asked. */
function aModel(answer: unknown): { ask: Ask; asked: Prompt[] } {
  const asked: Prompt[] = [];
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const ask: Ask = async (prompt) => {
    asked.push(prompt);
    return ok({ text, tokensIn: 7, tokensOut: 5 });
  };
  return { asked, ask };
}

const write = (answer: unknown, event = bridges) => writeWithModel(event, aModel(answer).ask, 'some-model');

async function claimsOf(answer: unknown, event = bridges): Promise<Claim[]> {
  const draft = await write(answer, event);
  return draft.ok ? draft.value.paragraphs.flat() : [];
}

test('an answer becomes a draft whose passages lead to the sentences it named', async () => {
  const answer = {
    ...saying(closed, { say: 'Gusts reached 110 km/h, the North Post reports.', rests: [2] }),
    key_points: [closed],
    differences: [{ sentences: [{ say: 'Harbour Radio says 95.', rests: [6] }] }],
    next: [{ sentences: [{ say: 'The authority decides on Sunday.', rests: [7] }] }],
    timeline: [{ date: '14 March 2026', say: 'Both bridges close.', rests: [5, 1] }],
  };
  expect(await write(answer)).toMatchObject({
    ok: true,
    value: {
      writer: { kind: 'model', model: 'some-model' },
      title: 'Bridges close',
      summary: 'Both are shut.',
      keyPoints: [{ text: closed.say, passages: [at(north, 0)] }],
      paragraphs: [[{ text: closed.say, passages: [at(north, 0)] }, { passages: [at(north, 1)] }]],
      differences: [[{ text: 'Harbour Radio says 95.', passages: [at(radio, 1)] }]],
      next: [[{ passages: [at(radio, 2)] }]],
      timeline: [{ date: '14 March 2026', claim: { text: 'Both bridges close.', passages: [at(north, 0), at(radio, 0)] } }],
      dropped: [],
    },
  });
});

test.each([
  ['Both bridges are shut', 'Both bridges are shut.'],
  ['Both are shut until 9', 'Both are shut until 9.'],
  ['Both are shut.', 'Both are shut.'],
  ['Are both shut?', 'Are both shut?'],
])('a standfirst ends like a sentence: %s', async (standfirst, summary) => {
  expect(await write({ ...saying(closed), standfirst })).toMatchObject({ ok: true, value: { summary } });
});

test('an outlet that is called by its address loses no story by a headline that names it', async () => {
  const event = anEvent(anArticle('www.post.example', [['Both bridges closed on Saturday.']]));
  const answer = {
    ...saying({ say: 'Both bridges closed on Saturday.', rests: [1] }),
    headline: 'Both bridges close, www.post.example reports',
  };
  expect(await write(answer, event)).toMatchObject({ ok: true, value: { title: 'Both bridges close, post.example reports' } });
  expect(await write({ ...answer, headline: 'Both close, see www.other.example' }, event)).toMatchObject({ ok: false });
});

describe('a quotation is copied, never typed:', () => {
  const fragment = anArticle('North Post', [
    ['She called the wind “a monster” on Friday.', '“Is it safe?” he asked.', 'No quotation here.'],
  ]);
  const split = anArticle('North Post', [['“We are closing. We will tell you more,” she said.']], {
    sentences: [
      { text: '"We are closing.', paragraph: 0 },
      { text: 'We will tell more," she said.', paragraph: 0 },
    ],
  });
  test.each([
    ['before its speaker', '{3} said Ana Ruiz.', '“We would rather be early than sorry,” said Ana Ruiz.', bridges],
    ['with a comma typed', '{3}, said Ana Ruiz.', '“We would rather be early than sorry,” said Ana Ruiz.', bridges],
    ['with quotation marks typed', '“{3}” said Ana Ruiz.', '“We would rather be early than sorry,” said Ana Ruiz.', bridges],
    ['with a word typed', '{quote 3} said Ana Ruiz.', '“We would rather be early than sorry,” said Ana Ruiz.', bridges],
    ['at the end', 'Ana Ruiz said: {3}', 'Ana Ruiz said: “We would rather be early than sorry.”', bridges],
    [
      'before a full stop',
      'Ana Ruiz said: {3}. Ferries run.',
      'Ana Ruiz said: “We would rather be early than sorry.” Ferries run.',
      bridges,
    ],
    [
      'in the middle',
      'Ana Ruiz said {3} on Saturday.',
      'Ana Ruiz said “We would rather be early than sorry” on Saturday.',
      bridges,
    ],
    ['words from within a sentence', '{1} was her word.', '“a monster” was her word.', anEvent(fragment)],
    ['a question', '{2} he asked.', '“Is it safe?” he asked.', anEvent(fragment)],
    ['the first half of a long one', '{1} she said.', '“We are closing,” she said.', anEvent(split)],
    ['the second half of a long one', '{2} she said.', '“We will tell more,” she said.', anEvent(split)],
  ])('%s', async (_, say, text, event) => {
    expect((await claimsOf(saying({ say, rests: [] }), event)).map((claim) => claim.text)).toEqual([text]);
  });

  test('the sentence quoted is one the claim rests on', async () => {
    expect((await claimsOf(saying({ say: 'Both closed; {3} said Ana Ruiz.', rests: [1] })))[0]?.passages).toEqual([
      at(north, 0),
      at(north, 2),
    ]);
  });

  test('not from what another paragraph has opened', async () => {
    const sentences = [
      { text: '“We are closing.', paragraph: 0 },
      { text: 'The pipe burst.” It was old.', paragraph: 1 },
    ];
    expect(
      await claimsOf(saying({ say: '{2} she said.', rests: [] }), anEvent(anArticle('North Post', [], { sentences }))),
    ).toEqual([]);
  });

  test('rests on the sentences around it: one of another article would lend it a speaker', async () => {
    const [told] = await claimsOf(saying({ say: 'Otto Krantz said: {3}', rests: [2, 6] }));
    expect(told?.passages.map(({ url, first }) => [url, first])).toEqual([[north, 2]]);
  });

  test.each([
    ['a sentence that holds none', 'She said {1}.', 'sentence 1, which holds no quotation'],
    ['a sentence that does not exist', 'She said {99}.', 'sentence 99'],
    ['something else in braces', 'She said {3, 4}.', 'Braces'],
  ])('not from %s', async (_, say, why) => {
    const draft = await write(saying(closed, { say, rests: [1] }));
    expect(draft).toMatchObject({
      value: { paragraphs: [[{ text: closed.say }]], dropped: [{ text: say, why: expect.stringContaining(why) }] },
    });
  });
});

describe('what a claim rests on', () => {
  test.each([
    [
      'leaves out numbers that lead nowhere, and says so',
      { say: 'Both closed.', rests: [1, 99, -1, 1.5] },
      [at(north, 0)],
      ['-1, 1.5, 99'],
    ],
    ['is nothing where no number leads anywhere', { say: 'Both closed.', rests: [99] }, null, ['names no sentence']],
    ['is nothing where none is named', { say: 'Both closed.', rests: [] }, null, ['names no sentence']],
    [
      'leaves out a sentence of the same article that adds no word',
      { say: 'Both bridges closed.', rests: [1, 4] },
      [at(north, 0)],
      [],
    ],
    [
      'keeps another publisher that says the same',
      { say: 'Both bridges closed.', rests: [1, 5] },
      [at(north, 0), at(radio, 0)],
      [],
    ],
    [
      'is one passage where neighbours are named',
      { say: 'Bridges closed at gusts of 110 km/h.', rests: [1, 2] },
      [at(north, 0, 1)],
      [],
    ],
  ])('%s', async (_, claim, passages, why) => {
    const draft = await write({ ...saying(closed), next: [{ sentences: [claim] }] });
    const [first] = draft.ok ? draft.value.next.flat() : [];
    if (claim.rests.includes(2)) return expect((await claimsOf(saying(claim)))[0]?.passages).toEqual(passages);
    expect(first?.passages ?? null).toEqual(passages);
    expect(draft).toMatchObject({ value: { dropped: why.map((part) => ({ why: expect.stringContaining(part) })) } });
  });

  test('no sentence stands in two passages: neighbours stay apart where another claim rests on one of them', async () => {
    const claims = await claimsOf(
      saying({ say: 'Bridges closed at gusts of 110 km/h.', rests: [1, 2] }, { say: 'Gusts of 110 km/h.', rests: [2] }),
    );
    expect(claims.map((claim) => claim.passages)).toEqual([[at(north, 0), at(north, 1)], [at(north, 1)]]);
  });

  test('is split where a passage would be too long', async () => {
    const run = (letter: string) => `${Array.from({ length: 35 }, (_, index) => `${letter}${index}`).join(' ')}.`;
    const long = anEvent(anArticle('North Post', [[run('a'), run('b')]], { words: 1000 }));
    expect((await claimsOf(saying({ say: 'a1 b1', rests: [1, 2] }), long))[0]?.passages).toEqual([at(north, 0), at(north, 1)]);
  });

  test('keeps within what may be quoted of an article; what came first stays', async () => {
    const tight = anEvent(
      anArticle('North Post', [['Both bridges closed on Saturday.', 'Ferries run until eight.', 'Schools stay open.']], {
        words: 50,
      }),
    );
    const draft = await write(
      saying(
        { say: 'Bridges closed.', rests: [1] },
        { say: 'Ferries run.', rests: [2] },
        { say: 'Schools stay open.', rests: [3] },
      ),
      tight,
    );
    expect(draft).toMatchObject({
      value: { paragraphs: [[{ text: 'Bridges closed.' }, { text: 'Ferries run.' }]], dropped: [{ text: 'Schools stay open.' }] },
    });
  });
});

describe('where an article has given all it may,', () => {
  const ferries = 'Free ferries run across the harbour until eight.';
  const spent = { words: 40, quote: 'full' as const };
  const tight = anEvent(
    anArticle('North Post', [['Both bridges closed on Saturday afternoon.', ferries]], spent),
    anArticle('Harbour Radio', [['Passengers may take free ferries across the harbour until eight.', 'Buses stop.']], spent),
  );
  const first = { say: 'Both bridges closed.', rests: [1] };

  test.each([
    ['another that says it too stands in', { say: 'Free ferries cross the harbour until eight.', rests: [2] }, [[at(radio, 0)]]],
    [
      'none stands in for a publisher that is named',
      { say: 'Free ferries cross the harbour until eight, the North Post reports.', rests: [2] },
      [],
    ],
    ['none stands in that lacks a word', { say: 'Free ferries run across the harbour until eight.', rests: [2] }, []],
  ])('%s', async (_, claim, passages) => {
    const [, ...others] = await claimsOf(saying(first, claim), tight);
    expect(others.map((other) => other.passages)).toEqual(passages);
  });

  test('a row whose date holds markup is left out', async () => {
    const timeline = [{ date: '<b>14 March</b>', ...closed }];
    expect(await write({ ...saying(closed), timeline })).toMatchObject({ value: { timeline: [] } });
  });

  test('half a difference is no difference', async () => {
    const differences = [
      {
        sentences: [
          { say: 'The North Post says until eight;', rests: [2] },
          { say: 'Harbour Radio says later.', rests: [3] },
        ],
      },
    ];
    expect(await write({ ...saying(first), differences }, tight)).toMatchObject({ value: { differences: [] } });
  });

  test('what comes next is told before details', async () => {
    const event = anEvent(
      anArticle('North Post', [['Both bridges closed.', 'Schools stay open.', 'The port decides on Sunday.']], { words: 30 }),
    );
    const paragraphs = [first, { say: 'Schools stay open.', rests: [2] }].map((claim) => ({ sentences: [claim] }));
    const next = [{ sentences: [{ say: 'The port decides on Sunday.', rests: [3] }] }];
    const whole = anEvent(...event.articles.map((article) => ({ ...article, words: 45 })));
    expect(await write({ ...base, paragraphs, next }, whole)).toMatchObject({
      value: {
        paragraphs: [[{ text: first.say }]],
        next: [[{ passages: [at(north, 2)] }]],
        dropped: [{ text: 'Schools stay open.' }],
      },
    });
  });
});

test.each([
  ['an address', 'See https://evil.example/x.'],
  ['a tag', 'Both <script>alert(1)</script> closed.'],
  ['a link', 'Both [closed](x).'],
  ['a picture', '![x] closed.'],
  ['a note', 'Both closed.[^1]'],
  ['a script', 'javascript:alert(1) closed.'],
])('%s makes a claim none, and a headline unusable', async (_, say) => {
  expect(await write(saying(closed, { say, rests: [1] }))).toMatchObject({
    value: { paragraphs: [[{ text: closed.say }]], dropped: [{ text: say }] },
  });
  expect(await write({ ...saying(closed), headline: say })).toMatchObject({ ok: false, reason: { code: 'answer-unusable' } });
});

describe('there is no draft, and a named reason, where', () => {
  test.each([
    ['the answer is none', 'I’m sorry.', 'answer-unusable'],
    ['nothing in it rests on anything', saying({ say: 'Both closed.', rests: [99] }), 'answer-unusable'],
    ['its headline quotes what is not there', { ...saying(closed), headline: '{1} says harbour' }, 'answer-unusable'],
  ])('%s', async (_, answer, code) => {
    expect(await write(answer)).toMatchObject({ ok: false, reason: { code, stop: false } });
  });

  test('nobody answered', async () => {
    const failure = { code: 'quota', detail: 'Spent.', stop: true } as const;
    expect(await writeWithModel(bridges, async () => failed(failure), 'm')).toEqual({ ok: false, reason: failure });
  });

  test('nothing may be quoted: nobody is asked', async () => {
    const { ask, asked } = aModel(saying(closed));
    const closedHouse = anEvent(anArticle('Closed House', [['Both bridges closed.']], { quote: 'none' }));
    expect(await writeWithModel(closedHouse, ask, 'm')).toMatchObject({ ok: false, reason: { code: 'no-evidence' } });
    expect(asked).toEqual([]);
  });
});

test('whatever numbers and braces a model sends, a passage lies within its article and no claim is without one', async () => {
  const claim = fc.record({
    say: fc
      .array(fc.oneof(fc.constantFrom('{3}', '{', '}', '“', '”', 'Ruiz ', '. '), fc.string()), { maxLength: 6 })
      .map((parts) => parts.join('')),
    rests: fc.array(fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double()), { maxLength: 8 }),
  });
  const answers = fc.record({ paragraphs: fc.array(fc.record({ sentences: fc.array(claim) })), key_points: fc.array(claim) });
  await fc.assert(
    fc.asyncProperty(answers, async (answer) => {
      const draft = await write({ ...base, ...answer });
      const claims = draft.ok ? [...draft.value.paragraphs.flat(), ...draft.value.keyPoints] : [];
      for (const { passages } of claims) {
        expect(passages.length).toBeGreaterThan(0);
        for (const { url, first, last } of passages) {
          expect(bridges.articles.find((article) => article.url === url)?.sentences.slice(first, last + 1)).toHaveLength(
            last - first + 1,
          );
        }
      }
    }),
  );
});
