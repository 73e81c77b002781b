import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { phrasesOf } from './model-phrases.ts';
import { withoutItsEnd } from './without-its-end.ts';

const rests = (passage: string): string[] =>
  withoutItsEnd(phrasesOf(read(passage)))
    .map(({ text }) => text)
    .toSorted((one, other) => other.length - one.length);

describe('a passage without its end', () => {
  test('loses its wholes one by one, and ends as a sentence', () => {
    expect(rests('Ana Ruiz left Tamber in May, after the vote.')).toEqual([
      'Ana Ruiz left Tamber in May.',
      'Ana Ruiz left Tamber.',
    ]);
  });

  test('keeps the mark of a quotation it ends on', () => {
    expect(rests('Ana Ruiz called the mill “a ruin” in Alder.')).toContain('Ana Ruiz called the mill “a ruin”.');
  });

  test.each([
    ['what is bound to a condition', 'Ana Ruiz will leave if the port closes.'],
    ['what is denied', 'Ana Ruiz did not leave in May.'],
    ['nothing but a deed', 'The mill closed.'],
  ])('stays whole: %s', (_, passage) => {
    expect(rests(passage)).toEqual([]);
  });

  test('is not looked for in every order where there are many ends', () => {
    const passage = `Ana Ruiz left Tamber${', on Friday, in Alder'.repeat(40)}.`;
    expect(rests(passage).length).toBeLessThan(200);
  });
});
