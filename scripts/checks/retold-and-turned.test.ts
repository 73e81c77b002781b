import { expect, test } from 'vitest';
import { codesOf } from './codes-of.ts';

/** What was first refused on rewrites of passages that nobody had read: the class of each, told of invented people. */
test.each([
  ['an agency’s name in full', 'The Food and Crop Administration closed it.', 'The FCA closed it.'],
  ['a county by its short form', 'She was found in County Norland.', 'She was found in Co Norland.'],
  ['a governor by the short title', 'Then Governor Lind spoke.', 'Gov. Bo M. Lind spoke.'],
  ['a group by its number', 'The G-7 met.', 'The Group of Seven met.'],
  ['part of a named thing', 'Portions of Norport were dark.', 'Parts of Norport were dark.'],
  ['a party and state behind a name', 'It was Ohio Democrat Ana Ruiz who spoke.', 'Sen. Ana Ruiz (D-Ohio) spoke.'],
  ['an agency as the speaker', 'It shut, the NPA reported.', 'It shut, according to the Norland Press Agency.'],
  ['the eleventh hour', 'It passed after an eleventh-hour push.', 'It passed after a last-ditch push.'],
  ['something put first', 'Bo Lind asked to put the poor first.', 'Bo Lind asked to give priority to the poor.'],
  ['a first birthday', 'The boy’s first birthday is in May.', 'The boy will turn one in May.'],
  ['a paragraph by its number', 'The second paragraph says so.', 'Paragraph two says so.'],
  ['half of a year', 'They made 300 in the first six months of 2022.', 'They made 300 in the first half of 2022.'],
  ['a quarter of an hour', 'The talk took a quarter of an hour.', 'The talk took 15 minutes.'],
  ['two of a kind', 'Two camps formed, one for the quay and one for the tram.', 'Some were for the quay and some for the tram.'],
  [
    'twice for two days',
    'Twice arrested, in May 2012 and June 2013, he came.',
    'He was arrested in May 2012 and June 2013 and came.',
  ],
  ['a year before a verb', 'He spoke of a rigged 2020 election.', 'He said that the 2020 election is rigged.'],
  ['hours without a colon', 'It began at 11am.', 'It began at 1100 BST.'],
  ['who was hurt, the number first', 'Shootings left 516 people injured.', 'A count had 189 people killed and 516 injured.'],
  ['one of the first', 'Ruiz was one of the first climbers there.', 'One of the earliest climbers there was Ruiz.'],
  ['among somebody’s harshest', 'It was among the harshest of the speeches.', 'It was among the government’s toughest speeches.'],
  ['beaten by', 'It was beaten by the Rovers.', 'It lost to the Rovers.'],
  ['a fall that is no refusal', 'Cases of measles are falling.', 'Cases of measles decline.'],
  [
    'unless for if not',
    'They will pay more unless cuts are extended in May.',
    'They will pay more if cuts are not extended in May.',
  ],
  ['unseen for not seen', 'Rates of measles were unseen for 11 months.', 'Rates of measles were not seen in 11 months.'],
  [
    'what somebody filed',
    'The court is expected to unseal charges filed by Lind.',
    'Charges filed by Lind are expected to be unsealed.',
  ],
  [
    'claims that nobody makes',
    'Benefit claims fell to 400 in May, the office said.',
    'New claims fell to 400 in May, office data showed.',
  ],
  ['her daughter', 'Eva, daughter of Ana Ruiz, said it was dull.', 'Ana Ruiz’s daughter Eva said it was dull.'],
  [
    'a purpose in other words',
    'Spray was used to bring a number of them under control.',
    'Police used spray to subdue some protesters.',
  ],
  ['a carcass', 'A dead whale came ashore.', 'A whale carcass washed up.'],
  ['a party by a letter alone', 'The Democratic governor, Bo Lind, spoke.', 'Gov. Bo Lind (D) spoke.'],
  ['a chamber’s full name', 'She came to the House of Commons in May.', 'She came to the Commons in May.'],
  ['a name after a lost space', 'Then Ana Ruiz left.', 'It was on Friday.Ana Ruiz left.'],
  [
    'the last for the first since',
    'Ruiz was the last to win at home, in 1978.',
    'It is the first win at home since Ruiz in 1978.',
  ],
  ['what loud letters say', 'This week Ruiz spoke.', 'Ruiz spoke THIS WEEK.'],
  ['an hour without a colon', 'It opens at 5:30 a.m.', 'It opens at 530 AM.'],
  ['millions of somebody’s doses', 'As many as 60m Norvax doses went abroad.', 'Up to 60m doses of Norvax went abroad.'],
  ['a quarter by its letter', 'Sales fell in the first quarter of 2021.', 'Sales fell in Q1 2021.'],
  ['who judges', 'Others could judge what it meant, Ruiz said.', 'Others could decide what it meant, Ruiz said.'],
  ['some of a list', 'Boats left Norport and Ostmere.', 'Boats left Norport, Dunmarrow and Ostmere.'],
  [
    'records that are sought',
    'Lind needs to prove that records sought are relevant, Ruiz said.',
    'Lind needs to prove that records sought are relevant, Ruiz said.',
  ],
  ['a first ferry', 'The first ferry left at noon.', 'The first ferry since Monday left at noon.'],
  ['who is named after another', 'The quay is named after Lind.', 'The quay is named before the court of Lind.'],
  ['what it polluted', 'It was shut because it polluted the river.', 'The plant, which polluted the river, was shut.'],
])('leaves alone %s', (_, told, passage) => {
  expect(codesOf(told, passage)).toEqual([]);
});

