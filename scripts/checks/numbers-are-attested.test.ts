import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersAreAttested } from './numbers-are-attested.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

test.each([
  ['a span of years the passage gives', 'It ran for eight years.', 'It ran from 1980 to 1988.', []],
  [
    'another factor, though the number stands there',
    'Four isles are 4 times the size of it.',
    'Four isles are 2.5 times the size of it.',
    ['4'],
  ],
  ['the same factor in words', 'The isle is four times larger.', 'The isle is 4 times the size of it.', []],
  ['a factor where nothing is multiplied', 'It is 4 times the size.', 'It grew from 1 to 4.', []],
  ['refuses another span', 'It ran for nine years.', 'It ran from 1980 to 1988.', ['nine years']],
  [
    'what is counted in another form',
    'About 870 infections were found.',
    'In all 870 people were infected; 12 infections were mild.',
    [],
  ],
  ['words for digits', 'Twelve people were hurt.', '12 people were hurt.', []],
  ['digits for words', '21 boats sank.', 'Twenty-one boats sank.', []],
  ['another spelling of a multiplier', 'It cost $2.5 million.', 'It cost $2.5m.', []],
  ['separators left out', 'It has 2500 seats.', 'It has 2,500 seats.', []],
  ['another spelling of per cent', 'Prices rose 5 per cent.', 'Prices rose by 5%.', []],
  ['a unit left out', 'Harbour Radio puts it at 95.', 'Gusts reached 95 km/h.', []],
  ['an honest rounding', 'About 300 people came.', 'There were 297 people.', []],
  ['one for a', 'One man was hurt.', 'A man was hurt.', []],
  ['an age in another form', 'The 19-year-old won.', 'Lind, 19, won.', []],
  ['half for fifty per cent', 'Half of the town is dark.', 'Some 50% of the town is dark.', []],
  ['hundreds for several hundred', 'Hundreds of people came.', 'There were 450 people.', []],
  ['a number inside a located quotation', 'He said “all 12 of us”.', 'He said: “all 12 of us”.', []],
  ['refuses another number', '13 people were hurt.', '12 people were hurt.', ['13']],
  ['refuses another multiplier', 'It cost $2.5 billion.', 'It cost $2.5 million.', ['$2.5 billion']],
  ['refuses another unit', 'Prices rose 5 per cent.', '5 prices rose.', ['5 per cent']],
  ['refuses another currency', 'It cost €5.', 'It cost $5.', ['€5']],
  [
    'refuses a number that counts another thing',
    '30 boats and 12 houses burned.',
    '12 boats and 30 houses burned.',
    ['30', '12'],
  ],
  ['refuses a rounding the wrong way', 'More than 300 people came.', 'There were 297 people.', ['300']],
  ['refuses another order', 'It was the third storm.', 'It was the second storm.', ['third']],
  ['refuses a number where there is none', 'Three bridges closed.', 'The bridges closed.', ['Three']],
])('%s', (_, text, passage, numbers) => {
  const found = numbersAreAttested(aStatement(text, passage));
  expect(found.map((finding) => finding.code === 'number-not-sourced' && finding.number)).toEqual(numbers);
});

test('a number counts from any of the cited passages and from a cited headline', () => {
  expect(numbersAreAttested(aStatement('12 boats and 3 ships sank.', '12 boats sank.', '3 ships sank.'))).toEqual([]);
});

test('any number is accepted as it stands and refused one higher', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2_000_000 }), fc.boolean(), (count, grouped) => {
      const written = grouped ? count.toLocaleString('en') : String(count);
      expect(numbersAreAttested(aStatement(`They sold ${written} boats.`, `In all ${count} boats were sold.`))).toEqual([]);
      expect(numbersAreAttested(aStatement(`They sold ${written} boats.`, `In all ${count + 1} boats were sold.`))).toHaveLength(
        1,
      );
    }),
  );
});

