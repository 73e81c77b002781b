import { describe, expect, test } from 'vitest';
import { checks, checkStory } from '../checks/check-story.ts';
import { aStory, type Note } from '../checks/story-builder.ts';
import { explainStory } from './explain-story.ts';
import { trailInWords } from './trail-in-words.ts';

const notes: Note[] = [
  { passage: 'Both bridges over the Alder are shut until Sunday.' },
  { from: 'Harbour Radio', passage: 'The ferries run until eight.' },
];
const front = { title: 'Both bridges are shut until Sunday', summary: 'The ferries run until eight.' };
const sound = 'The North Post reports: “Both bridges over the Alder are shut until Sunday”.[^1] The ferries run until eight.[^2]';
const explain = (body: string, more = {}) => explainStory(aStory(body, notes, { ...front, ...more }));
const failedIn = (trail: ReturnType<typeof explain>) => [
  ...trail.statements.map(({ verdicts }) =>
    verdicts.flatMap(({ check, findings }) => findings.map(({ code }) => `${check}: ${code}`)),
  ),
  trail.whole.flatMap(({ check, findings }) => findings.map(({ code }) => `${check}: ${code}`)),
];

describe('the trail of a story', () => {
  test('gives each statement its passages, with publisher, voice and address', () => {
    expect(explain(sound).statements.map(({ passages }) => passages)).toEqual([
      [
        {
          mark: '1',
          publisher: 'North Post',
          url: 'https://north-post.example/1',
          voice: 'north-post',
          published: '2026-03-14T14:02:00Z',
          passage: notes[0]?.passage,
        },
      ],
      [expect.objectContaining({ mark: '2', publisher: 'Harbour Radio', voice: 'harbour-radio' })],
    ]);
  });

  test('names every check there is, and none objects to a sound story', () => {
    const trail = explain(sound);
    expect(trail.whole.map(({ check }) => check)).toHaveLength(checks.length);
    expect(trail.statements[0]?.verdicts.map(({ check }) => check)).toContain('quotes are verbatim');
    expect(trail.statements[0]?.verdicts.map(({ check }) => check)).not.toContain('title rests on the body');
    expect(failedIn(trail)).toEqual([[], [], []]);
    expect(trail.voices).toEqual(['north-post', 'harbour-radio']);
  });

  test('says what was held against the passages', () => {
    const [first] = explain(
      'The North Post says 18,000 people crossed the Alder on Sunday: “Both bridges are shut”.[^1]',
    ).statements;
    expect(first?.held).toMatchObject({
      quotations: ['Both bridges are shut'],
      dates: ['Sunday'],
      names: ['Alder'],
      publishers: ['North Post'],
    });
    expect(first?.held.numbers.join()).toContain('18,000');
  });

  test('lays an objection at the statement it is about, though two stand in one line', () => {
    const trail = explain(sound.replace('until eight', 'until nine'));
    expect(trail.statements[0]?.line).toBe(trail.statements[1]?.line);
    expect(failedIn(trail)[0]).toEqual([]);
    expect(failedIn(trail)[1]).toContain('dates are attested: date-not-sourced');
  });

  test('lays what concerns the title or the whole at the story', () => {
    const trail = explain(sound, { title: 'Both tunnels of Brackenholt are shut' });
    expect(failedIn(trail).slice(0, 2)).toEqual([[], []]);
    expect(failedIn(trail)[2]).toContain('title rests on the body: name-not-sourced');
  });

  test('says where there are no rules for its language', () => {
    expect(explain(sound).ruled).toBe(true);
    const trail = explain(sound, { lang: 'de' });
    expect(trailInWords('a.md', trail)).toContain('Only quotations, digits and names were looked for');
    expect(trail.whole.map(({ check }) => check)).toContain('names are there');
  });

  test.each([
    [
      'a quotation with its credit has no words, numbers or days of its own',
      0,
      'quotations',
      ['numbers', 'dates', 'names', 'words'],
    ],
    ['a sentence without a quotation has none to judge', 1, 'words', ['quotations', 'offices', 'publishers', 'names']],
  ])('says what there was to judge: %s', (_, at, judged, nothing) => {
    const { verdicts = [] } = explain(sound).statements[at] ?? {};
    const subjects = (outcome: string) => verdicts.filter((verdict) => verdict.outcome === outcome).map(({ subject }) => subject);
    expect(subjects('no-objection')).toContain(judged);
    expect(subjects('nothing-to-judge')).toEqual(expect.arrayContaining(nothing));
    expect(subjects('no-objection').filter((subject) => nothing.includes(subject))).toEqual([]);
  });

  test('finds offices and speakers where there are any', () => {
    const [told] = explain('The former mayor said that the bridges are shut.[^1]').statements;
    const nothing = told?.verdicts.filter(({ outcome }) => outcome === 'nothing-to-judge').map(({ subject }) => subject);
    expect(nothing).not.toEqual(expect.arrayContaining(['offices']));
    expect(nothing).not.toEqual(expect.arrayContaining(['speakers']));
  });

  test('marks the statement that no rule can judge, and only that one', () => {
    const trail = explain(`${sound}\n\nCommuters cursed loudly and walked home along the quay.[^2]`);
    expect(trail.statements.map(({ unjudged }) => unjudged.length > 0)).toEqual([false, false, true]);
    expect(trailInWords('a.md', trail)).toMatch(/\? Not judged: its passages have no word for “commuters”/u);
  });

  test('loses no objection', () => {
    const story = aStory(`${sound} Nobody said so.`, notes, { ...front, title: 'Both tunnels of Brackenholt are shut' });
    const all = checkStory(story).length;
    expect(failedIn(explainStory(story)).flat()).toHaveLength(all);
    expect(all).toBeGreaterThan(1);
  });
});

