import { expect, test } from 'vitest';
import { anArticle, anEvent } from '../drafts/numbered-evidence-builder.ts';
import { numberEvidence } from '../drafts/numbered-evidence.ts';
import { toDraft } from '../drafts/write-with-model.ts';
import { lackingDay } from './lead-has-its-day.ts';

/** Why the lead is asked for once more, where it rests on the first sentence of the first article. */
function why(lead: string, first: string, second = 'Nothing else was said.', third = 'No more was said.') {
  const articles = [
    ['North Post', first],
    ['Harbour Radio', second],
    ['Coast Wire', third],
  ] as const;
  const evidence = numberEvidence(anEvent(...articles.map(([name, text]) => anArticle(name, [[text]]))), 1000);
  const answer = {
    headline: 'A day',
    standfirst: 'What was said',
    keyPoints: [],
    paragraphs: [[{ say: lead, rests: [1] }]],
    differences: [],
    next: [],
    timeline: [],
    tags: [],
  };
  const draft = toDraft(answer, evidence, 'm');
  return draft.ok ? (lackingDay(draft.value)?.why.join(' ') ?? 'nothing') : draft.reason;
}

test.each([
  [
    'its own sentence says when',
    'The port closed both bridges.',
    'The port closed both bridges on Tuesday.',
    undefined,
    'Sentence 1 says when this was, “Tuesday”: put it in.',
  ],
  [
    'another says the same with its day',
    'The port closed both bridges.',
    'The port closed both bridges in a storm.',
    'The port closed both its bridges on Tuesday.',
    'Sentence 2 says when this was, “Tuesday”: shorten sentence 2 instead, with its day.',
  ],
  [
    'it has its day',
    'On Tuesday the port closed both bridges.',
    'The port closed both bridges on Tuesday.',
    undefined,
    'nothing',
  ],
  [
    'a year is no day',
    'Bo Lind said he would run in 2028.',
    'Bo Lind said on Tuesday he would run in 2028.',
    undefined,
    'Sentence 1 says when this was, “Tuesday”: put it in.',
  ],
  ['nobody says when', 'The port closed both bridges.', 'The port closed both bridges.', undefined, 'nothing'],
  [
    'the day is another deed’s',
    'The port closed both bridges.',
    'The port closed both bridges, which the mayor had praised on Tuesday.',
    undefined,
    'nothing',
  ],
])('a lead is asked for with its day where %s', (_, lead, first, second, reason) => {
  expect(why(lead, first, second)).toBe(reason);
});

test('where publishers give two days, none is asked for', () => {
  const [lead, first] = ['The port closed both bridges.', 'The port closed both bridges in a storm.'];
  const days = ['Tuesday', 'Wednesday'].map((day) => `The port closed both its bridges on ${day}.`);
  expect(why(lead, first, ...days)).toBe('nothing');
});