/** An article whose headline has neither number nor thing that is told here. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const notFound = (text: string, ...passages: string[]) =>
  numbersAreAttested(aStatement(text, ...passages.map(wire))).map(
    (finding) => finding.code === 'number-not-sourced' && finding.number,
  );

test.each([
  ['years ago as years', 'It began four years earlier.', 'It began four years ago.'],
  ['years from now as years', 'It ends in four years.', 'It ends four years from now.'],
  ['a unit told once', 'It fell from 400,000 euros to 25,000.', 'It fell from 400,000 euros to 25,000 euros.'],
  [
    'a unit that the passage tells once',
    'It fell from 400,000 euros to 25,000 euros.',
    'It fell from 400,000 euros, they say, and is 25,000.',
  ],
  ['a thing in another form', 'Twelve parties met.', 'There were 12 of the party.'],
  ['a part of a thing', 'Twelve of the boats sank.', 'Twelve sank of 30 boats.'],
  ['the thing without its number', '12 boats sank.', 'They lost 12.'],
  ['a single one', 'One boat sank.', 'A single vessel, a boat, sank.'],
  ['the one', 'One boat sank.', 'The boat sank.'],
  ['the first, which is new', 'It was the first storm.', 'It was a new storm.'],
  ['the first, which was unprecedented', 'It was the first storm.', 'Such a storm is Unprecedented.'],
  ['a month where no length is told', 'It was done within a month.', 'It was done.'],
  ['about an hour', 'It took about an hour.', 'It took 62 minutes.'],
  ['a code', 'It breaks section 18c.', 'Section 18C forbids it.'],
  ['a number that opens a quotation', 'It took three weeks.', "She said: 'Three weeks it took.'"],
  ['a month that is spoken of', 'It was done within a month.', 'It was done in seven days of the month.'],
  ['a month ago, which is a date', 'It was said a month ago.', 'It was said for seven days last month.'],
])('accepts %s', (_, text, passage) => {
  expect(notFound(text, passage)).toEqual([]);
});

test.each([
  ['more years than ago', 'It began five years earlier.', 'It began four years ago.', 'five years'],
  ['a unit that nobody tells', 'It costs 25,000 euros.', 'It is 25,000.', '25,000 euros'],
  ['a number of other parties', '30 parties met and 12 boxes were lost.', '12 parties met and 30 boxes were lost.', '30'],
  ['years that were people', 'He got 15 years.', 'He got 25 years for a bomb that hurt 15 people.', '15 years'],
  ['people that were years', 'It hurt 25 people.', 'He got 25 years for a bomb that hurt 15 people.', '25'],
  ['one where there are several', 'One boat sank.', 'Boats sank.', 'One'],
  ['a figure for “a”', '1 boat sank.', 'A boat sank.', '1'],
  ['the first where nothing says so', 'It was the first storm.', 'It was one of the storms.', 'first'],
  ['the first where it is the second', 'It was the first storm.', 'It was new, the second storm.', 'first'],
  ['an hour and a half as about an hour', 'It took about an hour.', 'It took 90 minutes.', 'an hour'],
  ['a month of seven days', 'It was done within a month.', 'It was done in seven days.', 'a month'],
  ['another code', 'It breaks section 30c.', 'It breaks section 18c and rule 30.', '30c'],
])('refuses %s', (_, text, passage, number) => {
  expect(notFound(text, passage)[0]).toBe(number);
});

test('a number of one passage does not take its thing from another', () => {
  expect(notFound('12 boats and 30 houses burned.', '12 boats burned.', '30 houses burned.')).toEqual([]);
  expect(notFound('30 boats burned.', '12 boats burned.', '30 houses burned.')).toEqual(['30']);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['Twelve dogs came.', 'Twelve people and thirty dogs came.', 'number-not-sourced, Twelve'],
  ['Twelve berries rot.', 'Twelve people and thirty berry pies rot.', 'nothing'],
  ['Twelve people came.', 'Twelve teachers and thirty people came.', 'nothing'],
  ['In half of a year it ended.', 'It lasted three weeks.', 'number-not-sourced, half'],
  ['It happened within a month earlier than May.', 'It happened three weeks ago.', 'nothing'],
  ['It lasted a month.', 'It lasted three weeks.', 'number-not-sourced, a month'],
  ['It cost 12.', 'It cost 12 euros and 30 euros.', 'nothing'],
  ['It cost 12 euros.', 'It cost 12 and 30 dollars.', 'number-not-sourced, 12 euros'],
  ['One person came.', 'A third are shut.', 'nothing'],
  [
    'It took two hours, 24 minutes and 11 seconds.',
    'It had 19 km and has 11 km.',
    'number-not-sourced, two hours; number-not-sourced, 24 minutes; number-not-sourced, 11 seconds',
  ],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(numbersAreAttested, told, passage)).toBe(findings);
});

/** Lengths, factors and counts that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['It was done within a week.', 'It was done within two days.', 'number-not-sourced, a week'],
  ['It was done within a week.', 'It was done within two weeks.', 'number-not-sourced, a week'],
  ['It was done within an hour.', 'It was done within 58 minutes.', 'nothing'],
  ['It was done within an hour.', 'It was done within 50 minutes.', 'number-not-sourced, an hour'],
  ['For most of a week it rained.', 'It rained for two days.', 'nothing'],
  ['They counted 12 students.', 'They counted 12 people and 30 students.', 'nothing'],
  [
    'They counted 12 infections.',
    'They counted 12 dead. Infections numbered 30, and 30 infections were treated.',
    'number-not-sourced, 12',
  ],
  ['It came 15th after the 12th.', 'It came 15 after the 12th.', 'number-not-sourced, 15th'],
  ['It was built four years earlier.', `It was built four years ago. ${'They waited there. '.repeat(80).trim()}`, 'nothing'],
  [
    'It was built four years earlier.',
    `It was built five years ago. ${'They waited there. '.repeat(80).trim()}`,
    'number-not-sourced, four years',
  ],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(numbersAreAttested, told, passage)).toBe(findings);
});

/** What only looks as if it were reckoned, or a year. */
test.each([
  ['He wrote two 2009 articles.', 'He wrote two articles in 2009.', 'nothing'],
  ['Some 1900 houses burned.', 'The mill, built in 1900, and 2,400 houses burned.', 'number-not-sourced, 1900'],
  ['The mast broke and half the boats sank.', 'The mast broke and a third of the boats sank.', 'number-not-sourced, half'],
  ['It took two and a half of the days.', 'It took 2 1/2 of the days.', 'nothing'],
  ['It came one second ahead.', 'It came a second ahead.', 'nothing'],
  ['It is split 50-50.', 'Even the mayor left.', 'number-not-sourced, 50; number-not-sourced, 50'],
  ['The two men left.', 'Ana Ruiz of Alder said three men left.', 'number-not-sourced, two'],
  ['Four of the 12 sank.', 'There were 7 boats and 5 boats; four sank.', 'nothing'],
  ['Four of the 2 sank.', 'There were 7 boats and 5 boats; four sank.', 'number-not-sourced, 2'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(numbersAreAttested, told, passage)).toBe(findings);
});

