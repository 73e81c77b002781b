import { expect, test } from 'vitest';
import { faithfulnessChecks } from './check-story.ts';
import { aStatement } from './story-builder.ts';

const codesOf = (told: string, passage: string): string[] => {
  const story = aStatement(told, passage);
  return [
    ...new Set(
      faithfulnessChecks
        .flatMap((check) => check(story))
        .filter(({ line }) => line > 3)
        .map(({ code }) => code),
    ),
  ];
};

/** A passage beside a sentence that says the same in other words, by the class of what is put differently. */
test.each([
  [
    'rank: at first',
    'No injuries were reported at first after a boat sank off Norport.',
    'A boat sank off Norport, but there were no immediate reports of injuries.',
  ],
  ['rank: first light', 'The search went on at first light on Monday.', 'The search resumed at dawn on Monday.'],
  ['rank: first responders', 'First responders carried out the pupils.', 'Firefighters and paramedics carried out the pupils.'],
  ['rank: a first novel', 'It is a first novel.', 'It is the debut of a novelist.'],
  ['rank: in the first instance', 'He was cleared in the first instance.', 'He was acquitted by the lower court.'],
  ['rank: second-hand', 'She sells second-hand books.', 'She sells used books.'],
  ['rank: second thoughts', 'The council has second thoughts about the tram.', 'The council is reconsidering the tram.'],
  ['rank: silver', 'Lind took second place in the sprint.', 'Lind won silver in the sprint.'],
  ['rank: bronze', 'Lind finished third in the sprint.', 'Lind won bronze in the sprint.'],
  ['round: last four', 'The Rovers reached the last four.', 'The Rovers reached the semifinals.'],
  ['round: last eight', 'The Rovers are through to the last eight.', 'The Rovers qualified for the quarter-finals.'],
  ['round: last sixteen', 'The Rovers are out in the last 16.', 'The Rovers lost in the round of 16.'],
  ['one: from one to the other', 'No ferry runs from one island to the other.', 'Ferries between the two islands are cancelled.'],
  ['one: her one remaining', 'It is Norport’s one remaining cinema.', 'It is the last cinema in Norport.'],
  ['one: no-one', 'No one was hurt.', 'Officials said no-one was injured.'],
  ['one: no-one, the other way', 'No-one was hurt.', 'Nobody was injured.'],
  ['order of size: by the hundred', 'Families left by the hundred.', 'Hundreds of families left.'],
  ['order of size: by the dozen', 'Roofs were torn off by the dozen.', 'Dozens of roofs were torn off.'],
  [
    'people: who they are',
    'More than 2,000 people on holiday were stuck.',
    'More than 2,000 holidaymakers were stranded on the two islands.',
  ],
  ['people: employees', 'Some 40 people who worked there lost their jobs.', 'About 40 employees of three shops were dismissed.'],
  ['part of a length of time', 'They lost weight in a quarter of a year.', 'They lost weight in three months.'],
  ['part of a length of time: half', 'It took half of a year.', 'It took six months.'],
  ['difference: years of an age', 'People will retire two years later.', 'The retirement age rises from 62 to 64.'],
  ['difference: weeks', 'The course is two weeks longer.', 'The course has been stretched from 14 to 16 weeks.'],
  ['one less: as well', 'Fares rose in each of the last two years as well.', 'It is the third rise of fares in as many years.'],
  ['one less: at most', 'At most two tremors were stronger.', 'It was among the three strongest tremors.'],
  ['one less: already', 'He had already won the race three times.', 'It was his fourth win of the race.'],
  ['two: apposition', 'Norrmar and Pelagos, two rivals, are in talks.', 'Norrmar is in talks with its rival Pelagos.'],
  ['century: years for it', 'The mill was built in the 1800s.', 'It is a 19th-century mill.'],
  ['century: in words', 'The mill was built in the 1700s.', 'The mill is from the eighteenth century.'],
  ['century: old ones', 'Monks copied it in the late 1100s.', 'Monks copied it in the late 12th century.'],
  ['century: of a year', 'The mill is from the 19th century.', 'The mill was built in 1843.'],
  ['decade: of a year', 'The mill closed in the 1990s.', 'The mill closed in 1994.'],
  [
    'part of a year: first three months',
    'Sales fell between January and March.',
    'Sales fell in the first three months of the year.',
  ],
  ['part of a year: half', 'Sales fell from January to June.', 'Sales fell in the first half of the year.'],
  ['part of a year: last quarter', 'Sales fell between October and December.', 'Sales fell in the final quarter.'],
  ['so long ago', 'Complaints are twice what they were seven years ago.', 'Complaints doubled during her seven years in office.'],
  ['so long ago: over', 'Rents are higher than five years ago.', 'Rents have risen over the past five years.'],
  ['running time', 'Lind finished in 2:24:11.', 'Lind finished in two hours, 24 minutes and 11 seconds.'],
  ['running time: in words', 'Lind finished in two hours, 24 minutes and 11 seconds.', 'Lind finished in 2:24:11.'],
  ['part of a million', 'A quarter of a million people fled.', 'Some 250,000 people fled.'],
  ['part of a million: three quarters', 'Three quarters of a million people fled.', 'Some 750,000 people fled.'],
  ['part in the other form', 'Half the crew of eight was saved.', 'Four of the eight crew were rescued.'],
  ['part rounded down', 'Fewer than half of voters turned out.', 'Turnout was 48 percent of voters.'],
  ['millions of homes', 'Some 1.2m homes had no power.', 'About 1.2 million homes were without power.'],
  ['a year reckoned', 'She was in office from 2010 to 2018.', 'She held office for eight years until 2018.'],
  ['he who was spoken of', 'The day before, he had denied it.', 'On Tuesday he denied it; on Wednesday he confessed.'],
  [
    'a contrary told as well',
    'Three skiers were dug out alive; a fourth died.',
    'Three skiers were rescued but another was killed by the avalanche.',
  ],
  ['the same from the other side', 'Norport hall is older than the town hall.', 'The town hall is younger than Norport hall.'],
  ['sold for bought', 'Norrmar sold Pelagos to Encora.', 'Encora bought Pelagos from Norrmar.'],
  ['superlative: the latest of some', 'It is the latest fire in Norport.', 'Another fire broke out in Norport.'],
  [
    'superlative: a criminal record',
    'Lind, who has a criminal record, left Norport.',
    'Lind, who left Norport, was convicted twice.',
  ],
  ['superlative: at best', 'At best a dozen of the boats will sail.', 'A dozen of the boats will sail if the wind turns.'],
  ['superlative: a lone thing', 'It is the only tree on the island.', 'A lone tree stands on the island.'],
  ['superlative: a peak', 'Prices of oil were at their highest in May.', 'Prices of oil peaked in May.'],
  ['name: an age before it', 'Nine-year-old Ana Ruiz won.', 'Ana Ruiz, who is nine, won.'],
  ['name: ex-', 'Ex-spy Ana Ruiz wrote a book.', 'The former spy Ana Ruiz wrote a book.'],
  ['name: would-be', 'Would-be buyers of Norrmar waited.', 'People who wanted to buy Norrmar waited.'],
  ['name: other capitals', 'Two Scotrail trains stopped.', 'Two ScotRail trains stopped.'],
  ['name: a word of it shortened', 'Ana Ruiz of the Department of Health left.', 'Ana Ruiz, Dept of Health, left.'],
  ['name: letters of a thing', 'Sales of CDs fell.', 'Compact disc sales fell.'],
  ['name: letters of three words', 'GDP fell by 2 per cent.', 'Gross domestic product fell by 2 per cent.'],
  ['lost to', 'Ana Ruiz lost the final to Bo Lind.', 'Bo Lind beat Ana Ruiz in the final.'],
  ['an apology received', 'Ana Ruiz received an apology from Bo Lind.', 'Bo Lind apologised to Ana Ruiz.'],
  ['a succession', 'Ana Ruiz became president in place of Bo Lind.', 'Bo Lind handed the presidency to Ana Ruiz.'],
  [
    'one surname',
    'Neither Radek brother was there, and Anton got 18 years and Filip six.',
    'The brothers got 18 and six years, Anton Radek the longer term and Filip Radek the shorter, and neither was there.',
  ],
  [
    'a failure told',
    'An electricity failure trapped 42 miners, who were lifted out.',
    'A power failure trapped 42 miners, who were hoisted out.',
  ],
  ['off duty', 'Constable Ruiz was off duty when she jumped in.', 'Constable Ruiz was not on duty when she dived in.'],
  [
    'a comment declined',
    'Norrmar is likely to sell its water business, say three people.',
    'Norrmar is expected to sell its water business, three people said; the company declined to comment.',
  ],
  [
    'a source unnamed',
    'A councillor says the rebels let 43 soldiers go.',
    'The rebels freed 43 soldiers, said a councillor who asked not to be named.',
  ],
  [
    'what is asked for',
    'The prosecution wants Bo Lind jailed for 12 years.',
    'Prosecutors asked for 12 years in prison for Bo Lind.',
  ],
  [
    'a claim by another word',
    'Bo Lind, supposedly the paymaster of the plot, was promoted.',
    'Bo Lind, the alleged paymaster of the plot, was promoted.',
  ],
  ['what one was able to do', 'Ana Ruiz, a poor swimmer, dived in.', 'Ana Ruiz, who could barely swim, dived in.'],
  [
    'what is forbidden',
    'The police are not entitled to search a phone without a warrant.',
    'The police may not search a phone without a warrant.',
  ],
  [
    'another clause’s doubt',
    'An autopsy will determine the cause of death.',
    'Foul play is not suspected and an autopsy will determine the cause of death.',
  ],
  [
    'accepted for adopted',
    'Parliament accepted 37 amendments and threw out 162.',
    'Of the amendments 37 were adopted and 162 rejected by parliament.',
  ],
  [
    'swelled for grown',
    'Its debt is 25,000 euros now and its ranks have swelled to 1,300 households.',
    'Its debt has fallen to 25,000 euros and its membership has grown to 1,300 households.',
  ],
  [
    'sitting late',
    'Legislators sitting late into the night passed the law.',
    'Parliament passed the law in a late-night session.',
  ],
  ['dead without dying', 'Buyers faced a dead website for three hours.', 'The website crashed for three hours as buyers waited.'],
  ['a death told gently', 'Ana Ruiz died on Sunday.', 'Ana Ruiz passed away on Sunday.'],
  ['a death by sentence', 'Three of her clients were put to death.', 'She lost three clients to the executioner.'],
  [
    'they think',
    'The trawler has likely been found off Norport, scientists think.',
    'Scientists believe that they have probably located the trawler off Norport.',
  ],
  [
    'who puts it at',
    'Barely half of the drivers walked out, according to CityLoop.',
    'The union says 90 percent of drivers joined the stoppage, while the firm CityLoop put it at barely half.',
  ],
  [
    'a wish',
    'Lind quipped that being “thirty and tired” beat being “twenty and bored”.',
    '“I would rather be thirty and tired than twenty and bored,” joked Lind.',
  ],
  [
    'a reason in quotation marks',
    'Lind fell because, in her own phrase, she was “too greedy on the turn”.',
    'Lind said of her fall that she had been “too greedy on the turn”.',
  ],
])('leaves alone %s', (_, told, passage) => {
  expect(codesOf(told, passage)).toEqual([]);
});

