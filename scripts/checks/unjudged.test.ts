import { expect, test } from 'vitest';
import { aStatement, aStory } from './story-builder.ts';
import { unjudged } from './unjudged.ts';

test.each([
  ['knows the words of the passage', 'Both bridges closed at three.', 'Both bridges closed at three.', []],
  ['knows words for the words of the passage', 'Both crossings were shut.', 'Both bridges were closed.', []],
  ['leaves alone who reports', 'The North Post reports: “Both bridges closed”.', 'Both bridges closed at three.', []],
  ['marks no single word', 'Both bridges reopened.', 'Both bridges closed at three.', []],
  [
    'leaves alone a sentence half of which is there',
    'Both bridges closed, commuters cursed.',
    'Both bridges closed at three.',
    [],
  ],
  [
    'marks what has no partner there',
    'Commuters cursed and walked home along the quay.',
    'Both bridges closed at three.',
    ['commuters', 'cursed', 'walked', 'home', 'quay'],
  ],
])('%s', (_, text, passage, words) => {
  expect(unjudged(aStatement(text, passage)).flatMap((each) => each.words)).toEqual(words);
});

test('marks headings, never title or summary, and says where and how much', () => {
  const story = aStory(
    'Both bridges closed.[^1]\n\n## Commuters cursed loudly\n\nIt closed.[^1]',
    [{ passage: 'Both bridges closed.' }],
    {
      title: 'Nobody swims anywhere',
      summary: 'Cats purred softly today.',
    },
  );
  expect(unjudged(story)).toMatchObject([{ line: 19, words: ['commuters', 'cursed', 'loudly'], share: 1 }]);
});
