import { expect, test } from 'vitest';
import { numbersAreAttested } from './numbers-are-attested.ts';
import { aStatement } from './story-builder.ts';

test.each([
  ['a length of time in another unit', 'It took two and a half years.', 'It took 30 months.', []],
  ['a length of time that is another', 'It took three and a half years.', 'It took 30 months.', ['number-not-sourced']],
  ['nights of a third night', 'It stormed for three nights.', 'It was the third night of storm.', []],
  [
    'nights of a third night, miscounted',
    'It stormed for four nights.',
    'It was the third night of storm.',
    ['number-not-sourced'],
  ],
  ['a difference that is said to be one', 'It has 8 ships fewer.', 'It had 19 ships and has 11 ships.', []],
  ['a difference reckoned wrongly', 'It has 9 ships fewer.', 'It had 19 ships and has 11 ships.', ['number-not-sourced']],
  ['one in five of a fifth', 'One in five ferries ran.', 'A fifth of the ferries ran.', []],
  ['one in six of a fifth', 'One in six ferries ran.', 'A fifth of the ferries ran.', ['number-not-sourced']],
  ['two who are named', 'Two captains, Ana Ruiz and Bo Lind, spoke.', 'Ana Ruiz and Bo Lind, captains, spoke.', []],
  ['a month of seven days', 'It was done within a month.', 'It was done within seven days.', ['number-not-sourced']],
  ['a week of seven days', 'It was done within a week.', 'It was done within seven days.', []],
])('%s', (_, text, passage, codes) => {
  const found = numbersAreAttested(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});