describe('what the trail claims', () => {
  const edited = (told: string, passage: string) => {
    const trail = explainStory(aStory(`${told}[^1] The ferries run until eight.[^2]`, [{ passage }, ...notes.slice(1)], front));
    return { trail, words: trailInWords('a.md', trail) };
  };

  test.each([
    ['a verb', 'Alder Steel lost 86 million crowns.', 'Alder Steel earned 86 million crowns.', 'lost'],
    ['an order of time', 'The pier was shut since the storm.', 'The pier was shut before the storm.', 'since'],
    ['an office', 'The chief executive spoke of safety.', 'The union leader spoke of safety.', 'executive'],
  ])('is nothing of %s that a hand has changed: the word is named, or objected to', (_, told, passage, word) => {
    const { words, trail } = edited(told, passage);
    expect(words).toMatch(new RegExp(`(?:\\? .*|✗ .*)“[^”]*${word}`, 'u'));
    expect(words).not.toContain('passed');
    expect(Object.values(trail.statements[0]?.found ?? {}).flat()).not.toContain(word);
  });

  test('is not that nothing found proves anything', () => {
    expect(trailInWords('a.md', explain(sound))).toMatch(
      /looked for .*graver or stronger words.* may still stand\. No rule knows whether/u,
    );
    expect(trailInWords('a.md', explain(sound))).toMatch(/– Looked for a headline no passage bears out, .*: none found\.$/mu);
  });

  test.each([
    ['words in another form, and words that only join', 'The bridges were shut by then.', 'They are shutting a bridge then.', []],
    ['who reports it', 'The North Post reports: “It rained”.', 'It rained.', []],
    ['numbers, days and names, which have rules of their own', 'Ana Ruiz left on Saturday.', 'Ana Ruiz left yesterday.', []],
    ['what a check objects to', 'The pier never fell and sank.', 'The pier fell.', ['sank']],
    ['and names the others once', 'The pier sank slowly, the pier sank.', 'The pier fell.', ['sank', 'slowly']],
  ])('leaves out of what to compare %s', (_, told, passage, words) => {
    expect(edited(told, passage).trail.statements[0]?.absent).toEqual(words);
  });

  test('names a word once: what a rule objects to is not left to compare as well', () => {
    const { words } = edited('Some 240 people crossed.', 'Some 180 people crossed.');
    expect(words).toMatch(/✗ .*“240/u);
    expect(words).not.toMatch(/Not in its passages: .*240/u);
  });

  test('leaves to compare a word that stands only in how an objection is put', () => {
    const { trail, words } = edited('No 240 people crossed by number.', 'Some 180 people crossed.');
    expect(trail.statements[0]?.verdicts.flatMap(({ findings }) => findings.map(({ what }) => what)).join()).toContain('number');
    expect(words).toMatch(/\? Not in its passages: .*“number”/u);
  });

  test('says an error once, though several rules have it', () => {
    const { trail } = edited('Chief executive Ida Tarn said she came.', 'Harbour master Ida Tarn said she came.');
    const found = trail.statements[0]?.verdicts.flatMap(({ findings }) => findings) ?? [];
    expect(found.map(({ code }) => code)).toEqual(['office-not-sourced']);
  });
});

test('in words, a statement without a passage is said to rest on nothing', () => {
  const words = trailInWords('a.md', explain(`${sound}\n\nNobody said so.`));
  expect(words).toContain('Nobody said so.\n    rests on nothing');
  expect(words).toMatch(
    /^a\.md\nBoth bridges are shut until Sunday\n3 statements on 2 passages; 2 voices: north-post, harbour-radio\n/,
  );
  expect(words).toContain(
    '[1] North Post (voice: north-post) https://north-post.example/1\n        “Both bridges over the Alder',
  );
  expect(words).toMatch(/✗ every statement is cited: .*\[not-cited\]/);
});

test('a capital at the start of a sentence makes no name of a word that stands in no passage', () => {
  const [, second] = explain(
    'Both bridges over the Alder are shut until Sunday.[^1] Paid ferries run until eight.[^2]',
  ).statements;
  expect(second).toMatchObject({ absent: ['Paid'], found: expect.not.objectContaining({ names: expect.anything() }) });
});
