import { expect, test } from 'vitest';
import { noWordsOfAMachine } from './no-words-of-a-machine.ts';
import { aStatement, aStory } from './story-builder.ts';

test.each([
  ['As an AI language model, it has no view.', 1],
  ['I cannot confirm who was there.', 1],
  ['Here is the story: both bridges closed.', 1],
  ['Here’s a brief summary of the event.', 1],
  ['Both bridges closed (Already Reported).', 1],
  ['Production notes follow.', 1],
  ['Note: the toll may change.', 1],
  ['The sources provided do not say more.', 1],
  ['Nothing more is said in this article.', 1],
  ['This story will be updated.', 1],
  ['In conclusion, both bridges closed.', 1],
  ['Both bridges closed, says source 3.', 1],
  ['She said: “I cannot swim.”', 0],
  ['She took note: the article was about her.', 0],
  ['The notes of the pianist were provided by the hall.', 0],
  ['The minister is unable to attend and cannot be reached.', 0],
  ['He wrote this in an article for a magazine.', 0],
])('%s → %i', (text, count) => {
  expect(noWordsOfAMachine(aStatement(text, 'x'))).toHaveLength(count);
});

test('looks at title, summary and headings, too', () => {
  const story = aStory('## Production notes\n\nIt closed.[^1]', [{ passage: 'It closed.' }], {
    title: 'Here is the story',
    summary: 'As an AI, I.',
  });
  expect(noWordsOfAMachine(story).map(({ line }) => line)).toHaveLength(3);
});

test.each([
  ['In conclusion, as an AI language model, it has no view.', 'In conclusion,'],
  ['As an AI language model, in conclusion, it has no view.', 'As an AI'],
  ['Production notes, in conclusion: this story will be updated, as an AI said.', 'Production notes'],
])('names the first of several: %s', (text, words) => {
  expect(noWordsOfAMachine(aStatement(text, 'x'))).toMatchObject([{ code: 'machine-words', words }]);
});
