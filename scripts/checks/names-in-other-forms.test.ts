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

/** The usual ways in which careful writers put names, places and days otherwise, by class. */
const rows: Row[] = [
  // plural of a name
  [
    'The estate had been owned by the Bosches, who died in 1990.',
    'The estate belonged to Helen and Ruud Bosch, who died in 1990.',
  ],
  ['The Hendrys adopted the girl in 2012.', 'Tom Hendry and Jill Hendry adopted the girl in 2012.'],
  [
    'The Kellys took the girl in as their adopted child in 2012.',
    'Tom Kelly and Jill Kelly adopted the girl in 2012.',
    'Kellys',
    'Kerrys',
  ],
  ['The museum was given the painting by the Finches.', 'Lord and Lady Finch gave the painting to the museum.'],
  ['The Lopezes sued the city.', 'Rupert Lopez and his wife, Ada, sued the city.', 'Lopezes', 'Lopers'],
  ['The mill is owned by the Foxes.', 'Jack Fox and Dan Fox own the mill.'],
  ['The Joneses fled to Denver.', 'Carla Jones and her mother fled to Denver.'],

  // DC
  [
    'Members held their meeting in a Washington hotel on Tuesday.',
    'The members met in a D.C. hotel on Tuesday.',
    'Washington',
    'Boston',
  ],
  [
    "On Saturday the march is to wind through Washington's streets.",
    'The march will wind through the streets of Washington, D.C. on Saturday.',
    'Washington',
    'Philadelphia',
  ],
  ['D.C. Mayor Ana Ruiz signed the bill.', "The District of Columbia's mayor, Ana Ruiz, signed the bill.", 'D.C.', 'L.A.'],
  ['A dozen protesters were arrested by D.C. police.', 'Washington police arrested 12 protesters.'],
  ['Born in Washington, D.C., she lives in Maryland today.', 'She was born in Washington and now lives in Maryland.'],
  ['He traveled to London by air for talks.', 'He flew to the British capital for talks.', 'London', 'Paris'],
  ["Monday's talks were held in Stockholm.", 'The talks took place in the Swedish capital on Monday.', 'Stockholm', 'Oslo'],
  ['In Tripoli, fighting broke out.', 'Fighting broke out in the capital of Libya.', 'Tripoli', 'Cairo'],
  [
    'Australian officials said the ship would be sold.',
    'Officials in Canberra said the ship would be sold.',
    'Australian',
    'Austrian',
  ],
  ['The plan was rejected by lawmakers in Congress.', 'Lawmakers on Capitol Hill rejected the plan.'],

  // streets
  [
    'The hearing took place on West Congress Street in Tucson.',
    'The hearing was held at 205 W. Congress St. in Tucson.',
    'West',
    'East',
  ],
  ['Police shut Fifth Avenue where it meets 42nd Street.', 'Police closed Fifth Ave. at 42nd Street.', 'Fifth', 'Sixth'],
  [
    'It happened on Sunset Boulevard close to North Vine Street, a crash.',
    'The crash happened on Sunset Blvd. near N. Vine St.',
    'North',
    'South',
  ],
  ['The Elm Road store burned down.', 'The store at 14 Elm Rd. burned down.', 'Elm', 'Oak'],
  ['Near Mount Baker, a tree came down across Highway 61.', 'A tree fell across Highway 61 near Mt. Baker.', '61', '16'],
  ['A tree fell across I-35 close to Fort Worth.', 'A tree fell across Interstate 35 near Ft. Worth.', 'I-35', 'I-45'],
  ['The Martin Luther King Jr. Drive school is to close.', 'The school on Martin Luther King Jr. Dr. will close.'],
  ['The Department of Justice and the University of Alder signed.', 'The Dept. of Justice and the Univ. of Alder signed.'],
  ['The plane landed at Alder International Airport.', "The plane landed at Alder Int'l Airport."],
  ['His home is on Pennsylvania Avenue.', 'He lives at 1600 Pennsylvania Avenue NW.', 'Pennsylvania', 'Constitution'],
  [
    'The car was found by police on Southwest Third Avenue in Portland.',
    'Police found the car on SW 3rd Ave. in Portland.',
    'Third',
    'Fourth',
  ],
  ['The car was found by police on NE 12th St. in Portland.', 'Police found the car on Northeast 12th Street in Portland.'],
  ['The East Main Street lot was sold.', 'The lot on E. Main St. was sold.'],
  ['The boat sank off Saint Lucia on Friday.', 'The boat sank off St. Lucia on Friday.'],

  // openers
  ['Combined, the two companies will employ 400 people.', 'The two companies together will employ 400 people.'],
  ['Pressed, the mayor said he had no plans to quit.', 'The mayor, pressed on the issue, said he had no plans to quit.'],
  ['Unmoved, the senator voted against the bill.', 'The senator was unmoved and voted against the bill.'],
  ['Unhurt, the driver walked home after the crash.', 'The driver was not hurt in the crash and walked home.'],
  ['Alone, the driver was in the car when it crashed.', 'The driver was alone in the car when it crashed.'],
  ['Afterwards, a ferry was back in service on Monday.', 'After the storm, the ferry resumed its service on Monday.'],
  ['Built in 1902, the ship was lost, he said.', 'He said that the ship, built in 1902, was lost.'],
  ['Furious, the governor refused to sign.', 'The governor was furious and refused to sign.'],
  ["Worldwide, the firm's revenue grew, above all in Asia.", "The firm's revenue rose in all regions, above all in Asia."],
  ['Angered, a judge fined the firm over the delay.', 'A judge, angered by the delay, fined the firm.'],
  ['Divided, the party is also in debt.', 'The party is divided and in debt.'],
  ['Undaunted, she ran again in 2014.', 'She was undaunted and ran again in 2014.'],
  ['Aged 41, the boxer plans a return.', 'The boxer, who is now 41, plans to return.'],
  ['Once an actress, she leads the party.', 'She is an actress turned politician who leads the party.'],
  ['Wealthy banker Tom Finch donated $2 million.', 'Tom Finch, a wealthy banker, gave $2 million.'],
  [
    'Longtime mayoral ally Ana Ruiz, a singer, will perform.',
    'The singer Ana Ruiz, who is a longtime ally of the mayor, will perform.',
  ],
  ['Outgoing agency chief Bo Lind gave a speech on Friday.', 'Bo Lind, the outgoing chief of the agency, spoke on Friday.'],
  ['Turnout in Alder, a record, was high.', 'Voters turned out in record numbers in Alder.'],
  [
    "Luckily, the sheriff said, the bridge's collapse hurt nobody.",
    'Nobody was hurt when the bridge collapsed, the sheriff said.',
  ],
  ['Employees, told to stay at home, did so after the fire.', 'Staff were told to stay at home after the fire.'],
  ['Ongoing for a third week, the strike has closed two ports.', 'The strike, now in its third week, has shut two ports.'],
  ['Smoking teens, the study found, are more likely to drink.', 'Teenagers who smoke are likelier to drink, the study found.'],
  [
    'Evidence, the judge said in dismissing the charges, was lacking.',
    'The judge dismissed the charges, citing lack of evidence.',
  ],
  [
    "Clothes, the survey found, are getting less of consumers' money.",
    'Consumers are spending less on clothes, the survey found.',
  ],
  ['Unarmed, the suspect was shot by police.', 'The suspect was unarmed when police shot him.'],
  ['Ohio-born, he grew up with an aunt.', 'He was born in Ohio, and raised by an aunt.'],
  ['Indebted, the firm should be sold, its banks say.', 'The firm is heavily indebted, and the banks want it sold.'],
  ['Unemployed, he has had no work since June.', 'He has been out of work since June.'],
  [
    'Hardest hit by the rise, the bank said, are poorer countries.',
    'Poorer countries are hit hardest by the rise, the bank said.',
  ],

  // months and weekdays
  ['The September 14 vote was tight.', 'The vote on Sept. 14 was close.', 'September', 'October'],
  ['The Sept. 14 vote was a tight one.', 'The vote on 14 September was close.', 'Sept.', 'Oct.'],
  ['They are to meet in Oslo on Tuesday, October 3.', 'They will meet on Tues., Oct. 3, in Oslo.', 'Tuesday', 'Monday'],
  ['Their meeting was in Oslo on Tues.', 'They met on Tuesday in Oslo.', 'Tues.', 'Wed.'],
  ['Their Oslo meeting was on Thurs.', 'They met on Thursday in Oslo.', 'Thurs.', 'Tues.'],
  [
    'The explosion in Beirut on August 4 left more than 200 dead.',
    'The Aug. 4 Beirut explosion killed more than 200 people.',
    'August',
    'July',
  ],
  ['Taxes are due by Apr. 15.', 'The deadline for taxes is April 15.', 'Apr. 15', 'Apr. 25'],
  ['It was passed Dec 22, the bill.', 'The bill passed on Dec. 22.', '22', '23'],
  ['The start of his trial is February 9th.', 'His trial begins on Feb. 9.', 'February', 'March'],
  ['The vote in the middle of November was put off.', 'The mid-November vote was postponed.', 'November', 'December'],
  ['The Sept. 11 attacks changed the city.', 'The 9/11 attacks changed the city.', '11', '12'],
  ['9/11 changed the city.', 'The attacks of September 11, 2001, changed the city.'],
  ['It opens on Christmas Day.', 'It opens on Dec. 25.', 'Christmas Day', "New Year's Day"],
  ['It opens Jan. 1.', "It opens on New Year's Day.", 'Jan. 1', 'Jan. 2'],
  ['The first shops opened on Jan. 1, 2014.', 'The first shops opened on New Years Day 2014.', '2014', '2013'],
  ['Fireworks are planned on Independence Day.', 'The fireworks are set for July 4.', 'Independence Day', 'Memorial Day'],
  ['Fireworks are planned for July 4.', 'The fireworks are set for the Fourth of July.', 'July 4', 'July 14'],
  ['The strike starts on Dec. 24.', 'The strike begins on Christmas Eve.', '24', '25'],
  ["The strike starts on New Year's Eve.", 'The strike begins on December 31.', 'Eve', 'Day'],
  ['On Veterans Day, the parade takes place.', 'The parade is held on Nov. 11.'],
  ['Parties on Oct. 31 were banned.', 'Halloween parties were banned.', 'Oct. 31', 'Oct. 30'],
  ['June 19 was made a federal holiday.', 'Juneteenth became a federal holiday.', '19', '18'],
  ['The Sochi Games open on March 7, 2014.', 'The Games of 2014 begin in Sochi on March 7.', '2014', '2013'],
  [
    'Her appeal, filed on May 3, 2019, was turned down in June.',
    'In 2019 the court ruled against her; her appeal was filed on May 3 and rejected in June.',
    '2019',
    '2018',
  ],
  ['The election on Nov. 6, 2012, was a close one.', 'The 2012 election, held on Nov. 6, was close.', '2012', '2016'],
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
