import { expect, test } from 'vitest';
import { found } from './story-builder.ts';

/** A sentence, the passage it retells with care, and one word of it that makes it untrue. */
type Row = [told: string, passage: string, right?: string, wrong?: string];

/** The usual ways in which careful writers put offices, speakers and lengths of time otherwise, by class, judged by all rules together. */
const rows: Row[] = [
  // former
  ['He borrowed the playbook of a former Senate colleague.', "He borrowed his old Senate colleague's playbook."],
  ['She went back to her former school in Ostmere.', 'She returned to her old school in Ostmere.'],
  [
    'Former mayor Ana Ruiz was sentenced on Friday.',
    'The one-time mayor, Ana Ruiz, was sentenced on Friday.',
    'Former mayor',
    'Acting mayor',
  ],
  ['Ana Ruiz, formerly the mayor, was sentenced on Friday.', 'Ex-mayor Ana Ruiz was sentenced on Friday.'],
  ['Bo Lind, at that time chief of staff, resigned.', 'Bo Lind, the then chief of staff, resigned.'],

  // office general
  [
    'Spokeswoman Ana Ruiz said the harbour would close.',
    'Press secretary Ana Ruiz said the harbour would close.',
    'Spokeswoman',
    'Mayor',
  ],
  ["The country's leader, Bo Lind, rejected the plan on Friday.", 'Prime Minister Bo Lind rejected the plan on Friday.'],
  ['Officer Bo Lind said the car was stolen.', 'Detective Bo Lind said the car was stolen.'],
  ['The writer Ana Ruiz won the prize on Friday.', 'Novelist Ana Ruiz won the prize on Friday.'],
  ['Club boss Bo Lind quit on Friday.', "The club's chief executive, Bo Lind, quit on Friday.", 'boss', 'captain'],
  ['The lawmaker, Ana Ruiz, voted against the bill.', 'Sen. Ana Ruiz voted against the bill.'],
  [
    'Mr Desmond turned the firm round by cutting costs.',
    'Desmond turned the firm round by cutting costs.',
    'Mr Desmond',
    'Lord Desmond',
  ],

  // spelling
  ['The bus went past the Defense Ministry in Kessim.', 'The bus passed the Defence Ministry in Kessim.', 'Defense', 'Finance'],
  ['The Alder Medical Center was closed.', 'The Alder Medical Centre was shut.'],
  ['The Organization of Ferry Owners protested.', 'The Organisation of Ferry Owners protested.', 'Ferry', 'Fleet'],
  ['The Harbor Theater was sold on Friday.', 'Harbour Theatre was sold on Friday.', 'Harbor', 'Garden'],

  // days beside
  [
    'Six people were arrested on Wednesday; on Tuesday night there had been 47 arrests.',
    'There were six arrests Wednesday, compared to 47 the previous night.',
    'Tuesday',
    'Thursday',
  ],
  ['The vote is on Friday and the count on Saturday.', 'The vote is on Friday and the count the next day.', 'Saturday', 'Sunday'],
  [
    'The talks ended on Sunday, and the deal was signed on Monday.',
    'The deal was signed on Monday, a day after the talks ended.',
  ],

  // guilty
  ['She is guilty of no crime, the letter says.', 'She has not committed any crime, the letter says.'],
  ['He was found guilty of breaking the law in 2011.', 'He was found to have broken the law in 2011.'],
  [
    'He faced an accusation of crime in 2011.',
    'He was accused of having committed a crime in 2011.',
    'faced an accusation of crime',
    'was guilty of a crime',
  ],
  ['It seems to have died quite recently.', 'It looks like it died very recently.'],

  // extremes
  ['She follows no more than 198 people, him among them.', 'He is just one of 198 people that she follows.'],
  ["The mayors are among the most vocal of Mr. Lind's critics.", "The mayors have been among Mr. Lind's most vocal critics."],
  ["He is among the land's most senior judges.", 'He is one of the most senior judges in the land.'],

  // exchanged parts
  [
    'The Defense Department rejected the report.',
    'The Department of Defense rejected the report by the White House.',
    'Defense',
    'Justice',
  ],
  ['For years the firm evaded income and payroll taxes.', 'The firm evaded payroll and income taxes for years.'],
  ['The Health Ministry said the ward would reopen.', 'The Ministry of Health said the ward would reopen.', 'Health', 'Justice'],

  // years
  ['He broke the law with two 2009 articles.', 'He broke the law with two articles that he wrote in 2009.', '2009', '2008'],
  ['The plan would save $700 billion in a decade.', 'The plan would save $700 billion from 2013 to 2022.', 'a decade', 'a year'],
  [
    'The plan answers what the council proposed a week ago.',
    'The plan answers a week-old proposal of the council.',
    'a week ago',
    'a month ago',
  ],
  ['They got three more years.', 'They were given a three-year extension.', 'years', 'months'],

  // who spoke
  [
    'No tally will show who wanted her to go, the clerk said.',
    'There will be no tally of the members who wanted her to go, the clerk said.',
  ],
  [
    'Marr conceded, when pressed, that Lind, who denied an intent to kill, knew that it could happen.',
    "Pressed on Lind's intent, Marr admitted that while Lind said he did not intend to kill, he knew that it could happen.",
  ],

  // letters and digits
  ['The G-7 summit begins on Friday.', 'The G7 summit opens on Friday.', 'G-7', 'G-8'],
  ['Two F16 jets came down near Kessim.', 'Two F-16 jets crashed near Kessim.', 'F16', 'F15'],

  // groups of long places
  [
    'Ana Ruiz, a New York Democrat, voted against it.',
    'Ana Ruiz, Democrat of New York, voted against it.',
    'New York',
    'New Jersey',
  ],
  [
    'Bo Lind, a North Dakota Republican, voted against it.',
    'Bo Lind, a Republican from North Dakota, voted against it.',
    'North',
    'South',
  ],

  // short years
  ['Lind won the race in 2001 and 2002.', "Lind won the race in 2001 and '02.", '2002', '1902'],

  // lengths, rounded
  ['The hearing lasted almost two hours.', 'The hearing lasted 112 minutes.', 'two', 'three'],
  ['The hearing lasted more than two hours.', 'The hearing lasted 125 minutes.', 'two', 'three'],
  ['The walk took about an hour.', 'The walk took 61 minutes.', 'about an hour', 'about two hours'],
  ['The sentence is nearly two years.', 'The sentence is 23 months.', 'two', 'three'],

  // ranks before numbers
  ['It was her first solo interview since May.', 'It was her first one-on-one interview since May.', 'first', 'second'],

  // even
  ['The council is split 50-50.', 'The council is evenly divided.', '50-50', '60-40'],
];

test.each(rows)('accepts “%s”', (told, passage) => {
  expect(found(told, passage)).toEqual([]);
});

test.each(rows.filter(([, , right]) => right !== undefined))(
  'refuses “%s” beside “%s” once %s is %s',
  (told, passage, right = '', wrong = '') => {
    expect(found(told.replace(right, wrong), passage)).not.toEqual([]);
  },
);
