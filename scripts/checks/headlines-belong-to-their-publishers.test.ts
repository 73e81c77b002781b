import { expect, test } from 'vitest';
import { headlinesBelongToTheirPublishers } from './headlines-belong-to-their-publishers.ts';
import { aStory } from './story-builder.ts';

const found = (title: string, summary = 'What was said.') =>
  headlinesBelongToTheirPublishers(
    aStory(
      'Both bridges closed.[^1] Ferries run until eight.[^2]',
      [
        { from: 'North Post', passage: 'The port authority closed both harbour bridges at three.' },
        { from: 'Harbour Radio', passage: 'Ferries carry commuters until eight in the evening.' },
      ],
      { title, summary },
    ),
  ).map((finding) => finding.code === 'publisher-not-cited' && finding.publisher);

test.each([
  ['its own headline', 'Port shuts both bridges, the North Post reports'],
  ['words of its passage', 'North Post: port authority closed the harbour bridges'],
  ['a headline that names nobody', 'Ferries carry commuters until eight'],
  ['two outlets', 'The North Post and Harbour Radio report closed bridges'],
  ['nothing but who reports', 'What the North Post reports'],
])('accepts %s', (_, title) => {
  expect(found(title)).toEqual([]);
});

test('refuses another outlet’s words in title and summary', () => {
  expect(found('Ferries carry commuters until eight, the North Post reports')).toEqual(['North Post']);
  expect(found('A day in brief', '“The port authority closed both harbour bridges at three”, Harbour Radio reports.')).toEqual([
    'Harbour Radio',
  ]);
});