/** What was missed there, by its class. */
test.each([
  [
    'full months for full weeks',
    'Two full months after the fall work stopped.',
    'Two full weeks after the fall work stopped.',
    'number-not-sourced',
  ],
  [
    'the hurt for the dead',
    'It left 189 people injured and 516 dead.',
    'It left 189 people killed and 516 injured.',
    'number-not-sourced',
  ],
  ['from and to', 'It fell to 1,000 degrees from 45.', 'It fell from 1,000 degrees to 45 degrees.', 'swapped'],
  ['one for three', 'One person was killed.', 'Three people were killed.', 'number-not-sourced'],
  [
    'one of some for the one',
    'In his best-known match he asked twelve times.',
    'Among his most famous matches was that in which he asked twelve times.',
    'extreme-not-sourced',
  ],
  [
    'nearly a record',
    'Entries reached a near-record 1,786.',
    'Entries reached their highest ever level, 1,786.',
    'extreme-not-sourced',
  ],
  [
    'first of all for first in months',
    'Lind has brought his first charge.',
    'The charge is the first in months by Lind.',
    'extreme-not-sourced',
  ],
  [
    'only for first',
    'Two women were the only victims of the siege.',
    'Two women were the first victims of the siege.',
    'extreme-not-sourced',
  ],
  [
    'worst for first',
    'The flood, her worst, drew the mayor.',
    'The flood, the first of her time, drew the mayor.',
    'extreme-not-sourced',
  ],
  [
    'what only seems',
    'All valves work, and Lind was headed for a win in May.',
    'Lind appeared to be headed for a win in May.',
    'hedge-dropped',
  ],
  [
    'what may be going on',
    'Trade that is taking place under other laws is not touched.',
    'Trade that may be taking place under other laws is not touched.',
    'hedge-dropped',
  ],
  ['what might have been', 'A rail would have prevented his death.', 'A rail might have prevented his death.', 'hedge-dropped'],
  [
    'ready to sign',
    'Lind says he has signed the bill on the quay.',
    'Lind said he is prepared to sign the bill on the quay.',
    'hedge-dropped',
  ],
  ['denied once more', 'Ruiz was not denied a right to a trial.', 'The move denied Ruiz a right to a trial.', 'negation-changed'],
  ['no longer for still', 'The talk is no longer set for Thursday.', 'The talk is still set for Thursday.', 'negation-changed'],
  ['unvaccinated', 'Masks are off for unvaccinated visitors.', 'Masks are off for vaccinated visitors.', 'negation-changed'],
  [
    'a slump tightened',
    'The vote is loosening his hold on the party.',
    'His grip on the party will tighten with the vote.',
    'meaning-turned',
  ],
  ['who came after', 'Bo Lind, who succeeded Ruiz, said so.', 'Bo Lind, who preceded Ruiz, said so.', 'meaning-turned'],
  [
    'another trade',
    'Fans should stay away, the owner, Bo Lind, urged.',
    'Coach Bo Lind urged fans to stay away.',
    'office-not-sourced',
  ],
  ['another general', 'She is the solicitor general.', 'She is the attorney general.', 'office-not-sourced'],
  [
    'formerly for current',
    'The job falls to Ana Ruiz, formerly deputy commissioner for ports.',
    'The job falls to Ana Ruiz, the current deputy commissioner for ports.',
    'office-not-sourced',
  ],
  [
    'a single occasion',
    'Officers were sent for after a burglary on Sunday.',
    'Officers were called to the house on Sunday.',
    'cause-not-sourced',
  ],
  ['what they fell out over', 'They fell out over trade.', 'They fell out in May.', 'cause-not-sourced'],
  [
    'a reason where none is',
    'They were called in May because both were suspected of leaks.',
    'They were called in May in an inquiry about leaks.',
    'cause-not-sourced',
  ],
])('finds %s', (_, told, passage, code) => {
  expect(codesOf(told, passage)).toContain(code);
});
