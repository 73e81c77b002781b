import { expect, test } from 'vitest';
import { differences, opening } from './opening.ts';
import { aStory } from './story-builder.ts';

const markdown =
  'Both bridges closed.\n\nFerries run.[^1]\n\nNobody was hurt.\n\n## What next\n\nA decision.\n\n[^1]: [A](https://a.example/1): “Ferries run.”';

test('gives the first paragraphs, without marks', () => {
  expect(opening(aStory({ summary: 'A storm came.', markdown }))).toEqual(['Both bridges closed.', 'Ferries run.']);
});

test('does not say again what the standfirst says', () => {
  expect(opening(aStory({ summary: 'Both bridges closed', markdown }), 1)).toEqual(['Ferries run.']);
});

test('does not say it again further down either', () => {
  expect(opening(aStory({ summary: '“Ferries run”, A reports.', markdown }))).toEqual([
    'Both bridges closed.',
    'Nobody was hurt.',
  ]);
});

test('has nothing to give where a story opens with a heading', () => {
  expect(opening(aStory({ markdown: '## What next\n\nA decision.' }))).toEqual([]);
});

test('finds the first thing the sources differ in', () => {
  const differing =
    '## Where the sources differ\n\nOne says ten;[^1] the other nine.[^2]\n\nNobody knows when.[^1]\n\n[^1]: One.\n[^2]: Two.';
  expect(differences(aStory({ markdown: differing }))).toEqual({
    heading: 'Where the sources differ',
    text: 'One says ten; the other nine.',
  });
  expect(differences(aStory({ markdown }))).toBeUndefined();
});