/** The same classes with something wrong: what is forgiven there may not hide an error here. */
test.each([
  ['the first of all', 'It was the first storm of the year.', 'It was the third storm of the year.', 'number-not-sourced'],
  ['another round', 'The Rovers reached the last four.', 'The Rovers reached the quarter-finals.', 'number-not-sourced'],
  ['bronze for silver', 'Lind took third place in the sprint.', 'Lind won silver in the sprint.', 'number-not-sourced'],
  ['one where there are three', 'One person was killed.', 'Three people were killed.', 'number-not-sourced'],
  ['hundreds for dozens', 'Families left by the hundred.', 'Dozens of families left.', 'number-not-sourced'],
  [
    'another difference',
    'People will retire three years later.',
    'The retirement age rises from 62 to 64.',
    'number-not-sourced',
  ],
  [
    'another number before',
    'He had already won the race seven times.',
    'It was his fourth win of the race.',
    'number-not-sourced',
  ],
  ['another century', 'The mill was built in the 1700s.', 'It is a 19th-century mill.', 'date-not-sourced'],
  ['another century of a year', 'The mill is from the 18th century.', 'The mill was built in 1843.', 'number-not-sourced'],
  ['another decade', 'The mill closed in the 1980s.', 'The mill closed in 1994.', 'date-not-sourced'],
  [
    'another part of the year',
    'Sales fell between April and June.',
    'Sales fell in the first three months of the year.',
    'date-not-sourced',
  ],
  [
    'another time ago',
    'Complaints are twice what they were nine years ago.',
    'Complaints doubled during her seven years in office.',
    'date-not-sourced',
  ],
  [
    'what is to come told as gone',
    'It was agreed five years ago.',
    'It will be agreed in the next five years.',
    'date-not-sourced',
  ],
  [
    'another running time',
    'Lind finished in 2:42:11.',
    'Lind finished in two hours, 24 minutes and 11 seconds.',
    'number-not-sourced',
  ],
  ['another part of a million', 'A quarter of a million people fled.', 'Some 750,000 people fled.', 'number-not-sourced'],
  [
    'a part rounded the wrong way',
    'More than half of voters turned out.',
    'Turnout was 48 percent of voters.',
    'number-not-sourced',
  ],
  [
    'another first year',
    'She was in office from 2011 to 2018.',
    'She held office for eight years until 2018.',
    'date-not-sourced',
  ],
  ['the largest of all', 'It is the largest boat of Norport.', 'It is a large boat of Norport.', 'extreme-not-sourced'],
  ['a record', 'It was a record crowd for Norport.', 'A crowd came in Norport.', 'extreme-not-sourced'],
  ['another name after an age', 'Nine-year-old Eva Ruiz won.', 'Ana Ruiz, who is nine, won.', 'name-not-sourced'],
  ['other letters', 'Sales of DVDs fell.', 'Compact disc sales fell.', 'name-not-sourced'],
  ['a place with a hyphen', 'Dunmarrow-based Norrmar closed.', 'Norrmar, based in Norport, closed.', 'name-not-sourced'],
  ['a denial lost', 'Rescuers reached the cabin.', 'Rescuers failed to reach the cabin.', 'negation-changed'],
  ['a denial added', 'No one was hurt in the fire.', 'One man was hurt in the fire.', 'negation-changed'],
  ['won for lost', 'Prices fell to 25,000 euros in May.', 'Prices rose to 25,000 euros in May.', 'meaning-turned'],
  ['a death for an injury', 'Ana Ruiz died on Sunday.', 'Ana Ruiz was injured on Sunday.', 'grave-word-not-sourced'],
  ['a plan told as done', 'The council closed the pool in May.', 'The council plans to close the pool in May.', 'hedge-dropped'],
  ['a reason added', 'The pool closed because it is unsafe.', 'The pool closed on Monday.', 'cause-not-sourced'],
])('finds %s', (_, told, passage, code) => {
  expect(codesOf(told, passage)).toContain(code);
});

