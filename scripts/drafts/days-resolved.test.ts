import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { daysResolved } from './days-resolved.ts';

const resolved = (text: string, published: string | null = '2026-03-14T15:00:00Z', given = new Set<string>()) =>
  daysResolved({ text, article: anArticle('North Post', [text], { published }) }, given);

test.each([
  ['a weekday', 'The bridges closed on Saturday.', ' (Saturday: 14 March)'],
  ['yesterday', 'The bridges closed yesterday.', ' (yesterday: 13 March)'],
  ['a day in capitals', 'TODAY the bridges closed.', ' (today: 14 March)'],
  ['a day ahead of what is to come', 'The council is to decide next Tuesday.', ' (Tuesday: 17 March)'],
  ['the day on which something to come was said', 'Ana Ruiz on Monday said she will close the bridges.', ' (Monday: 9 March)'],
  ['a day with its date', 'The bridges closed on Saturday, 14 March.', ''],
  ['two days', 'The bridges closed on Friday and opened on Saturday.', ''],
  ['no day', 'The bridges closed.', ''],
])('%s', (_, text, expected) => expect(resolved(text)).toBe(expected));

test('is silent where the article has no date', () => expect(resolved('The bridges closed on Saturday.', null)).toBe(''));

test('tells a day once', () => {
  const given = new Set<string>();
  const both = ['The bridges closed on Saturday.', 'The ferries ran on Saturday.'].map((text) =>
    resolved(text, undefined, given),
  );
  expect(both).toEqual([' (Saturday: 14 March)', '']);
});
