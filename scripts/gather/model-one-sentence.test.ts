import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** What speaks against a sentence that rests on these of one article. */
const codes = (told: string, ...passage: string[]) => [
  ...new Set(againstIn(read(told), [passage.map(read)]).map(({ code }) => code)),
];

/** What rules say of it, beside that it is no shortening. */
const rules = (told: string, ...passage: string[]) =>
  againstIn(read(told), [passage.map(read)]).flatMap((each) => (isGap(each) ? [] : each.code));

describe('who does what to whom stays', () => {
  test.each([
    ['turned round', 'Otto Krantz sued Ana Ruiz.', 'Ana Ruiz sued Otto Krantz on Friday.'],
    ['turned round by a passive', 'Ana Ruiz was sued by Otto Krantz.', 'Ana Ruiz sued Otto Krantz on Friday.'],
    ['turned round out of a passive', 'Otto Krantz sued Ana Ruiz.', 'Otto Krantz was sued by Ana Ruiz.'],
    ['given to another', 'The council closed the bridge.', 'The council said that the port closed the bridge.'],
    ['given to who stands beside', 'The driver fled.', 'The driver hit a lorry and its owner fled.'],
    ['suffered by another', 'The jury convicted the church.', 'The jury convicted Otto Krantz, a pastor of the church.'],
    ['another number', 'Three ferries sank.', 'Two ferries sank and three lorries burned.'],
    ['another’s quality', 'The bridge was old.', 'The bridge fell on an old lorry.'],
    ['another preposition', 'The council voted for the plan.', 'The council voted against the plan.'],
    [
      'an organisation that somebody else contradicts',
      'The Tamber Health Organization insisted the theory is right.',
      'Doctors have pushed back on the Tamber Health Organization’s report, insisting the theory is right.',
    ],
    [
      'pressure put on by who is under it',
      'The council has put pressure on the port.',
      'The council has come under pressure from the port to close the bridge.',
    ],
    [
      'one party’s word given to the other',
      'The Whites charge the bill would raise tolls.',
      'The Whites argue the bill would help, while the Greens charge it would raise tolls.',
    ],
    ['done by others of the same place', 'Tamber Greens left the chamber.', 'Tamber Whites left the chamber.'],
    [
      'a contest won of one that is coming',
      'Ana Ruiz has won the recall election.',
      'Ana Ruiz has announced that she is running in the coming recall election.',
    ],
    ['a deed of a noun that only names a kind', 'Otto Krantz was murdered.', 'The murder inquiry of Otto Krantz opened.'],
    ['one more of the same', 'The port has made a new bid for the mill.', 'The port made a bid for the mill on Friday.'],
    [
      'a meeting with whom somebody else met',
      'Ana Ruiz met Otto Krantz.',
      'Paula Vell’s interview with Otto Krantz came as the minister Ana Ruiz paid a visit to Tamber.',
    ],
    [
      'done by who hears of it',
      'Ana Ruiz tried to silence the nurse.',
      '“He tried to silence me,” the nurse told the mayor Ana Ruiz.',
    ],
    [
      'an effort told as done, by who is named after it',
      'Paula Vell sold the mill.',
      'They questioned Otto Krantz over his efforts to sell the mill, and found that a friend of Paula Vell had offered money.',
    ],
    ['done by who only blames for it', 'Ana Ruiz invited the envoy.', 'Ana Ruiz criticised Otto Krantz for inviting the envoy.'],
    [
      'done by whose guards were moved to it',
      'The mayor removed the nurse.',
      'The nurse shouted at the mayor, prompting guards to remove the nurse.',
    ],
    ['a new one, of the latest', 'The port made a new bid.', 'The port made a bid, in the latest turn of the sale.'],
    ['done of what was only set going', 'Ana Ruiz was recalled.', 'The recall of Ana Ruiz was triggered on Friday.'],
    ['in a headline’s capitals, by another', 'Tamber Whites fled the state.', 'Tamber Greens Flee State Over Bill Of Whites'],
    ['a death of what was beaten', 'Otto Krantz died of a fever.', 'Otto Krantz died a year after beating a fever.'],
    ['another owner', 'Fire broke out in the home of the witness.', 'Fire broke out in the home of the mayor, a witness said.'],
  ])('found: %s', (_, told, passage) => {
    expect(codes(told, passage)).not.toEqual([]);
  });

  test.each([
    ['the other subject of two', 'The driver fled.', 'The driver hit a lorry and fled.'],
    ['who is told in a clause between', 'The lorry sank.', 'The lorry, which was old, sank.'],
    ['an office beside the name', 'Ana Ruiz resigned.', 'Ana Ruiz, the harbour master, resigned on Friday.'],
    [
      'who stands before a clause without “who”',
      'The law would require masks.',
      'The law, passed in 2012 and due to take effect in May, would require masks.',
    ],
    ['a list that somebody released', 'A list said the mill was safe.', 'A list released by the port said the mill was safe.'],
    ['a title with a full stop', 'The invitation was a mistake.', 'The invitation from Mr. Krantz was a mistake.'],
    [
      'an adverb left out',
      'The council on Friday rejected the plan of the port.',
      'The council on Friday flatly rejected the plan of the port.',
    ],
    [
      'a deed before an adjective in “-ing”',
      'A photo was sent to the port.',
      'A photo of a man’s bulging coat was sent to the port.',
    ],
    ['two clauses of one sentence', 'Two ferries sank and three lorries burned.', 'Two ferries sank and three lorries burned.'],
  ])('left alone: %s', (_, told, passage) => {
    expect(codes(told, passage)).toEqual([]);
  });
});

