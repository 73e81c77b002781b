import { expect, test } from 'vitest';
import { noWordIsExchanged } from './no-word-is-exchanged.ts';
import { findingsOf } from './story-builder.ts';

/** One case of each field of life, told of invented people. */
test.each([
  ['how far a case has come', 'Bo Lind was convicted of theft.', 'Bo Lind was charged with theft.', 'convicted, charged'],
  ['what a court did', 'The court upheld the harbour law.', 'The court struck down the harbour law.', 'upheld, struck down'],
  ['how sure it is', 'Eva Tamm is certain that the boat sank.', 'Eva Tamm believes that the boat sank.', 'certain, believes'],
  ['what may be', 'The ruling will change fishing.', 'The ruling could change fishing.', 'will, could'],
  [
    'the leader of a chamber',
    'The minority leader spoke.',
    'Senate Majority Leader Ana Ruiz spoke.',
    'minority leader, Majority Leader',
  ],
  ['an office', 'He won the governorship of Norland.', 'He won the mayoralty of Norland.', 'governorship, mayoralty'],
  [
    'an office whose words stand apart',
    'The majority leader said the tram would come.',
    'The minority leader said the majority wants the tram.',
    'majority leader, minority leader',
  ],
  ['an office of the law', 'The governor sued.', 'The attorney general sued.', 'governor, attorney general'],
  ['an attorney', 'Bo Lind is attorney general.', 'Bo Lind is district attorney.', 'attorney general, district attorney'],
  ['a year of study', 'Eva Tamm, a senior, rowed.', 'Eva Tamm, a sophomore, rowed.', 'senior, sophomore'],
  ['who is above whom', 'Her superiors knew.', 'Her subordinates knew.', 'superiors, subordinates'],
  ['a decade of life', 'He is in his sixties.', 'He is in his 50s.', 'sixties, 50s'],
  ['what must be', 'The town will settle it.', 'The town needs to settle it.', 'will, needs to'],
  ['an attempt', 'Lind is certain to row.', 'Lind will try to row.', 'certain to, try'],
  ['what may come of it', 'They agreed on a final pact.', 'They agreed on a potential pact.', 'final, potential'],
  ['a reason among others', 'It is the only reason.', 'It is the main reason.', 'the only, main'],
  ['a sign', 'It is a result of the thaw.', 'It is a sign of the thaw.', 'result of, a sign'],
  ['a document', 'A memo names Lind.', 'The indictment names Lind.', 'memo, indictment'],
  ['a party', 'Democrats left the hall in a hurry.', 'They said Republicans left the hall in a hurry.', 'Democrats, Republicans'],
  ['a decision', 'The council passed the tram bill.', 'The council blocked the tram bill.', 'passed, blocked'],
  ['a course', 'The town will stop the ferry trials.', 'The town will continue the ferry trials.', 'stop, continue'],
  ['a measure met', 'The price exceeds the target.', 'The price falls short of the target.', 'exceeds, falls short'],
  ['a direction', 'Guards lengthen the response time.', 'Guards diminish the response time.', 'lengthen, diminish'],
  ['a rate', 'The line costs 30 marks a month.', 'The line costs 30 marks a year.', 'a month, a year'],
  ['a season', 'The quay opens next summer.', 'The quay opens this summer.', 'next summer, this summer'],
  ['kin', 'His brother rowed.', 'His cousin rowed.', 'brother, cousin'],
  ['a trade', 'A physicist found the leak.', 'A geologist found the leak.', 'physicist, geologist'],
  ['a part of the body', 'She hurt her elbow.', 'She hurt her ankle.', 'elbow, ankle'],
  ['a crop', 'They grow barley.', 'They grow maize.', 'barley, maize'],
  ['a round', 'Ostmere won the semifinal.', 'Ostmere won the quarterfinal.', 'semifinal, quarterfinal'],
  ['a room', 'It was in the attic.', 'It was in the basement.', 'attic, basement'],
  ['pay', 'The post is salaried.', 'The post is uncompensated.', 'salaried, uncompensated'],
  ['a reason for an obstacle', 'It sailed because of the fog.', 'It sailed despite the fog.', 'because of, despite'],
  ['a point of the compass', 'It rained in the east of Alder.', 'It rained in the West of Alder.', 'east, West'],
  ['part of a game', 'Ostmere won in the second half.', 'Ostmere won in the first half.', 'second half, first half'],
  ['floor', 'Bo Lind lived on the second floor.', 'Bo Lind lived on the first floor.', 'second floor, first floor'],
  ['result of a year, earned', 'The yard earned 86 million crowns.', 'The yard lost 86 million crowns.', 'earned, lost'],
  ['result of a year, lost', 'The yard lost 86 million crowns.', 'The yard made a profit of 86 million crowns.', 'lost, profit'],
  ['result of a year, a profit', 'The yard made a profit of $86m.', 'The yard lost $86m.', 'profit, lost'],
])('finds another %s', (_, told, passage, words) => {
  expect(findingsOf(noWordIsExchanged, told, passage)).toBe(`exchanged, ${words}, passage`);
});

