import { describe, expect, test } from 'vitest';
import { type Source, waysToSay } from './ways-to-say.ts';

const post = (text: string): Source => ({ text, publisher: 'The Tamber Post' });
const nearest = (told: string, passage: string) => waysToSay(told, [post(passage)])[0];

describe('what a sentence may have meant to say, in its passage’s words', () => {
  test.each([
    [
      'a verb of its own',
      'The mayor burned the mill in Tamber on Friday.',
      'The mayor of Alder sold the mill in Tamber on Friday.',
      'The mayor of Alder sold the mill in Tamber on Friday.',
    ],
    [
      'a phrase that was moved, an aside that was struck',
      'Ana Ruiz was elected in May to the council.',
      'Ana Ruiz, a nurse, was elected to the council of Tamber in May.',
      'Ana Ruiz was elected to the council of Tamber in May.',
    ],
    [
      'somebody’s name in place of “she”',
      'Ana Ruiz was elected mayor in May.',
      'She was elected mayor of Tamber in May.',
      'Ana Ruiz was elected mayor of Tamber in May.',
    ],
    [
      'somebody’s name in full',
      'The mill did not fall, the miner Otto Krantz said.',
      'The mill fell, Krantz said.',
      'The mill fell, the miner Otto Krantz said.',
    ],
    [
      'a passive, and another number',
      'Two men were arrested by guards on Friday.',
      'Guards arrested three men on Friday.',
      'Guards arrested three men on Friday.',
    ],
    [
      'a chance told as a plan',
      'The port is to open a ferry line to Alder next year.',
      'The port, which lost money, may open a ferry line to Alder next year, though its union is against it.',
      'The port may open a ferry line to Alder next year.',
    ],
    [
      'a denial that was left out',
      'Bo Lind wants to leave the council.',
      'Bo Lind has denied that he wants to leave the council.',
      'Bo Lind has denied that he wants to leave the council.',
    ],
    [
      'a quotation that was changed',
      '“We will not sell it,” said Ana Ruiz of the bridge.',
      '"We will sell it," said Ana Ruiz, the harbour master, of the old bridge.',
      '“We will sell it,” said Ana Ruiz of the bridge.',
    ],
    [
      'an opening that answers nothing here',
      'Bo Lind will not sell the mill today, he said.',
      'But Bo Lind said he would not sell the mill.',
      'Bo Lind said he would not sell the mill.',
    ],
    [
      'half of a word with a hyphen stays whole',
      'On Friday three read papers of Tamber closed.',
      'Three of the widely-read papers of Tamber closed on Friday.',
      'Three of the widely-read papers of Tamber closed on Friday.',
    ],
    [
      'what a sentence says of the miner stays with who he is',
      'The survey by a miner was printed in Alder.',
      'The survey by Bo Lind, a miner, was printed in Alder.',
      'The survey by Bo Lind, a miner, was printed in Alder.',
    ],
    [
      'a list keeps its “and”',
      'Bo Lind was convicted of fraud and theft.',
      'Bo Lind was convicted of theft, fraud, burning a mill and arson.',
      'Bo Lind was convicted of theft, fraud, burning a mill and arson.',
    ],
    [
      'who did it stays with what was done',
      'He was freed on Friday.',
      'He was freed after a judge on Friday dropped the charges.',
      'He was freed after a judge on Friday dropped the charges.',
    ],
    [
      'a name is whole or gone',
      'Senate Leader Ana Ruiz left Tamber on Monday for talks.',
      'Senate Island Leader Ana Ruiz left Tamber on Tuesday for talks.',
      'Senate Island Leader Ana Ruiz left Tamber on Tuesday for talks.',
    ],
    [
      'a phrase stays with what needs it',
      'His words had mended the ties of Tamber, Bo Lind feared.',
      'Bo Lind feared his words had hurt the ties of Tamber with Alder.',
      'Bo Lind feared his words had hurt the ties of Tamber with Alder.',
    ],
    [
      'a remark between two marks, “today” and “also” go',
      'The ferry burned in Alder, police said.',
      'The ferry, which was new, sank today in Alder, police also said.',
      'The ferry sank in Alder, police said.',
    ],
    [
      'the figures of a list stay together',
      'The port closed in March for nine days.',
      'The port closed for nine days in March and for two in April.',
      'The port closed for nine days in March and for two in April.',
    ],
  ])('%s', (_, told, passage, right) => {
    expect(nearest(told, passage)).toBe(right);
  });

  test('“that” is put in where more words would run on than may, and its verb can be no other’s', () => {
    const mill = 'the mill by the old harbour in Tamber burned to the ground with all the grain within it.';
    const told = `Ana Ruiz of the council acknowledged that once ${mill}`;
    expect(nearest(told, `Ana Ruiz of the council acknowledged ${mill}`)).toBe(
      `Ana Ruiz of the council acknowledged that ${mill}`,
    );
    expect(nearest(told, `Ana Ruiz of the council admitted ${mill}`)).toBeUndefined();
    const hurt = 'three men hurt in the fire of the old mill by the harbour in Tamber were to stay for a week at least.';
    expect(nearest(`The hospital said ${hurt} It burned.`, `The hospital said ${hurt}`)).toBeUndefined();
  });

  test('of several sentences the one with most of its words is meant', () => {
    const sources = [post('The mayor of Tamber is Ana Ruiz. She sold the mill on Friday.'), post('Bo Lind bought a boat.')];
    expect(waysToSay('She burned the mill on Friday, the Tamber Post reported.', sources)[0]).toBe(
      'She sold the mill on Friday, the Tamber Post reported.',
    );
  });

  test('what one publisher reports is taken from no other’s words', () => {
    const sources = [post('The port has boats.'), { text: 'The port sold 30 boats to Alder.', publisher: 'Harbour Radio' }];
    expect(waysToSay('The port sold 40 boats to Alder, the Tamber Post reported.', sources)).toEqual([]);
    expect(waysToSay('The port sold 40 boats to Alder, Harbour Radio reported.', sources)[0]).toBe(
      'The port sold 30 boats to Alder, Harbour Radio reported.',
    );
  });

  test.each([
    ['at the opening', 'The port sank on Friday.', (run: string) => `I${run.slice(1)} of the boat, the port sank on Friday.`],
    [
      'at the opening, unmarked',
      'The port sank on Friday.',
      (run: string) => `I${run.slice(1)} of the boat the port sank on Friday.`,
    ],
    ['within', 'The port closed and sank.', (run: string) => `The port closed ${run} of the boat and sank.`],
    ['at the end', 'The port closed.', (run: string) => `The port closed ${run} of the boat it sank.`],
  ])('many phrases %s are gone through within the test’s own limit', (_, told, passage) => {
    const run = Array.from({ length: 25 }, (__, at) => ['in Tamber', 'at Alder', 'with nurses', 'near mills'][at % 4]).join(' ');
    for (const way of waysToSay(told, [post(passage(run))])) expect(way).toMatch(/port/u);
  });

  test.each([
    ['tells other things', 'Whales sang in the bay.', 'The port is to open a ferry line.'],
    ['names others', 'Otto Krantz opened a ferry line.', 'Ana Ruiz opened a ferry line.'],
    ['has nothing to rest on', 'The port opened.', ''],
  ])('a sentence that %s may have meant nothing there', (_, told, passage) => {
    expect(waysToSay(told, [post(passage)])).toEqual([]);
  });
});
