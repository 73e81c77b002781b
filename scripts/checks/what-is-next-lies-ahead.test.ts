import { expect, test } from 'vitest';
import { aStory } from './story-builder.ts';
import { whatIsNextLiesAhead } from './what-is-next-lies-ahead.ts';

const codesOf = (body: string) => whatIsNextLiesAhead(aStory(body, [{ passage: 'x' }])).map(({ code }) => code);
const next = (text: string) => `Both bridges closed.[^1]\n\n## What next\n\n${text}[^1]`;

test.each([
  ['a day that is set', 'The authority is to decide on reopening at nine on Sunday.'],
  ['what will be', 'The council will discuss the alarm on Thursday.'],
  ['what is due', 'A decision is due on Monday.'],
  ['what lasts', 'Both bridges remain closed until Sunday.'],
  ['a scheduled time that has passed', 'A decision was scheduled for Monday; nothing reported since.'],
  ['a day to come', 'The final against Saltmere City is on Saturday, 28 March.'],
  ['a possibility with its day', 'The ferry may sail again on Monday.'],
  ['a possibility that somebody speaks of', 'The ferry may sail again, the master said.'],
  ['an outlet’s quotation', 'The North Post reports: “The ferry could sail again.”'],
  ['an outlet’s word', 'Repairs could take a year, by the count of the North Post.'],
])('accepts %s', (_, text) => {
  expect(codesOf(next(text))).toEqual([]);
});

test.each([
  ['what has happened', 'The council closed both bridges.'],
  ['a day that has passed', 'The council met on 12 March.'],
  ['a guess of the writer’s', 'The storm could change how the port is run.'],
  ['a lesson', 'The closure shows how fragile the crossing is.'],
])('refuses %s', (_, text) => {
  expect(codesOf(next(text))).toEqual(['not-ahead']);
});

test('asks nothing of what stands elsewhere', () => {
  expect(codesOf('The storm could change how the port is run.[^1]')).toEqual([]);
});
