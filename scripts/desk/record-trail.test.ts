import { describe, expect, test } from 'vitest';
import { aFile, type Note } from '../checks/story-builder.ts';
import { checks } from '../checks/check-story.ts';
import { recordTrail } from './record-trail.ts';

const notes: Note[] = [
  { passage: 'Both bridges over the Alder are shut until Sunday.' },
  { from: 'Harbour Radio', passage: 'The ferries run until eight.' },
];
const sound = 'The North Post reports: “Both bridges over the Alder are shut until Sunday”.[^1] The ferries run until eight.[^2]';
const front = { title: 'Both bridges are shut until Sunday', summary: 'The ferries run until eight.' };
const record = (body: string, more = {}) => recordTrail({ text: aFile(body, notes, { ...front, ...more }) });

describe('the recorded trail of a story', () => {
  test('says of each statement with its marks what of it stands in its passages', () => {
    expect(record(sound)).toMatchObject({
      rules: checks.length,
      everyWord: true,
      open: false,
      statements: [
        { marks: ['1'], found: 'Found in its passages: 1 quotation, word for word.', objections: [], compare: null },
        {
          text: 'The ferries run until eight.',
          marks: ['2'],
          found: 'Found in its passages: date eight.',
          objections: [],
          compare: null,
        },
      ],
      whole: { found: expect.stringMatching(/^Looked for .*: none found\.$/u), objections: [], compare: null },
    });
  });

  test('says of a day that it was reckoned, where no passage has it as it is told', () => {
    const passage = 'Both bridges over the Alder were shut on Saturday.';
    const body = 'The North Post reports (Saturday: 14 March): “Both bridges over the Alder were shut on Saturday”.[^1]';
    const recorded = recordTrail({ text: aFile(body, [{ passage }]) });
    expect(recorded?.statements[0]?.found).toBe(
      'Found in its passages: 1 quotation, word for word; dates Saturday, 14 March (reckoned).',
    );
  });

  test.each([
    ['is in words there', 'Tickets cost 8 crowns.', 'Tickets cost eight crowns.', 'number 8'],
    ['has no comma here', 'It has 1200 ferries.', 'It has 1,200 ferries.', 'number 1200'],
    ['has a sign for its unit', 'Fares rose by 8%.', 'Fares rose by 8 per cent.', 'number 8%'],
    [
      'is part of another there',
      'Fares are 18 and rose by 8 crowns.',
      'Fares rose from 10 to 18 crowns.',
      'numbers 18, 8 (reckoned)',
    ],
  ])('calls no number reckoned that a passage tells in its own form: it %s', (_, told, passage, said) => {
    const recorded = recordTrail({ text: aFile(`${told}[^1]`, [{ passage }]) });
    expect(recorded?.statements[0]?.found?.split(/[;.]/u)[0]).toBe(`Found in its passages: ${said}`);
  });

  test('counts as found nothing that a rule objects to', () => {
    const [, second] = record(sound.replace('until eight', 'until nine'))?.statements ?? [];
    expect(second?.found).toBeNull();
    expect(second?.objections.join()).toContain('“nine”');
  });

  test('names the words of a statement that its passages do not have', () => {
    const [, second] = record(sound.replace('The ferries run until', 'The ferries never run since'))?.statements ?? [];
    expect(second?.compare).toContain('“since”');
  });

  test('says which words no rule could judge, at their own statement of the line', () => {
    const recorded = record(`${sound} A brass band played cheerful marches.[^2]`);
    expect(recorded?.statements.map(({ compare }) => compare?.startsWith('Not judged') ?? false)).toEqual([false, false, true]);
    expect(recorded?.open).toBe(true);
  });

  test('judges no word in a language without rules for them, and says so', () => {
    expect(record(sound, { lang: 'de' })).toMatchObject({
      everyWord: false,
      open: false,
      limits: expect.stringContaining('no rules for its language'),
    });
  });

  test('is of one text: another has another hash', () => {
    expect(record(sound)?.sha256).not.toBe(record(`${sound} `)?.sha256);
  });

  test('is none where the file is no story', () => {
    expect(recordTrail({ text: 'torn' })).toBeNull();
  });
});
