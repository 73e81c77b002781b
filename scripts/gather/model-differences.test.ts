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