/** More of them: what was first refused on pairs that nobody had read. */
test.each([
  ['seconds', 'His call, 32 seconds long, was played in court.', 'A 32-second call of his was played in court.'],
  [
    'one of the world’s',
    'Norport took in some of the poorest families on earth.',
    'Norport took in some of the world’s poorest families.',
  ],
  ['a name with its state', 'Ruiz of Florida voted for it.', 'Florida Rep. Ana Ruiz voted for it.'],
  ['before a court', 'The ban will come before the High Court.', 'The High Court will hear the ban, imposed after a fire.'],
  ['pushed back', 'The mayor asked him to resist the inquiry.', 'The mayor asked him to push back on the inquiry.'],
  [
    'had she called',
    'Had Ruiz phoned the guard, the owner would be known, the officer said.',
    'The officer said if Ruiz had called the guard, the owner would be known.',
  ],
  [
    'a truce agreed to',
    'A truce between Norport and Ostmere ended an eleven-day war on Thursday.',
    'Norport and Ostmere agreed to a truce on Thursday, ending an eleven-day war.',
  ],
  ['people of a country', 'The Norwegians Ana Ruiz and Bo Lind sued.', 'Ana Ruiz and Bo Lind, natives of Norway, sued.'],
  ['a country of its states', 'Plants in the United States closed.', 'Plants in Ohio, Utah and Iowa closed.'],
  ['a capital that speaks', 'Washington said it will pay.', 'The United States will pay, it said on Thursday.'],
  [
    'a capital’s government',
    'Washington was prepared to give more help.',
    'The federal government was prepared to give more help.',
  ],
  ['whoever governs', 'Ostmere’s current government said little.', 'The Ostmere government said little.'],
  [
    'as much left open as before',
    'The tram plan will probably pass, and an agreement was announced on Monday.',
    'A deal was announced on Monday on a tram plan that is likely to win approval.',
  ],
  ['also that day', 'Also that day, Ana Ruiz resigned.', 'Ana Ruiz resigned the same day.'],
  [
    'a reporter named last',
    'The navy is holding its largest exercise, according to Harbour News.',
    'The navy is holding what Ostmere officials called its largest exercise, Harbour News reported.',
  ],
])('leaves alone %s', (_, told, passage) => {
  expect(codesOf(told, passage)).toEqual([]);
});
