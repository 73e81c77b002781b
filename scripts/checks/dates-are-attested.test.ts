import { expect, test } from 'vitest';
import { datesAreAttested } from './dates-are-attested.ts';
import { aStatement, type Note } from './story-builder.ts';

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
