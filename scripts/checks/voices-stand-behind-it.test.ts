import { expect, test } from 'vitest';
import { aStatement, aStory, type Note } from './story-builder.ts';
import { voicesStandBehindIt } from './voices-stand-behind-it.ts';

const by = (...outlets: NonNullable<Note['from']>[]) =>
  aStatement('It closed.', ...outlets.map((from) => ({ from, passage: `It closed, says ${from}.` })));

test.each([
  ['accepts two publishers', by('North Post', 'Harbour Radio'), []],
  ['accepts three', by('North Post', 'Harbour Radio', 'Coast Wire'), []],
  ['refuses one', by('North Post'), [1]],
  ['refuses none', by(), [0]],
  ['refuses one twice', by('North Post', 'North Post'), [1]],
  ['refuses a wire and its copy', by('Coast Wire', 'Alder Mirror'), [1]],
  ['accepts a copy beside another', by('North Post', 'Alder Mirror'), []],
])('%s', (_, story, found) => {
  expect(voicesStandBehindIt(story).map((finding) => finding.code === 'too-few-voices' && finding.found)).toEqual(found);
});

test('an article that is listed and not cited is no voice', () => {
  const story = by('North Post', 'Harbour Radio');
  const kept = story.statements.map((statement) => ({ ...statement, footnotes: statement.footnotes.slice(0, 1) }));
  expect(voicesStandBehindIt({ ...story, statements: kept })).toHaveLength(1);
});

test('who told of an earlier event is no voice', () => {
  const story = aStory('It closed.[^1]\n\n## Background\n\nOn 14 March, Harbour Radio reported: “It rained.”[^2]', [
    { from: 'North Post', passage: 'It closed.' },
    { from: 'Harbour Radio', passage: 'It rained.' },
  ]);
  expect(voicesStandBehindIt(story)).toHaveLength(1);
});
