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

/** A title of an outlet whose passage has every word of it, beside passages of others. */
const ofOutlet = (title: string, ...from: ('North Post' | 'Harbour Radio' | 'Coast Wire' | 'Alder Mirror')[]) => {
  const passage = 'Port Alder shuts both its bridges as the storm nears.';
  const body = from.map((_, index) => `They wait.[^${index + 1}]`).join(' ');
  return headlinesBelongToTheirPublishers(
    aStory(
      body,
      from.map((each) => ({ from: each, passage })),
      { title },
    ),
  ).length;
};

test('the headline of one outlet, word for word, is no other’s, whatever its passages say', () => {
  expect(ofOutlet('Port shuts both bridges, the North Post reports', 'North Post', 'Harbour Radio')).toBe(0);
  expect(ofOutlet('Port shuts both bridges, Harbour Radio reports', 'North Post', 'Harbour Radio')).toBe(1);
  expect(ofOutlet('Harbour Radio: The port shuts both bridges', 'North Post', 'Harbour Radio')).toBe(1);
  expect(ofOutlet('Port shuts bridges, Harbour Radio reports', 'North Post', 'Harbour Radio')).toBe(0);
});

test('a headline that several outlets have is that of each; one of nobody who is cited is nobody’s', () => {
  expect(ofOutlet('Storm nears Port Alder, Alder Mirror reports', 'Coast Wire', 'Alder Mirror')).toBe(0);
  expect(ofOutlet('Storm nears Port Alder, Harbour Radio reports', 'Coast Wire', 'Harbour Radio')).toBe(1);
  expect(ofOutlet('Port shuts both bridges, Harbour Radio reports', 'Harbour Radio')).toBe(0);
});
