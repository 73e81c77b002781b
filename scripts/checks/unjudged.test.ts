import { expect, test } from 'vitest';
import { aStatement } from './story-builder.ts';
import { unjudged } from './unjudged.ts';

test.each([
  ['knows the words of the passage', 'Both bridges closed at three.', 'Both bridges closed at three.', []],
  ['knows words for the words of the passage', 'Both crossings were shut.', 'Both bridges were closed.', []],
  [
    'marks what has no partner there',
    'Commuters cursed and walked home along the quay.',
    'Both bridges closed at three.',
    ['commuters', 'cursed', 'walked', 'home', 'quay'],
  ],
])('%s', (_, text, passage, words) => {
  expect(unjudged(aStatement(text, passage)).flatMap((each) => each.words)).toEqual(words);
});