test.each([
  ['the same word', 'Bo Lind was charged.', 'Bo Lind was charged.'],
  [
    'a senator of the United States, who is no state senator',
    'Bo Lind is a U.S. senator.',
    'Bo Lind is a United States senator.',
  ],
  ['a word of the same slot', 'The court voided the law.', 'The court struck down the law.'],
  ['a word that the passage has for another thing', 'Bo Lind was convicted.', 'Bo Lind was charged. Eva Tamm was convicted.'],
  ['both told', 'First charged, Bo Lind was convicted.', 'Bo Lind was charged.'],
  ['a contrary that is denied', 'Lind was not convicted.', 'Lind was acquitted.'],
  ['a synonym of another list', 'The council spurned it.', 'The council approved one and rebuffed it.'],
  ['a word for what stands there', 'Work stopped as the strike went on.', 'The strike continued.'],
  ['less certain than the passage', 'The ruling may change fishing.', 'The ruling will change fishing.'],
  ['what would be, reported', 'He said it would sail.', 'It will sail, he said.'],
  ['what is compared from the other side', 'The hall is older than the mill.', 'The mill is younger than the hall.'],
  ['a denial far before', 'No bridge that the town paid for will go ahead.', 'The town cancelled bridges it paid for.'],
  ['a word within a name', 'A black boat sank.', 'A boat of the White House sank.'],
  ['a word of another part of speech', 'The boat is on fire.', 'Critics have blasted the boat on the quay.'],
  ['a word whose stem is another’s', 'The convent has boats.', 'The port has nuclear boats.'],
  ['who reports it', 'Bo Lind would stay, Coast Wire reported.', 'Bo Lind would stay as secretary.'],
  ['a part of a phrase', 'The vice president rowed.', 'The vice president and the president rowed.'],
  ['a general word for a particular one', 'A journalist rowed.', 'A columnist rowed past a photographer.'],
  ['a woman for a girl', 'A woman of 20 rowed.', 'A girl of 20 rowed.'],
  ['a trial behind a sentence', 'Bo Lind was tried for theft.', 'Bo Lind was sentenced for theft.'],
  ['a company for its kind', 'The company met Bo Lind.', 'The airline met Bo Lind after talks with a charity.'],
  ['a part of the day for its hour', 'Bo Lind left in the morning.', 'Bo Lind left at 9 a.m. and was home by evening.'],
  ['what is lost and no money', 'The yard lost the case.', 'The yard made a profit in the year of the case.'],
])('accepts %s', (_, told, passage) => {
  expect(findingsOf(noWordIsExchanged, told, passage)).toBe('nothing');
});

test('a synonym that is told by itself stands for nothing else', () => {
  const passage = 'Lind, their manager, knew it after leading the side.';
  expect(findingsOf(noWordIsExchanged, 'Lind, their captain, knew it, having led the side.', passage)).toBe(
    'exchanged, captain, manager, passage',
  );
  expect(findingsOf(noWordIsExchanged, 'Lind, their captain, knew it.', passage)).toBe('nothing');
});

test('of a whole article the nearest sentence alone is held against the story', () => {
  const rest = ['Boats lay idle.', 'Nets were dry.', 'Tar was dear.', 'Rope was cheap.', 'Oars broke.', 'Sails tore.'].join(' ');
  const told = 'Bo Lind was convicted of theft in May.';
  expect(findingsOf(noWordIsExchanged, told, `${rest} Bo Lind was charged with theft in May.`)).toBe(
    'exchanged, convicted, charged, passage',
  );
  expect(findingsOf(noWordIsExchanged, told, `${rest} Lind rowed in May with theft in mind. Tamm was charged.`)).toBe('nothing');
});
