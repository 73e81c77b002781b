import { expect, test } from 'vitest';
import { graveWordsAreAttested } from './grave-words-are-attested.ts';
import { aStatement, aStory } from './story-builder.ts';

const passage = 'The port authority closed both bridges and 400 lorries waited.';

test.each([
  [
    'refuses a crime, a death and a confession',
    'The port authority has admitted that it stole the money and killed the sailors.',
    passage,
    ['admitted', 'stole', 'killed'],
  ],
  ['refuses a fire', 'The lorries burned.', passage, ['burned']],
  ['refuses a lie', 'The authority lied.', passage, ['lied']],
  ['accepts a place that lies', 'The port lies on the river.', passage, []],
  ['accepts another form', 'Two sailors were killed.', 'The killing of two sailors.', []],
  ['accepts a word for it', 'Two sailors died.', 'Two sailors lost their lives.', []],
  ['refuses a graver word', 'Two sailors were murdered.', 'Two sailors were killed.', ['murdered']],
  ['accepts it in quotation marks', 'They were “killed”.', passage, []],
])('%s', (_, text, source, words) => {
  expect(graveWordsAreAttested(aStatement(text, source)).flatMap((found) => ('word' in found ? [found.word] : []))).toEqual(
    words,
  );
});

test('title, summary and headings are held to it too', () => {
  const story = aStory('It closed.[^1]\n\n## They lied\n\nIt did.[^1]', [{ passage }], {
    title: 'Lorries burned',
    summary: 'Ten died.',
  });
  expect(
    graveWordsAreAttested(story)
      .flatMap((found) => ('word' in found ? [found.word] : []))
      .sort(),
  ).toEqual(['burned', 'died', 'lied']);
});
