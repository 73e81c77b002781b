import { expect, test } from 'vitest';
import { datesAreAttested } from './dates-are-attested.ts';
import type { Story } from '../stories/story.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

/** Published on Saturday 14 March 2026; the story is of the same day. */
const post = (passage: string): Note => ({ from: 'North Post', passage });
/** Published on Friday 13 March 2026. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });

test.each([
  ['the same date in another order', 'It closed on 14 March 2026.', post('It closed on March 14, 2026.'), []],
  ['a weekday as a date', 'It closed on 14 March.', post('It closed on Saturday.'), []],
  ['a date as a weekday', 'It closed on Saturday.', post('It closed on 14 March.'), []],
  ['today, from the article’s day', 'It closed on 13 March 2026.', wire('It closed today.'), []],
  ['yesterday, from the article’s day', 'It closed on Thursday.', wire('It closed yesterday.'), []],
  ['what is to come', 'It reopens on 15 March 2026.', post('It will reopen on Sunday.'), []],
  ['the month of a day', 'It closed in March 2026.', post('It closed on 14 March 2026.'), []],
  ['last month by its name', 'It closed in February.', post('It closed last month.'), []],
  ['a year', 'It opened in 1999.', post('It opened on 3 May 1999.'), []],
  ['a time in another form', 'It closed at three.', post('It closed at 3 p.m.'), []],
  ['a date in quotation marks', 'He said “on 3 May”.', post('He said on 3 May.'), []],
  ['yesterday, told from the article’s day', 'It closed yesterday.', wire('It closed on 12 March.'), []],
  ['a month of the quarter', 'Sales fell in May.', post('Sales fell in the second quarter.'), []],
  ['the first month of a quarter', 'Sales fell in January.', post('Sales fell in the First Quarter.'), []],
  ['the last month of a quarter', 'Sales fell in December.', post('Sales fell in the fourth quarter.'), []],
  ['a count that reads like a year', 'A total of 1984 were sold.', post('In all, 1,984 boats were sold.'), []],
  ['the day of the report, told of the report', 'On 13 March, Coast Wire reported: “It closed.”', wire('It closed.'), []],
  ['refuses another day of the report', 'On 12 March, Coast Wire reported: “It closed.”', wire('It closed.'), ['12 March']],
  [
    'refuses the same day of another year',
    'On 13 March 2025, Coast Wire reported: “It closed.”',
    wire('It closed.'),
    ['13 March 2025'],
  ],
  ['refuses the day of the report for what it reports', 'On 13 March, it closed.', wire('It closed.'), ['13 March']],
  ['refuses the day of another’s report', 'On 13 March, the North Post reported: “It closed.”', post('It closed.'), ['13 March']],
  ['a decade', 'It opened in the 1990s.', post('It opened in the 1990s.'), []],
  ['the running year', 'It is the first this year.', post('It is the first of the year.'), []],
  ['refuses a running month for a year', 'It is the first this month.', post('It is the first of the year.'), ['this month']],
  [
    'refuses a month of the second quarter for the third',
    'Sales fell in May again.',
    post('Sales fell in the third quarter.'),
    ['May'],
  ],
  ['refuses a month of the year for a quarter', 'Sales fell in March.', post('Sales fell in the third quarter.'), ['March']],
  [
    'refuses a month of the first quarter for the fourth',
    'Sales fell in October.',
    post('It was the first quarter.'),
    ['October'],
  ],
  ['refuses an hour for a quarter', 'Sales fell at 3 p.m.', post('Sales fell in the first quarter.'), ['3 p.m.']],
  ['refuses a month of the next quarter', 'Sales fell in July again.', post('Sales fell in the second quarter.'), ['July']],
  ['refuses a day of the quarter', 'Sales fell on 14 May again.', post('Sales fell in the second quarter.'), ['14 May']],
  ['refuses a year for a quarter', 'Sales fell in 2025.', post('Sales fell in the second quarter.'), ['2025']],
  ['refuses another count', 'A total of 1984 were sold.', post('In all, 1,985 boats were sold.'), ['1984']],
  ['refuses a count as a year', 'It opened on 3 May 1984.', post('In all, 1,984 boats were sold.'), ['3 May 1984']],
  ['refuses another day', 'It closed on 15 March 2026.', post('It closed on March 14, 2026.'), ['15 March 2026']],
  ['refuses another weekday', 'It closed on Sunday.', post('It closed on Saturday.'), ['Sunday']],
  ['refuses the story’s day for the article’s', 'It closed on 14 March 2026.', wire('It closed today.'), ['14 March 2026']],
  ['refuses another year', 'It opened on 3 May 1998.', post('It opened on 3 May 1999.'), ['3 May 1998']],
  [
    'refuses a day where only the month is known',
    'It closed on 14 March 2026.',
    post('It closed in March 2026.'),
    ['14 March 2026'],
  ],
  ['refuses another time', 'It closed at 4 p.m.', post('It closed at 3 p.m.'), ['4 p.m.']],
  ['refuses the other half of the day', 'It closed at 3 a.m.', post('It closed at 3 p.m.'), ['3 a.m.']],
  ['refuses a date where there is none', 'It closed on Saturday.', post('It closed.'), ['Saturday']],
])('%s', (_, text, note, dates) => {
  expect(datesAreAttested(aStatement(text, note)).map((finding) => finding.code === 'date-not-sourced' && finding.date)).toEqual(
    dates,
  );
});

const found = (story: Story) => datesAreAttested(story).map((finding) => finding.code === 'date-not-sourced' && finding.date);

test('a date may be in any of the passages', () => {
  const told = 'It closed on 12 March; a total of 1984 were sold; sales fell in May.';
  const passages = [wire('It closed yesterday.'), wire('In all, 1,984 boats were sold.'), wire('It was the second quarter.')];
  expect(found(aStatement(told, ...passages))).toEqual([]);
});

test('a headline’s “today” is the day of its article, and nobody’s where the article has none', () => {
  const story = aStatement('It closed on 13 March.', wire('It closed.'));
  const headed = (published: string | null) => {
    const articles = story.front.articles.map((article) => ({ ...article, published, title: 'It closes today' }));
    return { ...story, front: { ...story.front, articles } };
  };
  expect(found(headed('2026-03-13T09:00:00Z'))).toEqual([]);
  expect(found(headed('2026-03-12T09:00:00Z'))).toEqual(['13 March']);
  expect(found(headed(null))).toEqual(['13 March']);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['On 13 March 2026, Coast Wire reported, it rained.', 'It rained.', 'nothing'],
  ['It is the first this year.', 'It is the first of the year before.', 'date-not-sourced, this year'],
  ['It is from the 1800s.', 'It is from 1843.', 'nothing'],
  ['It is from the 1840s.', 'It is from the 19th century.', 'date-not-sourced, 1840s'],
  ['It is from the 1800s.', 'The 19th mill stands; a century passed.', 'date-not-sourced, 1800s'],
  ['In 2010 she ruled.', 'She ruled eight years until 2018.', 'date-not-sourced, 2010'],
  ['From 2017 she ruled.', 'She ruled a year until 2018.', 'nothing'],
  ['From 2010 she ruled.', ['She ruled eight years.', 'It was 2018.'], 'date-not-sourced, 2010'],
  ['Prices are twice what they were 84 months ago.', 'Prices doubled in seven years.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(datesAreAttested, told, ...[passage].flat())).toBe(findings);
});

/** Pairs that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each([
  ['It was the first this week.', 'It was the first of the WEEK.', 'nothing'],
  ['It is of the 1800s.', 'It is of 19 centuries.', 'date-not-sourced, 1800s'],
  ['It lasted from 2010 to 2018.', 'It lasted eight years until 5 May 2018.', 'nothing'],
  ['It lasted from 2017 to 2018.', 'It lasted 12 hours until 2018.', 'date-not-sourced, 2017'],
  ['It began from May, in 2010.', 'It lasted eight years until 2018.', 'date-not-sourced, May; date-not-sourced, 2010'],
  ['It lasted from last year.', 'It lasted a year until 2026.', 'date-not-sourced, last year'],
  ['It began seven years ago.', 'It rose past previous seven years.', 'nothing'],
  ['In 2026, Coast Wire reported, it shut.', 'It shut.', 'date-not-sourced, 2026'],
])('beside what it rests on, “%s”, “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(datesAreAttested, told, passage)).toBe(findings);
});

/** Dates told by other words than a date's. */
test.each([
  ['It has been shut since Saturday.', 'It is now shut.', 'date-not-sourced, Saturday'],
  ['She lives there today.', 'She now lives there.', 'nothing'],
  ['She lived there today.', 'She lived there.', 'date-not-sourced, today'],
  ['It shut last year.', 'It shut the previous year, and opens this year.', 'nothing'],
  ['It shut last year.', 'It shut the previous year.', 'date-not-sourced, last year'],
  ['It shut last year.', 'It opens this year.', 'date-not-sourced, last year'],
  ['It shut last month.', 'It shut the previous year, and opens this year.', 'date-not-sourced, last month'],
  ['It opened in 2002.', 'It opened in ’02.', 'nothing'],
  ['It opened in 1902.', 'It opened in ’02.', 'date-not-sourced, 1902'],
  ['It opened in 2003.', 'It opened in ’02.', 'date-not-sourced, 2003'],
  ['It shut on Tuesday night.', 'On Wednesday they said that it shut the previous night.', 'nothing'],
  ['It shut on Monday night.', 'On Wednesday they said that it shut the previous night.', 'date-not-sourced, Monday'],
  ['It shut on 10 March.', 'It shut the previous night, they said.', 'date-not-sourced, 10 March'],
  ['It shut on Thursday morning.', 'It rained on Wednesday and shut the next morning.', 'nothing'],
  ['It shut on Saturday.', 'It rained on Sunday and shut the next morning.', 'date-not-sourced, Saturday'],
  ['It shut on 1 January.', 'It shut on New Year’s Day.', 'nothing'],
  ['It shut on 2 January.', 'It shut on New Year’s Day.', 'date-not-sourced, 2 January'],
  ['It shut on 7 March 2014.', 'It shut on 7 March, weeks after the Games of 2014.', 'nothing'],
  ['It shut on 7 March 2014.', 'It shut on 7 March, weeks after the Games of 2015.', 'date-not-sourced, 7 March 2014'],
  ['It shut on 7 March 2014.', 'Made in 2009, it was shut by those who owned it on 7 March, after the Games of 2014.', 'nothing'],
  [
    'It shut on 7 March 2014.',
    'It shut on 7 March, after the 2015 Games, and was sold for a song by its owner in 2014.',
    'date-not-sourced, 7 March 2014',
  ],
  ['It shut on 7 March 2014.', 'It shut on 7 March, after the Games of 2014 and the fair of 2009.', 'nothing'],
  ['It shut in March 2014.', 'It shut in March, after the Games of 2014.', 'date-not-sourced, March 2014'],
  ['It is of the 1840s.', 'It is of 1843.', 'nothing'],
  ['It is of the 1840s.', 'It is of 1850.', 'date-not-sourced, 1840s'],
  ['It is of the 1840s.', 'It is of 1839.', 'date-not-sourced, 1840s'],
  ['It is of the 1800s.', 'It is of the 19th century.', 'nothing'],
  ['It is of the 1800s.', 'It is of the 18th century.', 'date-not-sourced, 1800s'],
  ['It is of 1800.', 'It is of the 19th century.', 'date-not-sourced, 1800'],
  ['From 2010 she ruled.', 'She ruled eight years until 2018.', 'nothing'],
  ['From 2011 she ruled.', 'She ruled eight years until 2018.', 'date-not-sourced, 2011'],
  ['It doubled seven years ago.', 'It doubled in her seven years in office.', 'nothing'],
  ['It doubled seven years ago.', 'It doubled in her eight years in office.', 'date-not-sourced, seven years ago'],
  ['It doubled seven years ago.', 'It doubled when the mill, seven years a ruin, was sold.', 'date-not-sourced, seven years ago'],
  ['It shut seven years ago.', 'The ban, seven years old, shut it.', 'nothing'],
  ['It shut seven months ago.', 'The ban, seven years old, shut it.', 'date-not-sourced, seven months ago'],
  ['It shut seven years before.', 'It was shut for seven years.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(datesAreAttested, told, passage)).toBe(findings);
});

test('the day of a report is that of any of the passages', () => {
  const told = 'On 13 March, Coast Wire reported: “It closed.”';
  expect(found(aStatement(told, post('It closed.'), wire('It closed.')))).toEqual([]);
});
