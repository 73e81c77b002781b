import { expect, test } from 'vitest';
import { measuresAreAttested } from './measures-are-attested.ts';
import { aStatement, findingsOf } from './story-builder.ts';

const found = (told: string, ...passages: string[]) =>
  measuresAreAttested(aStatement(told, ...passages)).map((finding) => finding.code === 'number-not-sourced' && finding.number);

test.each([
  ['a litre of a gallon', 'Petrol costs a dollar a litre.', 'Petrol costs a dollar a gallon.', 'a litre'],
  ['miles of kilometres', 'It is many miles away.', 'It is many kilometres away.', 'many miles'],
  ['monthly of every year', 'The fair draws 300 boats monthly.', 'The fair draws 300 boats every year.', 'monthly'],
  ['each week of daily', 'The ferry sails each week.', 'The ferry sails daily.', 'each week'],
  ['days of hours', 'They were found days later.', 'They were found a few hours after the fall.', 'days later'],
  ['a month of a week', 'It was more than a month earlier.', 'It was more than in the week before.', 'month earlier'],
])('finds %s', (_, told, passage, number) => {
  expect(found(told, passage)).toEqual([number]);
});

test.each([
  ['the same unit', 'Petrol costs a dollar a gallon.', 'A gallon of petrol costs a dollar.'],
  ['both units', 'It is miles away, or kilometres.', 'It is 3 km away.'],
  ['a unit where the passage has none', 'It is miles away.', 'It is far away.'],
  ['yearly of annual', 'The fair is yearly.', 'The annual fair opens.'],
  ['a year after', 'A year after the fair it opened.', 'It opened in the same quarter, quarterly figures say.'],
  ['a number with its unit', 'It opened two months later.', 'It opened eight weeks after that.'],
  ['twelve months', 'It is more than twelve months earlier.', 'It is more than a year before.'],
])('leaves alone %s', (_, told, passage) => {
  expect(found(told, passage)).toEqual([]);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['It is a mile and a foot.', 'It is a kilometre.', 'number-not-sourced, a mile'],
  [
    'It costs more a gallon.',
    'A litre costs more. One. Two ran. Three sat. Four ate. Five left. Six came. Seven went.',
    'nothing',
  ],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(measuresAreAttested, told, passage)).toBe(findings);
});