describe('what is no shortening does not stand, be it true', () => {
  test.each([
    ['a passive for an active', 'Otto Krantz was sued by Ana Ruiz.', 'Ana Ruiz sued Otto Krantz on Friday.'],
    ['an active for a passive', 'Ana Ruiz sued Otto Krantz.', 'Otto Krantz was sued by Ana Ruiz.'],
    ['a headline’s passive', 'Otto Krantz sued over leak', 'Ana Ruiz sued Otto Krantz over the leak.'],
    [
      'a law that is meant by “that”',
      'Courts upheld the laws.',
      'Tamber has laws requiring the use of masks on ferries that were upheld by courts.',
    ],
    [
      'the same thing under another name',
      'The rules ban crews from taking Tamberol.',
      'The rules ban crews from taking the usual pill – Tamberol – at sea.',
    ],
    [
      'an adjective tied by a hyphen',
      'A campaign qualified for the ballot.',
      'A port-led campaign to oust Otto Krantz qualified for the ballot.',
    ],
    [
      'who stands before an office with a clause of its own',
      'Ana Ruiz was expected to resign.',
      'Ana Ruiz, a nurse and sailor who left Tamber to see the sea, was expected to resign.',
    ],
    ['what was done by using something', 'The port bought two ferries.', 'The port used the money to buy two ferries.'],
  ])('%s', (_, told, passage) => {
    expect(codes(told, passage)).not.toEqual([]);
    expect(rules(told, passage)).toEqual([]);
  });
});

