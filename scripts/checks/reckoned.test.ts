import { expect, test } from 'vitest';
import { numbersAreAttested } from './numbers-are-attested.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

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

/** An article whose headline holds nothing that a number could be reckoned from. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const found = (text: string, ...passages: string[]) =>
  numbersAreAttested(aStatement(text, ...passages.map(wire))).map(({ code }) => code);

test.each([
  ['a span of years', 'It ran for eight years.', 'It ran from 1980 to 1988.'],
  ['hours of days', 'It took 48 hours.', 'It took two days.'],
  ['months of a year and a half', 'It took 18 months.', 'It took a year and a half.'],
  ['as many others as came before the third', 'He has two other wins.', 'It was his third win.'],
  ['the third after two', 'It was the third storm.', 'It had stormed twice before.'],
  ['the third of three', 'It was the third storm.', 'It had three storms.'],
  ['the second of what came again', 'It was her second win.', 'She won again.'],
  ['a sum that is said to be one', 'In all 30 ships came.', 'There came 19 ships and 11 ships.'],
  ['a difference of three figures, any two', 'It lost 4 ships.', 'It had 19 ships, then 15, then 9.'],
  ['what is left of a share', 'A quarter of the town is still dark.', 'In 75 per cent of the town there is light.'],
  ['what is left of a share, in per cent', 'Still 25 per cent of it is dark.', 'In 75 per cent of it there is light.'],
  ['all the others', 'She beat 139 rivals.', 'There were 140 entries.'],
  ['three who are named', 'Three captains spoke.', 'Ana Ruiz, Bo Lind and Cy Marr, all captains, spoke.'],
  ['three who are named in the sentence itself', 'Three captains, Ana Ruiz, Bo Lind and Cy Marr, spoke.', 'Captains spoke.'],
  ['things of a list', 'Three things stopped them.', 'They were stopped by the fog, the ice and the dark.'],
  ['two of what is a pair', 'Two boats sank.', 'Both boats sank.'],
  ['days that are named', 'It rained on two days.', 'It rained on 3 May, then on 5 May.'],
  ['threefold', 'Fares are three times as high.', 'Fares tripled.'],
  ['ten years of a decade', 'It took ten years.', 'It took a decade.'],
  ['the count of a minute', 'It fell in the 87th minute.', 'It fell after 87 minutes.'],
  ['the minutes of an ordinal', 'It was a four-day search.', 'It was the fourth day of the search.'],
  ['a decade without its century', 'It looks like the 60s.', 'It looks like the 1960s.'],
  ['somebody’s decade of life', 'He is in his 60s.', 'He is 64.'],
  ['per cent of one in five', 'It is 20 per cent.', 'It is one in five.'],
  ['a fifth of per cent', 'A fifth of it is shut.', 'Some 20 per cent of it is shut.'],
  ['a fifth without its whole', 'A fifth are shut.', 'Some 20 per cent are shut.'],
  ['two out of ten of one in five', 'It is two out of ten.', 'It is one in five.'],
  ['a rounded third', 'About 35 per cent are shut.', 'A third are shut.'],
  ['half in per cent, wherever it stands', 'It is 50 per cent.', 'It is down by half.'],
])('accepts %s', (_, text, passage) => {
  expect(found(text, passage)).toEqual([]);
});

test.each([
  ['the count of another unit', 'It fell in the 87th minute.', 'It fell after 87 hours.'],
  ['another decade', 'It looks like the 70s.', 'It looks like the 1960s.'],
  ['somebody else’s decade of life', 'He is in his 70s.', 'He is 64.'],
])('refuses %s', (_, text, passage) => {
  expect(found(text, passage)).toEqual(['number-not-sourced']);
});

test.each([
  ['another span of years', 'It ran for nine years.', 'It ran from 1980 to 1988.'],
  ['days of a span of years', 'It ran for eight days.', 'It ran from 1980 to 1988.'],
  ['a span of days without their years', 'It ran for two years.', 'It ran from 3 May to 5 May.'],
  ['other hours of days', 'It took 47 hours.', 'It took two days.'],
  ['days of months, which are not all as long', 'It took sixty days.', 'It took two months.'],
  ['as many others as came before the fourth', 'He has two other wins.', 'It was his fourth win.'],
  ['as many as came before, without a word for it', 'He has two boats.', 'It was his third win.'],
  ['more others than one counts so', 'He has 12 previous wins.', 'It was his 13th win.'],
  ['the fifth after two', 'It was the fifth storm.', 'It had stormed twice before.'],
  ['the third of so many kilometres', 'It was the third storm.', 'It stormed over 3 km.'],
  ['the second of what came', 'It was her second win.', 'She won.'],
  ['the third of what came again', 'It was her third win.', 'She won again.'],
  ['a place beyond the twelfth', 'It was her 13th win.', 'She had 12 wins.'],
  ['another place than the one given', 'It was the third storm.', 'It was the second storm, and it stormed for two days.'],
  ['a sum that nothing says to be one', 'They counted 30 ships.', 'There came 19 ships and 11 ships.'],
  ['a sum of unlike things', 'In all 30 came.', 'There came 19 km and 11 euros.'],
  ['a difference of another unit', 'It has 8 euros fewer.', 'It had 19 km and has 11 km.'],
  ['a difference of orders of size', 'It has 88 ships fewer.', 'It had hundreds of ships and dozens of crews.'],
  ['a difference of places in a row', 'It has 2 ships fewer.', 'It was the fifth ship after the third ship.'],
  ['another rest', 'A third of the town is still dark.', 'In 75 per cent of the town there is light.'],
  ['a rest that nothing says to be one', 'A quarter of the town is dark.', 'In 75 per cent of the town there is light.'],
  ['a rest of what is no share', 'A quarter of the town is still dark.', 'In 75 houses there is light.'],
  ['all the others, too many', 'She beat 138 rivals.', 'There were 140 entries.'],
  ['one less, who are no others', 'She counted 139 boats.', 'There were 140 entries.'],
  ['the others of a share', 'She beat 139 rivals.', 'It rose by 140 per cent.'],
  ['four of three who are named', 'Four captains spoke.', 'Ana Ruiz, Bo Lind and Cy Marr, all captains, spoke.'],
  [
    'three named where twelve are counted',
    'Three captains spoke.',
    'Twelve captains, among them Ana Ruiz, Bo Lind and Cy Marr, spoke.',
  ],
  ['figures for those who are named', '3 captains spoke.', 'Ana Ruiz, Bo Lind and Cy Marr, all captains, spoke.'],
  ['things of a list, miscounted', 'Four things stopped them.', 'They were stopped by the fog, the ice and the dark.'],
  ['three of what is a pair', 'Three boats sank.', 'Both boats sank.'],
  ['days that are named, miscounted', 'It rained on three days.', 'It rained on 3 May, then on 5 May.'],
  ['fourfold of threefold', 'Fares are four times as high.', 'Fares tripled.'],
  ['a unit of what is threefold', 'It costs three euros.', 'Fares tripled.'],
  ['other per cent of one in five', 'It is 25 per cent.', 'It is one in five.'],
  ['the fifth in a row of per cent', 'The fifth was shut.', 'Some 20 per cent were shut.'],
  ['three out of ten of one in five', 'It is three out of ten.', 'It is one in five.'],
  ['a third that is not said to be rounded', 'In it 35 per cent are shut.', 'A third are shut.'],
])('refuses %s', (_, text, passage) => {
  expect(new Set(found(text, passage))).toEqual(new Set(['number-not-sourced']));
});

test('of a whole article’s numbers none is made', () => {
  const told = 'It has 8 ships fewer.';
  const passage = 'It had 19 ships and has 11 ships.';
  expect(found(told, passage, 'They waited there. '.repeat(20).trim())).toEqual([]);
  expect(found(told, passage, 'They waited there. '.repeat(80).trim())).toEqual(['number-not-sourced']);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['Two trips followed.', 'It went on 3 May and on 5 May.', 'nothing'],
  [
    'Thirteen captains spoke.',
    'Ana A, Bo B, Cy C, Di D, Ed E, Flo F, Gil G, Hal H, Ida I, Jo J, Kim K, Lou L and Max M spoke.',
    'number-not-sourced, Thirteen',
  ],
  [
    'Twelve captains spoke.',
    'Ana A, Bo B, Cy C, Di D, Ed E, Flo F, Gil G, Hal H, Ida I, Jo J, Kim K and Lou L spoke.',
    'nothing',
  ],
  ['She is in her early 60s.', 'She is 69.', 'nothing'],
  ['She is in our 70s.', 'She is 80.', 'number-not-sourced, 70'],
  ['The 60 boats sank.', 'The 1960s were loud.', 'number-not-sourced, 60'],
  ['It is 2 years older.', 'It was from 62 to 64.', 'nothing'],
  ['It is 2 km longer.', 'It was from 62 to 64.', 'number-not-sourced, 2 km'],
  ['It is 2 longer.', 'It was from 62 km to 64 km.', 'nothing'],
  ['He has 11 previous wins.', 'It was his 12th win.', 'nothing'],
  ['He has three older brothers.', 'It was his fourth.', 'number-not-sourced, three'],
  ['It was the 12th time.', 'It had been 11 times.', 'nothing'],
  ['It was the second time.', 'It returned for the third time.', 'number-not-sourced, second'],
  ['Sales tripled in three years.', 'Sales tripled.', 'nothing'],
  ['Over the two days it rained.', 'Over the weekend it rained.', 'nothing'],
  ['Almost a third are shut.', '25 per cent are shut.', 'number-not-sourced, third'],
  ['Less than a third are shut.', '35 per cent are shut.', 'number-not-sourced, third'],
  ['At least a third are shut.', '35 per cent are shut.', 'nothing'],
  ['At least a third are shut.', '45 per cent are shut.', 'number-not-sourced, third'],
  ['A tenth, they said, sank.', '10 per cent of boats sank.', 'nothing'],
  ['A 12th of the boats sank.', '8.33 per cent of boats sank.', 'number-not-sourced, 12th'],
  ['A fifth boat sank.', '20 per cent of boats sank.', 'number-not-sourced, fifth'],
  ['She is in her 60s.', 'A person came.', 'number-not-sourced, 60'],
  ['She beat 139 rivals.', 'Lind won bronze.', 'number-not-sourced, 139'],
  ['It rained twice, on two occasions.', 'It was his third gold medal.', 'number-not-sourced, twice; number-not-sourced, two'],
  ['People retire two years later.', 'Lind won silver.', 'number-not-sourced, two years'],
  [
    'It took two hours, 24 minutes and 11 seconds.',
    'It ran from 3 May 1980 to 5 May 1988.',
    'number-not-sourced, two hours; number-not-sourced, 24 minutes; number-not-sourced, 11 seconds',
  ],
  ['A quarter of the town is still dark.', 'The mill was built in 1843.', 'number-not-sourced, A quarter'],
  ['Two lied.', 'The rivals sank.', 'nothing'],
  ['It took two and a half years.', 'The mill is of the 1800s.', 'number-not-sourced, two and a half years'],
  ['One in five are shut.', 'It fell from 400,000 to 25,000 euros.', 'number-not-sourced, five'],
  ['It happened four years earlier.', 'It was the fourth day of the search.', 'nothing'],
  ['At most two tremors were stronger.', '12 men and 30 women came.', 'nothing'],
  ['It rained twice, on two occasions.', 'It had three storms.', 'number-not-sourced, twice; number-not-sourced, two'],
  ['It happened four years earlier.', 'It ran from 3 May 1980 to 5 May 1988.', 'number-not-sourced, four years'],
  ['It rained twice, on two occasions.', 'It rained on 3 May, then on 5 May.', 'nothing'],
  ['It is of the 19th century.', 'It had 19 and has 11.', 'number-not-sourced, 19th'],
  ['It ran for eight years.', 'The search took four days.', 'number-not-sourced, eight years'],
  ['He is in his mid-60s.', 'It looks like the 1960s.', 'number-not-sourced, 60'],
  ['Three captains spoke.', 'Ana Ruiz, Bo Lind or Cy Marr spoke.', 'nothing'],
  ['It rained on two days.', 'It rained on 3 May and at 5 p.m.', 'number-not-sourced, two days'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(numbersAreAttested, told, passage)).toBe(findings);
});

/** More such pairs, by what they are reckoned from. */
test.each([
  ['The mill ran for one year.', 'The mill ran from 1980 to 1981.', 'nothing'],
  ['The lease ran 0 years.', 'The lease runs from 2019.', 'number-not-sourced, 0 years'],
  ['She is in her late 60s.', 'She is 67.', 'nothing'],
  ['She is in her mid 60s.', 'She is 65.', 'nothing'],
  ['She is in her 60s.', 'She is 60.', 'nothing'],
  ['She is in her 60s.', 'She is 70.', 'number-not-sourced, 60'],
  ['They came on two boats.', 'A ferry, a tug came.', 'nothing'],
  ['They came with two boats.', 'The boa came, with a tug.', 'nothing'],
  ['They came with two boats.', 'The boating club came, with a tug.', 'number-not-sourced, two'],
  ['It has two wings.', 'It has three wings and a tower.', 'number-not-sourced, two'],
  ['It has 2 wings.', 'It has a hall and a tower.', 'number-not-sourced, 2'],
  ['She won on the 13th lap.', 'She won after 13 laps.', 'nothing'],
  ['She won on the 13th lap.', 'She won after 13 rounds.', 'number-not-sourced, 13th'],
  ['She ran it in 11 hours.', 'She ran it in 11:24:12.', 'nothing'],
  ['She ran it in 2 minutes.', 'She ran it in 2:24:11.', 'number-not-sourced, 2 minutes'],
  ['She ran it in 2 km.', 'She ran it in 2:24:11.', 'number-not-sourced, 2 km'],
  ['It is the 19th.', 'It was built in 1843.', 'number-not-sourced, 19th'],
  ['It is the 19th mill of the century.', 'It was built in 1843.', 'number-not-sourced, 19th'],
  ['It is 19 centuries old.', 'It was built in 1843.', 'number-not-sourced, 19'],
  ['Two boats are older than it.', 'It is the third-oldest boat.', 'nothing'],
  ['Two previously lost games.', 'It was the third game.', 'nothing'],
  ['Sales fell in the first quarter.', 'Sales fell in Q1.', 'nothing'],
  ['Sales fell in the second quarter.', 'Sales fell in Q1.', 'number-not-sourced, second'],
  ['Sales fell first in the old quarter.', 'Sales fell in Q1.', 'number-not-sourced, first'],
  ['It was her fifth birthday.', 'A five-year-old spoke.', 'nothing'],
  ['It was her fifth birthday.', 'She is five.', 'nothing'],
  ['It was her fifth birthday.', 'She had six cakes.', 'number-not-sourced, fifth'],
  ['It gained 0.', 'It had 19, then 17, then 14.', 'number-not-sourced, 0'],
  ['The wait rose by two months.', 'The wait rose from 10 to 12.', 'nothing'],
  ['The wait rose by two months.', 'The road grew from 10 km to 12 km.', 'number-not-sourced, two months'],
  [
    'They have 8 ships, and nobody knew at that time of the long and weary year why more.',
    'They had 19 ships and 11 ships.',
    'number-not-sourced, 8',
  ],
  ['Some 40 per cent were uncounted.', 'Some 60 per cent were counted.', 'nothing'],
  ['A quarter of the town remains dark.', 'In 75 per cent of the town there is light.', 'nothing'],
  ['She beat 139 other runners.', 'There were 140 entries.', 'nothing'],
  ['She beat 139 strong local rivals.', 'There were 140 entries.', 'nothing'],
  ['She beat 139 very strong local rivals.', 'There were 140 entries.', 'number-not-sourced, 139'],
  ['Two followed.', 'It rained on 3 May, then on 5 May.', 'nothing'],
  ['Two, it said.', 'It rained on 3 May, then on 5 May.', 'nothing'],
  ['Ana Ruiz, Bo Lind and Cy Marr, three captains, spoke.', 'The captains spoke.', 'nothing'],
  ['Ana Ruiz, Bo Lind and Cy Marr, four captains, spoke.', 'The captains spoke.', 'number-not-sourced, four'],
  ['Some 20 per cent ran.', 'A fifth ran.', 'nothing'],
  ['Some 10 per cent ran.', 'A tenth ran.', 'nothing'],
  ['It fell by a fifth', 'It fell by 20 per cent.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(numbersAreAttested, told, passage)).toBe(findings);
});
