import { expect, test } from 'vitest';
import { anArticle } from '../scripts/drafts/an-article.ts';
import { aStatement } from '../scripts/checks/story-builder.ts';
import { danglingIn, sharedFacts, undatedIn } from './told-counts.ts';

test.each([
  ['The North Post reports: “He left the harbour.”', true],
  ['The North Post reports: “Eventually, he left the harbour.”', true],
  ['The North Post reports: “It’s such a rush.”', true],
  ['The North Post reports: “Ana Ruiz told me so.”', true],
  ['The North Post quotes Ana Ruiz: “We closed the bridges.”', false],
  ['The North Post reports: “Ana Ruiz said she had closed them.”', false],
  ['The North Post reports: “‘He left,’ Ana Ruiz said.”', false],
  ['The North Post reports. It adds: “The bridges closed.”', false],
])('%s has a pronoun that points at nothing: %s', (text, expected) => expect(danglingIn(text).length > 0).toBe(expected));

test.each([
  ['a weekday', '“The bridges closed on Saturday”, the North Post reports.', ['Saturday']],
  ['a weekday whose date we give', '“The bridges closed on Saturday”, the North Post reports (Saturday: 14 March).', []],
  ['a weekday with its date', '“The bridges closed on Saturday, 14 March”, the North Post reports.', []],
  ['a day in somebody’s own words', '“‘It was yesterday,’ Ana Ruiz said”, the North Post reports.', []],
])('%s', (_, text, expected) => expect(undatedIn(text, text)).toEqual(expected));

test('counts what two voices tell, and whether the story does', () => {
  const articles = [
    anArticle('North Post', [
      'The storm closed both harbour bridges in Port Alder.',
      'A choir sang in the town hall of Lisgarth.',
    ]),
    anArticle('Harbour Radio', [
      'The storm closed both harbour bridges of Port Alder.',
      'Ferries run free of charge until eight.',
    ]),
  ];
  const telling = (passage: string) => aStatement('The North Post reports on the storm.', passage);
  expect(sharedFacts(articles, telling('Ferries run free of charge until eight.'))).toEqual({ shared: 1, told: 0 });
  expect(sharedFacts(articles, telling('The storm closed both harbour bridges in Port Alder.'))).toEqual({ shared: 1, told: 1 });
});