/** Ranks, factors and lengths: the number stands in the passage, and says another thing there. */
test.each([
  ['She is the second chair to resign.', 'The first chair to resign was in his second term.', 'number-not-sourced, second'],
  ['She is the second chair to resign.', 'The first chair of the board resigned in a second vote.', 'number-not-sourced, second'],
  ['She is the second chair to resign.', 'The first chair and the second chair have resigned.', 'nothing'],
  ['It is the first vote of the board.', 'The first chair of the board resigned in a second vote.', 'number-not-sourced, first'],
  ['It is the first chair.', 'The second chair of the board resigned after a first vote.', 'number-not-sourced, first'],
  ['The first boat and two boats sank.', 'The first boats to sink were two.', 'nothing'],
  ['The isle is 4 times the size of it.', 'Four isles are 2.5 times the size of it.', 'number-not-sourced, 4'],
  ['The isle is 4 times the size of it.', 'It is 4 times the size, and 3 times the size it was.', 'nothing'],
  ['The isle was hit 4 times.', 'Four isles are 2.5 times the size of it.', 'number-not-sourced, 4'],
  ['It was shut within a month.', 'It was shut for a three-month repair.', 'number-not-sourced, a month'],
  ['It was repaired in a year.', 'It was shut from 2013 to 2022.', 'number-not-sourced, a year'],
  ['It was shut for a decade.', 'It was shut from 2013 to 2022.', 'nothing'],
  ['It was built in four years.', 'It was built four months ago.', 'number-not-sourced, four years'],
  ['14 people came.', 'They came on March 14.', 'number-not-sourced, 14'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(numbersAreAttested, told, passage)).toBe(findings);
});

