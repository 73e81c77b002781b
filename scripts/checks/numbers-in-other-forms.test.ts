import { expect, test } from 'vitest';
import { datesAreAttested } from './dates-are-attested.ts';
import { measuresAreAttested } from './measures-are-attested.ts';
import { namesAreAttested } from './names-are-attested.ts';
import { numbersAreAttested } from './numbers-are-attested.ts';
import { findingsOf } from './story-builder.ts';

const rules = [namesAreAttested, numbersAreAttested, datesAreAttested, measuresAreAttested];
const found = (told: string, passage: string) =>
  rules.map((rule) => findingsOf(rule, told, passage)).filter((finding) => finding !== 'nothing');

/** A sentence, the passage it retells with care, and one word of it that makes it untrue. */
type Row = [told: string, passage: string, right?: string, wrong?: string];

/** The usual ways in which careful writers put numbers and lengths of time otherwise, by class. */
const rows: Row[] = [
  // halves
  [
    'The bridge opened following a year and a half of work.',
    'After 1 1/2 years of work, the bridge opened.',
    'a year and a half',
    'two years and a half',
  ],
  [
    'The bridge opened after a year and a half of work.',
    'After 18 months of work, the bridge opened.',
    'a year and a half',
    'two years',
  ],
  ['The trial went on for 2 1/2 weeks.', 'The trial lasted two and a half weeks.', '2 1/2', '3 1/2'],
  ['The trial went on for two and a half weeks.', 'The trial lasted 2½ weeks.', 'two', 'three'],
  ['He was in prison for three-and-a-half years.', 'He served 3 1/2 years in prison.', 'three-and-a-half', 'four-and-a-half'],
  ['The dam holds one and a half million litres.', 'The dam holds 1.5 million litres.', 'one and a half', 'two and a half'],
  ['Building it cost two and a half million dollars.', 'It cost $2.5 million to build.', 'two', 'three'],
  ['The boat was reached in 30 minutes.', 'It took half an hour to reach the boat.', '30', '40'],
  ['Power was out for 90 minutes in the storm.', 'The storm cut power for an hour and a half.', '90', '80'],
  ['It was a flight of an hour and a half.', 'The flight took 90 minutes.', 'an hour', 'two hours'],

  // two named
  [
    'John Finch and Mohammad Karimi met in Geneva on Monday, but the two never discussed the ship.',
    'John Finch met Mohammad Karimi in Geneva on Monday, but they never discussed the ship.',
    'two',
    'three',
  ],
  [
    'The mayor, Ana Ruiz, said that the governor, Bo Lind, had lied; the two are rivals of long standing.',
    'Ana Ruiz, the mayor, accused the governor, Bo Lind, of lying.',
  ],
  ['Ana Ruiz and Bo Lind wed in 2003; the pair divorced in 2010.', 'Ana Ruiz married Bo Lind in 2003 and divorced him in 2010.'],
  [
    'Alder defeated Norport 3-1, while the other two sides, Ostmere and Kessim, drew.',
    'Alder beat Norport 3-1 and Ostmere drew with Kessim.',
  ],
  ['All three – Ruiz, Lind and Marr – were arrested on Friday.', 'Ruiz, Lind and Marr were arrested on Friday.', 'three', 'four'],
  ['The three were arrested on Friday.', 'Ruiz, Lind and Marr were arrested on Friday.', 'three', 'four'],
  ['He had two homes, in Oslo and Rome.', 'He owned a house in Oslo and a flat in Rome.', 'two', 'three'],
  [
    'Four people were interviewed by the panel.',
    'The panel interviewed Ana Ruiz, Bo Lind, Cy Marr and Dee Falk.',
    'Four',
    'Five',
  ],
  ['Finch has two children, Tom and Jill.', 'Finch has a son, Tom, and a daughter, Jill.'],
  ['The president flew to Rome with his wife; the couple left at once.', 'The president and his wife flew to Rome.'],
  ['Lind told Ruiz of his resignation when the two talked.', 'Lind told Ruiz that he would resign.'],
  ['Both kinds of gun, rifles and handguns, would be banned by the bill.', 'The bill would ban rifles and handguns.'],

  // decade century
  ['The last time they met, in Oslo, was a decade ago.', 'They last met 10 years ago in Oslo.', 'a decade', 'a century'],
  ['The church was built a century ago.', 'The church was built 100 years ago.', 'a century', 'a decade'],
  ['They met for the last time in Oslo ten years ago.', 'They last met a decade ago in Oslo.', 'ten', 'twelve'],
  ['The road was shut a fortnight ago.', 'The road was closed 14 days ago.', 'a fortnight', 'a week'],
  ['The road was shut a fortnight ago.', 'The road was closed two weeks ago.'],
  ['It is two decades since the pact was signed.', 'The pact was signed 20 years ago.', 'two', 'three'],
  ['It is 20 years since the pact was signed.', 'The pact was signed two decades ago.', '20', '30'],
  ['The firm has been losing money for a decade.', 'The firm has lost money for 10 straight years.', 'a decade', 'a year'],
  ['The law has stood for two centuries.', 'The law has stood for 200 years.', 'two', 'three'],
  [
    'For a dozen years, since 2008, he had been party leader.',
    'He had led the party since 2008, for 12 years.',
    'a dozen',
    'two dozen',
  ],
  ['A dozen people were arrested by police.', 'Police arrested 12 people.', 'A dozen', 'Two dozen'],
  ['Two dozen people were arrested.', 'Police arrested 24 people.', 'Two', 'Three'],
  ['Half a dozen people were arrested.', 'Police arrested six people.', 'Half a dozen', 'A dozen'],
  ['Over 12 people were injured.', 'More than a dozen people were hurt.', '12', '20'],
  ['He was there a year ago.', 'He was there 12 months ago.'],
  ['Three decades ago he left the band.', 'He quit the band 30 years ago.', 'Three', 'Four'],
  ['The mine closed over half a century ago.', 'More than 50 years ago the mine shut.', 'half a century', 'a century'],
  ['The drought began half a decade ago.', 'The drought began five years ago.'],

  // fractions
  ['Three in four voters wanted her to go.', 'Three-quarters of voters wanted her to go.', 'Three', 'Two'],
  ['Three out of four voters supported the plan.', 'Some 75% of voters backed the plan.', 'Three', 'Two'],
  ['One in four employees is ill.', 'A quarter of the staff are ill.', 'four', 'five'],
  ['About a fifth of the homes burned.', 'About 20 percent of the homes burned.', 'fifth', 'third'],
  ['Two in three council members voted for it.', 'Two-thirds of the council voted for it.', 'Two in three', 'One in three'],
  ['Ten percent of adults smoke.', 'One in ten adults smokes.', 'Ten', 'Twenty'],
  ['Half the boats sank.', 'Fifty percent of the boats sank.', 'Half', 'A third'],
  ['Fifty percent of the boats sank.', 'Half of the boats sank.', 'Fifty', 'Sixty'],
  ['Around two-thirds of the members agreed.', '66% of the members agreed.', 'two-thirds', 'three-quarters'],
  ['Sales fell by about half last year.', 'Sales fell by 51% last year.', 'half', 'a third'],
  ['Sales fell by a third last year.', 'Sales fell by 33 percent last year.', 'a third', 'a half'],
  ['Nearly four in five pupils passed.', 'Nearly 80 percent of the pupils passed.', 'four', 'three'],
  ['Prices doubled.', 'Prices rose by 100%.'],
  ['Prices have risen 100 percent since May.', 'Prices have doubled since May.', '100', '200'],
  ['At 200 feet, the tower is double the height of the church.', 'The tower is 200 feet tall, twice as tall as the church.'],

  // a second
  ['The second of its four wheels failed in May.', 'A second of its four wheels failed in May.', 'second', 'third'],
  ['Another of the four brothers was arrested.', 'A second of the four brothers was arrested.'],
  ['Her second healthy calf was born to Emma in 2004.', 'In 2004 Emma had a second healthy calf.', 'second', 'third'],
  ['He was elected to his second term.', 'He won a second term.', 'second', 'third'],
  ['The second man was shot dead.', 'A second man was shot dead.'],
  ['Each second the engine burns a ton of fuel.', 'The engine burns a ton of fuel a second.'],
  ['She came in 2nd place.', 'She finished second.', '2nd', '3rd'],
  ['He has married twice.', 'This is his second marriage.', 'twice', 'three times'],
  ['The team has now won three in a row.', "It was the team's third win in a row.", 'three', 'four'],
  ['She turned 40 on Friday.', 'It was her 40th birthday on Friday.', '40', '50'],
  ['He had never scored before in his career.', 'It was the first goal of his career.'],

  // thousands
  [
    'Designed for 1,000 inmates, the prison was home to almost 1,500.',
    'The prison was home to almost 1500 people; it was designed to hold 1000.',
    '1,500',
    '1,700',
  ],
  ['There are 1,347 inmates in the prison.', 'The prison holds 1347 inmates.', '1,347', '1,374'],
  ['About 2,000 people joined the march.', 'Some 2000 people marched.', '2,000', '3,000'],
  ['Over 1900 houses burned.', 'More than 1,900 homes burned.', '1900', '1800'],
  ['The club sold 1,984 tickets.', 'The club sold 1984 tickets.', '1,984', '1,994'],
  ['It cost $1.25 million.', 'It cost $1,250,000.', '1.25', '1.35'],
  ['It cost £1.25 million.', 'It cost 1.25m pounds.', 'million', 'billion'],
  ['About 3,400,000 people fled.', 'Some 3.4 million people fled.', '3,400,000', '4,300,000'],
  ['Some 500,000 users left.', 'About 500K users left.', '500,000', '5,000'],
  ['The firm lost $2 billion.', 'The firm lost 2 bn dollars.', 'billion', 'million'],
  ['The island has 15,000 inhabitants.', 'The island has 15 000 inhabitants.', '15,000', '50,000'],

  // o'clock
  ['It closed at half past three in the afternoon.', 'It closed at 3:30 p.m.', 'three', 'four'],
  ["It opens at six o'clock in the morning.", 'It opens at 6 am.', 'six', 'seven'],
  ['It starts at 7:45 p.m.', 'It starts at 19:45.', '7:45', '8:45'],
  ['It starts at a quarter to eight in the evening.', 'It starts at 7.45pm.', 'eight', 'nine'],
  ['It starts at midday.', 'It starts at 12 noon.', 'midday', 'midnight'],
  ['The blast came at a quarter past midnight.', 'The blast came at 12:15 a.m.', 'quarter', 'half'],
  ['Shots were fired just before 10 at night.', 'It was shortly before 10 p.m. when the shots were fired.', '10', '11'],
  ['At one on Monday afternoon, the vote was held.', 'The vote was held at 1pm on Monday.', 'one', 'two'],

  // margins
  [
    'He was elected two years ago by 36 points, whereas she took the district by six.',
    'He won two years ago by 36 percentage points, and she took the district by 6 percent.',
    'six',
    'seven',
  ],
  ['Alder won by six on Saturday, 24-18.', 'Alder won 24-18 on Saturday.', 'six', 'eight'],
  ['Alder beat Norport by three goals, 4-1.', 'Alder beat Norport 4-1.', 'three', 'two'],
  ['The measure passed by 52 votes to 48.', 'The measure passed 52-48.', '48', '49'],
  ['The bill cleared by a six-vote margin, 218-212.', 'The bill passed 218-212.', 'six', 'eight'],
  ['Her lead is four points, 45 percent to 41.', 'She leads 45 percent to 41 percent.', 'four', 'five'],
  ['By 230-189, the House voted for it.', 'The House voted 230 to 189 for it.', '189', '198'],
  ['Ten of the 12 jurors voted to acquit him.', 'The jury, by 10 votes to 2, acquitted him.'],

  // ages
  ['The 56-year-old Ruiz was found dead at home.', 'Ruiz, 56, was found dead at home.', '56', '65'],
  ['A man aged 19 was held.', 'A 19-year-old man was held.', '19', '90'],
  ['A teenage boy was held.', 'A 17-year-old boy was held.'],
  [
    'Married for half a century, the couple died together.',
    'The couple, who have been married for 50 years, died together.',
    'half a century',
    'a century',
  ],
  ['He died in 2010 at about 60.', 'He was born in 1950 and died in 2010.'],
  ['She has three children.', 'She is a mother of three.', 'three', 'four'],
  ['She gave birth to two babies.', 'She gave birth to twins.', 'two', 'three'],
  ['All four crew members were saved.', 'The four-man crew was saved.', 'four', 'five'],
  ['The panel, which has five members, ruled on Friday.', 'The five-member panel ruled on Friday.', 'five', 'six'],
  ['The visit of two days ends on Friday.', 'The two-day visit ends on Friday.', 'two', 'three'],
  ['Ten miles of road were shut.', 'A 10-mile stretch of road was shut.', 'Ten', 'Two'],
  ['He was jailed for half a year.', 'A six-month jail term was imposed.', 'half a year', 'a year'],
  ['The statue, seven feet tall, was stolen.', 'The 7-foot statue was stolen.', 'seven', 'eight'],

  // rounding
  ['It cost nearly $2 million.', 'It cost $1.98 million.', '2', '3'],
  ['Almost 5,000 people died.', 'Some 4,970 people died.', '5,000', '6,000'],
  ['Turnout was just over 61 percent.', 'Turnout was 61.4 percent.', '61', '71'],
  ['About six in ten voted.', 'Turnout was 61.4 percent.', 'six', 'five'],
  ['It weighs a little more than 100 kilograms.', 'It weighs 103 kilograms.', '100', '200'],
  ['The budget was cut by half a million dollars or so.', 'The budget was cut by $497,000.', 'half a million', 'a million'],
  ['The fire burned more than 10,000 acres.', 'The fire burned 10,250 acres.', '10,000', '12,000'],
  ['The fire burned upward of 10,000 acres.', 'The fire burned 10,250 acres.', '10,000', '12,000'],
  ['The fire burned just shy of 10,000 acres.', 'The fire burned 9,890 acres.', '10,000', '12,000'],
  ['The fire burned close to 10,000 acres.', 'The fire burned 9,890 acres.', '10,000', '12,000'],
  ['The fire burned some 10,000 acres.', 'The fire burned 9,890 acres.', '10,000', '12,000'],
  ['The poll put her at just under 50 percent.', 'The poll put her at 49.8 percent.', '50', '60'],
  ['The deal is worth more than $600 million.', 'The deal is worth $612m.', '600', '700'],
  ['The 6.7-magnitude quake struck.', 'The quake had a magnitude of 6.7.', '6.7', '7.6'],
  ['He was fined £2,500.', 'He was fined 2,500 pounds.', '2,500', '5,200'],
  ['He ran five km.', 'He ran 5 kilometres.', 'five', 'nine'],
  ['In four minutes he ran one mile.', 'He ran a mile in four minutes.', 'one mile', 'two miles'],
  ['The picture went for 30¢.', 'The picture sold for 30 cents.', '30', '80'],
  ['Growth will be a little more than 5 percent.', 'Growth will be just north of 5 percent.', '5', '6'],
  ['As many as 40 people are missing.', 'Up to 40 people are missing.', '40', '50'],
  ['The nineties were hard for the town.', 'The 1990s were hard for the town.'],
  ["She was a singer in the '80s.", 'In the 1980s she was a singer.', "'80s", "'90s"],
  ['The first quarter was wet.', 'The first three months of the year were wet.', 'first', 'second'],
  ['People fled by the hundreds.', 'Hundreds of people fled.', 'hundreds', 'thousands'],
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
