import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aStory } from './story-builder.ts';
import { theTimelineAgrees } from './the-timeline-agrees.ts';

const findingsIn = (body: string, rows: [string, string][]) =>
  theTimelineAgrees(
    aStory(
      `${body}\n\n## Timeline\n\n| Date | Event |\n| --- | --- |\n${rows.map(([date, text]) => `| ${date} | ${text} |`).join('\n')}`,
      [{ passage: 'Both harbour bridges closed on 12 March.' }, { passage: 'The ferry stopped on 14 March.' }],
    ),
  );

const found = (body: string, rows: [string, string][]) => findingsIn(body, rows).map(({ code }) => code);

test.each<[string, [string, string][]]>([
  [
    'rows in order',
    [
      ['12 March 2026', 'Both bridges closed.[^1]'],
      ['14 March 2026', 'The ferry stopped.[^2]'],
    ],
  ],
  [
    'two rows of one day',
    [
      ['14 March 2026', 'Both bridges closed.[^1]'],
      ['14 March 2026', 'The ferry stopped.[^2]'],
    ],
  ],
  [
    'a month before a day in it',
    [
      ['March 2026', 'Both bridges closed.[^1]'],
      ['2 March 2026', 'The ferry stopped.[^2]'],
    ],
  ],
  [
    'a scheduled row last',
    [
      ['12 March 2026', 'Both bridges closed.[^1]'],
      ['15 March 2026 (scheduled)', 'The ferry sails.[^2]'],
    ],
  ],
])('accepts %s', (_, rows) => {
  expect(found('Something happened.[^1]', rows)).toEqual([]);
});

test.each<[string, [string, string][]]>([
  [
    'a day below a later one',
    [
      ['14 March 2026', 'The ferry stopped.[^2]'],
      ['12 March 2026', 'Both bridges closed.[^1]'],
    ],
  ],
  [
    'a year below a later one',
    [
      ['2026', 'The ferry stopped.[^2]'],
      ['2025', 'Both bridges closed.[^1]'],
    ],
  ],
])('refuses %s', (_, rows) => {
  expect(found('Something happened.[^1]', rows)).toEqual(['row-out-of-order']);
});

test.each([
  ['the same day', 'Both harbour bridges closed on 12 March.[^1]', []],
  ['a body that gives no day', 'Both harbour bridges closed.[^1]', []],
  ['a body of another passage', 'Both harbour bridges closed on 11 March.[^2]', []],
  ['a body that speaks of something else', 'The master resigned on 11 March.[^1]', []],
  ['a body that names two days', 'Both harbour bridges closed on 11 March, a day before 12 March.[^1]', []],
  ['another day for the same thing', 'Both harbour bridges closed on 11 March.[^1]', ['row-contradicts']],
  ['what another year says of it', 'Both harbour bridges closed on 12 March 2025.[^1]', ['row-contradicts']],
])('holds a row against the body: %s', (_, body, codes) => {
  expect(found(body, [['12 March 2026', 'Both harbour bridges closed.[^1]']])).toEqual(codes);
});

test('days in order are never objected to, whatever they are, and one that goes back always is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 8 }), (days) => {
      const rows = (some: number[]) => some.map((day): [string, string] => [`${day} February 2026`, 'The ferry stopped.[^2]']);
      const inOrder = days.toSorted((one, other) => one - other);
      const steps = days.filter((day, at) => at > 0 && day < (days[at - 1] ?? 0)).length;
      expect(found('Something.[^1]', rows(inOrder))).toEqual([]);
      expect(found('Something.[^1]', rows(days))).toHaveLength(steps);
    }),
  );
});

test('says which day stands below which, and which day the body gives', () => {
  const rows = '| 14 March 2026 | The ferry stopped.[^2] |\n| 13 March 2026 | Both harbour bridges closed.[^1] |';
  const story = aStory(
    `Both harbour bridges closed on 12 March.[^1]\n\n## Timeline\n\n| Date | Event |\n| --- | --- |\n${rows}`,
    [{ passage: 'Both harbour bridges closed on 12 March.' }, { passage: 'The ferry stopped on 14 March.' }],
  );
  expect(theTimelineAgrees(story)).toMatchObject([
    { code: 'row-out-of-order', date: '13 March 2026', before: '14 March 2026' },
    { code: 'row-contradicts', date: '13 March 2026', other: '2026-03-12' },
  ]);
});

test.each([
  ['a weekday alone, which another rule holds', 'Both harbour bridges closed on Tuesday.[^1]', 0],
  ['nothing alike', 'Two lorries turned over on 12 March.[^1]', 0],
  ['the same of another passage', 'Both harbour bridges closed on 12 March.[^2]', 0],
  ['two days', 'Both harbour bridges closed on 12 March and on 10 March.[^1]', 0],
  ['the day in quotation marks', 'They wrote: both harbour bridges closed “on 12 March”.[^1]', 0],
  ['the month alone, which the row is in', 'Both harbour bridges closed in March 2026.[^1]', 0],
  ['another month', 'Both harbour bridges closed in February 2026.[^1]', 1],
  ['the same in other order', 'On 12 March the harbour closed both bridges.[^1]', 1],
  ['three of five words', 'Both harbour bridges were shut by police on 12 March.[^1]', 1],
])('the body tells %s', (_, body, count) => {
  expect(found(body, [['13 March 2026', 'Both harbour bridges closed.[^1]']])).toHaveLength(count);
});

/** Bodies and rows that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each<[string, [string, string][], string[]]>([
  [
    'It rained.[^1]',
    [
      ['Soon', 'It stopped.[^2]'],
      ['12 March 2026', 'It shut.[^1]'],
    ],
    [],
  ],
  [
    'It rained.[^1]',
    [
      ['9 p.m. on 14 March 2026', 'It stopped.[^2]'],
      ['12 March 2026', 'It shut.[^1]'],
    ],
    ['row-out-of-order, 12 March 2026, 9 p.m. on 14 March 2026'],
  ],
  ['Both harbour bridges closed on 12 March.[^1]', [['Soon', 'Both harbour bridges closed.[^1]']], []],
  [
    'Both harbour bridges closed on 12 March.[^1]',
    [['13 March 2026', 'Both harbour bridges closed 13 March 2026.[^1]']],
    ['row-contradicts, 13 March 2026, 2026-03-12'],
  ],
  ['Both harbour bridges closed on 12 March.[^1]', [['13 March 2026', '12.[^1]']], []],
  [
    'Both harbour bridges closed on 12 March.[^1]',
    [['13 March 2026', 'Bridges.[^1]']],
    ['row-contradicts, 13 March 2026, 2026-03-12'],
  ],
  ['Both harbour bridges closed on 12 March.[^1]', [['13 March 2026', 'Bridges closed by Ana Ruiz.[^1]']], []],
  [
    'Ana Ruiz met them on 12 March.[^1]',
    [['13 March 2026', 'Ana Ruiz met them.[^1][^2]']],
    ['row-contradicts, 13 March 2026, 2026-03-12'],
  ],
  [
    'Bo met five old men on 12 March.[^1]',
    [['13 March 2026', 'Old men met boats, hats.[^1]']],
    ['row-contradicts, 13 March 2026, 2026-03-12'],
  ],
])('“%s” and the rows %j: %j', (body, rows, findings) => {
  expect(findingsIn(body, rows).map(({ line: _, code, ...words }) => [code, ...Object.values(words)].join(', '))).toEqual(
    findings,
  );
});