/** Counts of things that are told in another form, and of others. */
test.each([
  ['In all 870 people were infected.', 'In all 870 infections were found among 2,000 people.', 'nothing'],
  ['In all 870 people were tested.', 'Among 2,000 people 870 infections were found.', 'number-not-sourced, 870'],
  ['In all 870 infections were found.', 'They found 12 infections, and 870 people were infected.', 'nothing'],
  [
    'Twelve boats and thirty buses burned.',
    'Thirty boats and twelve buses burned.',
    'number-not-sourced, Twelve; number-not-sourced, thirty',
  ],
  ['Twelve teachers came.', 'Twelve matters came up; thirty people spoke.', 'number-not-sourced, Twelve'],
  ['Twelve women came.', 'Twelve teachers and thirty people came.', 'nothing'],
  ['38 or so tonnes were lost.', 'In all 38.1 tonnes were lost.', 'nothing'],
  ['He wrote two 2009 articles.', 'The 2009 articles were his.', 'number-not-sourced, two'],
  ['He wrote 2009 words.', 'He wrote the words in 2009.', 'number-not-sourced, 2009'],
  ['They lost 14 years.', 'They lost 14 boats and 12 years.', 'number-not-sourced, 14 years'],
  ['One percent was lost.', 'A person was lost.', 'number-not-sourced, One percent'],
  ['One dog was hurt.', 'One cat and two dogs were hurt.', 'number-not-sourced, One'],
  ['One boat was won.', 'The boat was won.', 'nothing'],
  ['It was the first boat.', 'It was the debut of the boat, and the second race.', 'number-not-sourced, first'],
  ['It was the first boat.', 'Boats were built there.', 'number-not-sourced, first'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(numbersAreAttested, told, passage)).toBe(findings);
});

