import { expect, test } from 'vitest';
import { wordsAreSupported } from './words-are-supported.ts';
import { aStatement, aStory } from './story-builder.ts';

test.each([
  ['accepts the words of the passage', 'The council closed both bridges.', 'The council closed both bridges on Saturday.', []],
  [
    'accepts other words for them',
    'The company purchased the firm and dismissed its staff.',
    'The business bought the company and let its employees go.',
    [],
  ],
  ['accepts our words around a quotation', 'Harbour Radio reports: “Gusts reached 95.”', 'Gusts reached 95.', []],
  [
    'refuses a claim about a name the passage has',
    'Oldane took bribes.',
    'Oldane opened the new library on Monday.',
    ['words-not-sourced'],
  ],
  ['refuses a promise nobody made', 'A bonus is promised.', 'The ferry sails at noon.', ['words-not-sourced']],
  ['refuses a fear nobody has', 'Experts fear more outages.', 'The library opened on Monday.', ['words-not-sourced']],
  [
    'refuses a sentence of which one word in many is there',
    'Engineers inspected corroded cables while commuters queued, grumbled and phoned beside the bridge.',
    'The bridge is a monument; a brass band played.',
    ['words-not-sourced'],
  ],
])('%s', (_, text, passage, codes) => {
  const found = wordsAreSupported(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['Bridges closed', 0],
  ['Bridges closed amid cover-up', 1],
])('a heading holds only words of the passages: %s', (heading, count) => {
  const story = aStory(`It closed.[^1]\n\n## ${heading}\n\nIt did.[^1]`, [{ passage: 'Both bridges closed on Saturday.' }], {
    title: 'Bridges closed',
    summary: 'Both bridges closed.',
  });
  expect(wordsAreSupported(story).filter(({ line }) => line > 1)).toHaveLength(count);
});
