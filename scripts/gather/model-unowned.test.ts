import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** What rules say of it, beside that it is no shortening. */
const found = (told: string, ...passages: string[]) =>
  againstIn(read(told), [passages.map(read)]).flatMap((each) => (isGap(each) ? [] : each.word));
const storm = 'The ferry sank when guards left the port during a storm.';

describe('a word the passage does not have is found', () => {
  test.each([
    ['a connective', 'The ferry sank because guards left the port.', storm, 'because'],
    ['a turn of time', 'The ferry sank after guards left the port.', storm, 'after'],
    ['an adverb of order', 'The ferry then sank.', storm, 'then'],
    ['an adverb of time', 'The ferry had previously sunk.', storm, 'previously'],
    ['a preposition', 'Guards left for the port.', storm, 'for'],
    ['who for nobody', 'Guards, who sank, left the port.', 'Guards sank and left the port.', 'who'],
  ])('%s', (_, told, passage, word) => {
    expect(found(told, passage)).toContain(word);
  });

  test('a name of the sentence behind, for a “she” that is somebody else', () => {
    const [said, next] = [
      '“The international effort has a task,” she said.',
      'National Courier writer Ana Ruiz, who saw her, wept.',
    ];
    expect(found('The international effort has a task, National Courier writer Ana Ruiz said.', said, next)).not.toEqual([]);
  });
});

describe('what a turn of the clause needs is free', () => {
  test.each([
    ['the passive', 'The port was left by guards.', 'Guards left the port.'],
    ['the tense', 'Guards are leaving the port.', 'Guards have left the port.'],
    ['“on” before a day', 'Guards left the port on Friday.', 'Guards left the port Friday.'],
    ['“that”', 'Police said that guards left the port.', 'Police said guards left the port.'],
    ['who says it, in another word', 'Guards left the port, police said.', 'Guards left the port, police reported.'],
    ['a denial in full', 'Guards do not leave the port.', 'Guards don’t leave the port.'],
    ['“which” for “that”', 'A mill which burned fell.', 'A mill that burned fell.'],
    ['another form', 'Ana Ruiz asked for help.', 'Ana Ruiz, asking for help, wept.'],
    ['one helper for another, which other rules hold', 'Guards might leave.', 'Guards may leave.'],
  ])('%s', (_, told, passage) => {
    expect(found(told, passage)).toEqual([]);
  });
});
