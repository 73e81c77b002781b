import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { speakerTurned } from './speaker-turned.ts';

const turned = (passage: string): string[] => speakerTurned(read(passage)).map(({ text }) => text);

describe('who says it', () => {
  test.each([
    [
      'behind a quotation',
      '“The mill burned,” said Ana Ruiz.',
      ['“The mill burned,” Ana Ruiz said.', 'Ana Ruiz said: “The mill burned,”'],
    ],
    [
      'with what more is said of somebody',
      '“It burned,” said Ana Ruiz, a nurse who left in May.',
      ['“It burned,” Ana Ruiz, a nurse who left in May, said.', 'Ana Ruiz, a nurse who left in May, said: “It burned,”'],
    ],
    [
      'behind what is reported',
      'The mill burned, said the mayor of Tamber.',
      ['The mill burned, the mayor of Tamber said.', 'The mayor of Tamber said the mill burned.'],
    ],
    ['between two commas', 'The port closed, police said, after a storm.', ['The port closed after a storm, police said.']],
  ])('may stand elsewhere: %s', (_, passage, expected) => {
    expect(turned(passage)).toEqual(expected);
  });

  test.each([
    ['in the usual place', 'Police said the port closed.'],
    ['a pronoun, which stands for somebody else elsewhere', '“It burned,” said she.'],
    ['what is said goes on behind it', '“It burned,” said Ana Ruiz. “And it fell.”'],
    ['within the quotation', '“It burned, said the mayor.”'],
    ['nobody, but what was said', 'The mayor left, said he was ill.'],
  ])('stays: %s', (_, passage) => {
    expect(turned(passage)).toEqual([]);
  });
});
