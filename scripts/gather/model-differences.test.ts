import { expect, test } from 'vitest';
import type { Draft } from '../drafts/draft.ts';
import { withTrueDifferences } from './model-differences.ts';

const told = (...texts: string[]) => {
  const draft: Draft = {
    writer: { kind: 'model', model: 'm' },
    title: '',
    summary: '',
    keyPoints: [],
    paragraphs: [[{ text: 'Marchers blocked the bridge on Saturday.', passages: [] }]],
    differences: [texts.map((text) => ({ text, passages: [] }))],
    next: [],
    timeline: [],
  };
  const { differences, paragraphs } = withTrueDifferences(draft);
  return { differ: differences.length > 0, body: paragraphs.flat().map(({ text }) => text) };
};

test.each([
  ['two figures', 'Police counted 400 marchers.', 'The union counted 900 marchers.', true],
  ['a figure beyond a bound', 'More than 350,000 troops were there.', 'Nearly 200,000 troops were there.', true],
  ['years', 'She held the seat until 1978.', 'She held the seat until 1979.', true],
  ['200 and 300', '200 people died.', '300 people died.', true],
  ['100 and 200', 'There were 100 marchers.', 'There were 200 marchers.', true],
  ['200 and 240', 'There were 200 marchers.', 'There were 240 marchers.', true],
  ['1,000 and 2,000', 'The works lost 1,000 jobs.', 'The works lost 2,000 jobs.', true],
  ['1,200 and 1,300', 'The works lost 1,200 jobs.', 'The works lost 1,300 jobs.', true],
  ['1,240 and 1,250', 'The works lost 1,240 jobs.', 'The works lost 1,250 jobs.', true],
  ['$2 million and $3 million', 'It cost $2 million.', 'It cost $3 million.', true],
  ['$10 million and $14 million', 'It cost $10 million.', 'It cost $14 million.', true],
  ['a figure and what it is not rounded to', 'The works lost 1,200 jobs.', 'The works lost 1,260 jobs.', true],
  ['$10 million and $10.2 million', 'It cost $10 million.', 'It cost $10.2 million.', false],
  ['200 and 204', 'There were 204 marchers.', 'There were 200 marchers.', false],
  ['the same figure', 'There were 200 marchers.', 'Police counted 200 marchers.', false],
  ['a bound and a figure within it', 'More than 350,000 troops were there.', 'There were 352,000 troops.', false],
  ['a rounded figure', 'The works lost 1,200 jobs.', 'The works lost 1,240 jobs.', false],
  ['dozens and more than 200', 'There were dozens of arrests.', 'More than 200 people were arrested.', false],
  ['about so many', 'About 60 members stayed away.', 'Some 58 members stayed away.', false],
])('%s differ, or do not', (_, one, other, differ) => {
  expect(told(one, other).differ).toBe(differ);
});

test('what is no difference is told in the body, and not twice', () => {
  const { body } = told('Marchers blocked the bridge.', 'There were dozens of arrests.', 'More than 200 people were arrested.');
  expect(body).toEqual([
    'Marchers blocked the bridge on Saturday.',
    'There were dozens of arrests.',
    'More than 200 people were arrested.',
  ]);
});