describe('what governs the words comes along', () => {
  test.each([
    ['a vote', 'The senate expelled the envoy.', 'The senate voted to expel the envoy.'],
    ['a plan', 'The port closed the bridge.', 'The port plans to close the bridge.'],
    ['a possibility', 'The brakes failed.', 'The brakes may have failed.'],
    ['what is to come', 'The port removed the wreck.', 'The port will remove the wreck.'],
    ['what is to come, with another “to”', 'The port sent tugs to Tamber.', 'The port will send tugs to Tamber.'],
    ['a question', 'Faulty brakes caused the crash.', 'Police are investigating whether faulty brakes caused the crash.'],
    ['an accusation', 'Otto Krantz stole the plans.', 'Otto Krantz is accused of stealing the plans.'],
    ['blame', 'The council caused the fire.', 'Otto Krantz blamed the council, which he said caused the fire.'],
    ['a denial', 'Otto Krantz took the money.', 'Otto Krantz denied that he took the money.'],
    ['a word of denial', 'The bridge reopened.', 'The bridge has not reopened.'],
    ['a demand', 'The port shut the mill.', 'Residents urged the port to shut the mill.'],
    ['an attempt', 'They set the mill on fire.', 'They tried to set the mill on fire.'],
    ['what they argue', 'The ban is void.', 'Arguing that the ban is void, lawyers met the judge.'],
    ['who says it', 'The driver was drunk.', 'The driver was drunk, police said.'],
    ['another who says it', 'The driver was drunk, the mayor said.', 'The driver was drunk, police said.'],
    ['about how many', 'The port lost 300 crates.', 'The port lost about 300 crates.'],
    ['a former office', 'The mayor Otto Krantz resigned.', 'The former mayor Otto Krantz resigned.'],
    ['an adjective of doubt', 'Police arrested the thief.', 'Police arrested the alleged thief.'],
    ['what speaks of a deed as a noun', 'The fraud happened.', 'There are claims of fraud, and none happened.'],
  ])('found without it: %s', (_, told, passage) => {
    expect(rules(told, passage)).not.toEqual([]);
  });

  test.each([
    ['a vote', 'The senate voted to expel the envoy.', 'The senate voted to expel the envoy on Friday.'],
    ['a possibility in other words', 'The brakes might have failed.', 'The brakes may have failed.'],
    ['what is to come', 'The port is to remove the wreck.', 'The port will remove the wreck.'],
    ['who says it, before', 'Police say the driver was drunk.', 'The driver was drunk, police said.'],
    [
      'what another helper opens',
      'The law would not close mills, the port said.',
      'The law was meant to help crews and would not close mills, the port said.',
    ],
    ['what they did who argue', 'Lawyers met the judge.', 'Arguing that the ban is void, lawyers met the judge.'],
    ['an attempt told as what for', 'They fled to prevent the vote.', 'They fled in an effort to prevent the vote.'],
    ['a clause of time that nothing governs', 'The storm came.', 'The port plans to close the bridge after the storm came.'],
    ['a deed that was led on to', 'The ferry reached the port.', 'The ferry managed to reach the port.'],
  ])('left alone with it: %s', (_, told, passage) => {
    expect(rules(told, passage)).toEqual([]);
  });

  test.each([
    [
      'a subject behind a remark between dashes',
      'The mill closed.',
      'The mill - once called “the oven” - finally closed on Friday.',
    ],
    [
      'a verb behind a clause of “who”',
      'Ana Ruiz will focus on ferries.',
      'Ana Ruiz, who joined in 2009 and made a name (2011), will be leaving the port and focus on ferries.',
    ],
    [
      'what follows the main clause, not the one that opens',
      'Otto Krantz resigned, citing the fire.',
      'As she prepared to speak, Otto Krantz resigned, citing the fire.',
    ],
    ['a price somebody paid', 'The port paid £103m.', 'It brings a profit on the £103m the port paid.'],
    [
      'a noun and all that belongs to it',
      'A picture of Ana Ruiz fell.',
      'A picture of the candidate and former nurse Ana Ruiz fell.',
    ],
    ['a word that is only spoken of', 'Ana Ruiz cast the only “no” vote.', 'The only "no" vote was cast by Ana Ruiz.'],
    ['an answer without words', 'The port closed the mill.', 'The port responded to the fire by closing the mill.'],
    ['“he” for who said it', 'He said the mill is a loss.', 'Otto Krantz praised the plan, saying the mill is a loss.'],
    ['a deed somebody was moved to', 'A train derailed.', 'The slip blocked the line, causing a train to derail.'],
  ])('left alone: %s', (_, told, passage) => {
    expect(rules(told, passage)).toEqual([]);
  });

  test('a denial, a plan or a possibility that the sentence adds is found', () => {
    expect(rules('The bridge may close.', 'The bridge closed.')).toEqual(['added']);
    expect(rules('The bridge will close.', 'The bridge closed.')).toEqual(['added']);
    expect(rules('Drivers need not pay the toll.', 'Drivers pay the toll but need not wait.')).not.toEqual([]);
  });
});

describe('a name is completed by the sentence that gives it', () => {
  test('in full, or for a pronoun', () => {
    expect(rules('Ana Ruiz resigned on Friday.', 'Ana Ruiz is the harbour master.', 'Ruiz resigned on Friday.')).toEqual([]);
    expect(rules('Ana Ruiz resigned on Friday.', 'Ana Ruiz is the harbour master.', 'She resigned on Friday.')).toEqual([]);
  });

  test('not with another’s first name, nor where the pronoun is of somebody else', () => {
    expect(rules('Ana Ruiz resigned.', 'Ana Ruiz is a nurse.', 'Paula Ruiz resigned.')).not.toEqual([]);
    expect(rules('Otto Krantz resigned.', 'Ana Ruiz met Otto Krantz.', 'She resigned.')).not.toEqual([]);
  });
});

test('a sentence says of itself whatever it says', () => {
  for (const text of [
    'The senate voted to expel the envoy after the mayor, who denied it, was accused of stealing about 300 crates.',
    'Ana Ruiz, the harbour master, said that the port may close both bridges if the storm does not pass.',
  ])
    expect(rules(text, text)).toEqual([]);
});

describe('a publisher may be named who reports it', () => {
  const burned = 'Guards said the mill burned on Friday.';
  test.each([
    ['first', 'The ····· reported that guards said the mill burned.'],
    ['last', 'Guards said the mill burned, the ····· reported.'],
  ])('%s', (_, told) => {
    expect(codes(told, burned)).toEqual([]);
  });

  test('but not in place of who says it', () => {
    expect(codes('The ····· said that the mill burned.', burned)).not.toEqual([]);
  });
});
