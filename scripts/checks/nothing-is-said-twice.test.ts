import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingIsSaidTwice } from './nothing-is-said-twice.ts';
import { aStory } from './story-builder.ts';

const twiceIn = (body: string) =>
  nothingIsSaidTwice(aStory(body, [{ passage: 'x' }])).map((finding) => [finding.line, 'text' in finding && finding.text]);

const sentence = 'Both bridges of Port Alder are shut until Monday';

test.each([
  ['a sentence', `${sentence}.[^1] The ferry runs.[^1]\n\n${sentence}.[^1]`],
  ['with other marks and capitals', `${sentence}.[^1]\n\n${sentence.toUpperCase()}![^1]`],
  ['what is quoted', `The North Post reports: “${sentence}.”[^1]\n\nHarbour Radio adds: “${sentence}”.[^1]`],
])('finds %s that stands twice', (_, body) => {
  expect(twiceIn(body)).toHaveLength(1);
});

test.each([
  ['few words', 'The ferry runs.[^1]\n\nThe ferry runs.[^1]'],
  ['another day', `${sentence}.[^1]\n\n${sentence.replace('Monday', 'Friday')}.[^1]`],
  ['a key point', `- ${sentence}.[^1]\n\n${sentence}.[^1]`],
  ['a difference', `${sentence}.[^1]\n\n## Where the sources differ\n\n${sentence}.[^1]`],
  ['a row of the timeline', `${sentence}.[^1]\n\n## Timeline\n\n| When | What |\n| --- | --- |\n| 14 March | ${sentence}.[^1] |`],
])('accepts %s', (_, body) => {
  expect(twiceIn(body)).toEqual([]);
});

test('finds a sentence of seven words or more wherever it comes again, and names its later line', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const words = fc.array(word, { minLength: 7, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.array(fc.uniqueArray(word, { minLength: 3, maxLength: 3 }), { maxLength: 4 }), (its, between) => {
      const all = [its, ...between, its].map((each) => `${each.join(' ')}.[^1]`).join('\n\n');
      expect(twiceIn(all)).toEqual([[expect.any(Number), `${its.join(' ')}.`]]);
    }),
    { numRuns: 50 },
  );
});
