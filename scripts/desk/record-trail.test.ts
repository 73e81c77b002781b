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
  test('names each statement with its marks and what its passages bear out', () => {
    expect(record(sound)).toMatchObject({
      rules: checks.length,
      everyWord: true,
      statements: [
        {
          marks: ['1'],
          found: { quotations: ['Both bridges over the Alder are shut until Sunday'] },
          objections: [],
          unjudged: [],
        },
        { text: 'The ferries run until eight.', marks: ['2'], found: { dates: ['eight'] }, objections: [], unjudged: [] },
      ],
      whole: { objections: [], unjudged: [] },
    });
  });

  test('counts as borne out nothing that a rule objects to', () => {
    const [, second] = record(sound.replace('until eight', 'until nine'))?.statements ?? [];
    expect(second?.found).toEqual({});
    expect(second?.objections.join()).toContain('“nine”');
  });

  test('says which words no rule could judge, at their own statement of the line', () => {
    const body = `${sound} A brass band played cheerful marches.[^2]`;
    expect(record(body)?.statements.map(({ unjudged }) => unjudged.length > 0)).toEqual([false, false, true]);
  });

  test('judges no word in a language without rules for them, and says so', () => {
    expect(record(sound, { lang: 'de' })).toMatchObject({ everyWord: false, statements: [{ unjudged: [] }, { unjudged: [] }] });
  });

  test('is of one text: another has another hash', () => {
    expect(record(sound)?.sha256).not.toBe(record(`${sound} `)?.sha256);
  });

  test('is none where the file is no story', () => {
    expect(recordTrail({ text: 'torn' })).toBeNull();
  });
});