/** “The two”, and ages, of people whom the passage names or says to be born. */
test.each([
  ['The two men left.', 'Ana Ruiz wrote to Bo Lind in May.', 'nothing'],
  ['These two never met again.', 'Ana Ruiz wrote to Bo Lind in May.', 'nothing'],
  ['Some two men left.', 'Ana Ruiz wrote to Bo Lind in May.', 'number-not-sourced, two'],
  ['The two boats left.', 'Ana Ruiz wrote to Bo Lind in May.', 'number-not-sourced, two'],
  ['The two men left.', 'Three men, Ana Ruiz and Bo Lind among them, left.', 'number-not-sourced, two'],
  ['The two men left.', 'Twelve boats left when Ana Ruiz wrote to Bo Lind.', 'nothing'],
  ['The two men left.', 'One man left when Ana Ruiz wrote to Bo Lind.', 'nothing'],
  ['She died in 2010 at 59.', 'She was born in 1950 and died in 2010.', 'nothing'],
  ['She died in 2010 at about 60.', 'She was born in 1950 and died in 2010.', 'nothing'],
  ['She died in 2010, aged 60.', 'She was born in 1950 and died in 2010.', 'nothing'],
  ['She died in 2010 at 58.', 'She was born in 1950 and died in 2010.', 'number-not-sourced, 58'],
  ['She died in 2010 at 61.', 'She was born in 1950 and died in 2010.', 'number-not-sourced, 61'],
  ['She died in 2010 at 60.', 'She came in 1950 and died in 2010.', 'number-not-sourced, 60'],
  ['She died in 2010 after 60 swims.', 'She was born in 1950 and died in 2010.', 'number-not-sourced, 60'],
  ['She was a 60-year-old woman in 2010.', 'She was born in 1950 and died in 2010.', 'nothing'],
  ['She was 60 years old in 2010.', 'She was born in 1950 and died in 2010.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(numbersAreAttested, told, passage)).toBe(findings);
});

/** Numbers reckoned from others, and such as only look so. */
test.each([
  ['It lasted for eight years.', 'It lasted from 1980 to 1988.', 'nothing'],
  ['It lasted for eight days.', 'It lasted from 1980 to 1988.', 'number-not-sourced, eight days'],
  ['In his 60s he left.', 'He left, aged 64, in May.', 'nothing'],
  ['In his 60s he left.', 'He left, aged 60, in May.', 'nothing'],
  ['In his 60s he left.', 'He left, aged 70, in May.', 'number-not-sourced, 60'],
  ['In his 60s he left.', 'He left in the 1960s.', 'number-not-sourced, 60'],
  ['In the 60s he left.', 'He left in the 1960s.', 'nothing'],
  ['It took about two hours.', 'It took 115 minutes.', 'nothing'],
  ['It took about two hours.', 'It took 112 minutes.', 'number-not-sourced, two hours'],
  ['It took nearly two hours.', 'It took 112 minutes.', 'nothing'],
  ['It took nearly two hours.', 'It took 125 minutes.', 'number-not-sourced, two hours'],
  ['It took more than two hours.', 'It took 125 minutes.', 'nothing'],
  ['It took more than two hours.', 'It took 115 minutes.', 'number-not-sourced, two hours'],
  ['It took more than two hours.', 'It took 150 minutes.', 'number-not-sourced, two hours'],
  ['1 person came.', 'It was the first boat.', 'number-not-sourced, 1'],
  ['It was the first boat.', '1 person came.', 'number-not-sourced, first'],
  ['It is in the second paragraph.', 'It is in paragraph two.', 'nothing'],
  ['It is in the second paragraph.', 'It is in paragraph three.', 'number-not-sourced, second'],
  ['It was her first birthday.', 'She turned one in May.', 'nothing'],
  ['It was her second birthday.', 'She turned one in May.', 'number-not-sourced, second'],
  ['The Senate is split 50-50.', 'The Senate is evenly split.', 'nothing'],
  ['He came in fifth.', 'A fifth of the seats are shut.', 'number-not-sourced, fifth'],
  ['The seats that are left are 80 per cent.', 'A fifth of the seats are shut.', 'nothing'],
  ['Prices rose 100 per cent.', 'Prices doubled.', 'nothing'],
  ['Prices rose 100 per cent.', 'Prices tripled.', 'number-not-sourced, 100 per cent'],
  ['Fewer than half of the seats are shut.', 'They shut 45 per cent of the seats.', 'nothing'],
  ['Fewer than half of the seats are shut.', 'They shut 44 per cent of the seats.', 'number-not-sourced, half'],
  ['They were arrested on two days.', 'They were arrested in May and in June.', 'nothing'],
  ['They beat two others.', 'Three were beaten.', 'nothing'],
  ['They came on two boats of 12 men.', 'A ferry, a tug with 12 men came.', 'nothing'],
  ['They came on two boats.', 'A ferry, a tug with 12 men came.', 'number-not-sourced, two'],
  ['At most two are stronger.', 'It was one of the three strongest.', 'nothing'],
  ['There were two causes.', 'The fog, the ice and the dark were causes.', 'number-not-sourced, two'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(numbersAreAttested, told, passage)).toBe(findings);
});
