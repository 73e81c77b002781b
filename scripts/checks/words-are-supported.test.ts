import { expect, test } from 'vitest';
import { wordsAreSupported } from './words-are-supported.ts';
import { aStatement, aStory, type Note } from './story-builder.ts';

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

/** An article whose headline says nothing of what is told here. */
const wire: Note = { from: 'Coast Wire', passage: 'The ferry of Ruiz, Lind and Oduya sails at noon.' };

test.each([
  ['one word more than the passage has', 'The ferry sings.', null],
  ['one word only', 'It sings.', null],
  ['one word of a count', 'Oduya sings 12.', null],
  ['one word of a person', 'Oduya sings.', 'sings'],
  ['two words', 'They fried onions.', 'fried, onions'],
  ['two words beside many names', 'Ruiz, Lind and Oduya fried onions.', 'fried, onions'],
  ['three words beside three names', 'Ruiz, Lind and Oduya ate fried onions.', null],
  ['three words beside three figures', 'For 12, 13 or 14 they ate fried onions.', null],
  ['three words beside a whole date', 'On 14 March 2026 they ate fried onions.', null],
  ['three words beside two names', 'Ruiz and Lind ate fried onions.', 'ate, fried, onions'],
  ['three of four words', 'The ferry ate fried onions.', null],
  ['four of five words', 'The ferry ate cheap fried onions.', 'ate, cheap, fried, onions'],
  ['four of five words beside four names', 'The ferry of Ruiz, Lind, Oduya and Alder ate cheap fried onions.', null],
  ['a word that hands over to a quotation', 'Oduya wrote: “The ferry sails at noon.”', null],
  ['a word that hands over to nothing', 'Oduya describes.', 'describes'],
  ['a word that ends like one that hands over', 'Oduya gainsaid: “The ferry sails at noon.”', 'gainsaid'],
  ['a word that begins like one that hands over', 'Oduya callously: “The ferry sails at noon.”', 'callously'],
])('%s: %s', (_, text, words) => {
  const found = wordsAreSupported(aStatement(text, wire)).filter(({ line }) => line > 1);
  expect(found).toMatchObject(words === null ? [] : [{ words }]);
  expect(found).toHaveLength(words === null ? 0 : 1);
});
