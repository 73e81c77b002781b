import { describe, expect, test } from 'vitest';
import { waysToSay } from './ways-to-say.ts';

const nearest = (told: string, passage: string, names: string[] = []) => waysToSay(told, [passage], names)[0];

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

  test('“that” is put in, or a day in front, where more words would run on than may', () => {
    const said =
      'Police said the mill by the old harbour in Tamber burned to the ground with all the grain and flour and two carts within it.';
    expect(
      waysToSay(
        'Police said the mill by the old harbour in Tamber burned with all the grain within it to the ground.',
        [said],
        [],
      ),
    ).toEqual([]);
    const acknowledged =
      'Ana Ruiz of the council acknowledged the mill by the old harbour in Tamber burned to the ground with all the grain within it.';
    expect(
      nearest(
        'The mill by the old harbour in Tamber burned to the ground with all the grain, Ana Ruiz of the council acknowledged.',
        acknowledged,
      ),
    ).toBe(
      'Ana Ruiz of the council acknowledged that the mill by the old harbour in Tamber burned to the ground with all the grain within it.',
    );
    const opened = 'The council of the port of Alder opened a library for the children of the fishermen of the town on Friday.';
    expect(
      nearest(
        'A library for the children of the fishermen of the town was opened on Friday by the council of the port of Alder.',
        opened,
      ),
    ).toBe('On Friday, the council of the port of Alder opened a library for the children of the fishermen of the town.');
  });

  test('of several sentences the one with most of its words is meant, and who reports it stays named', () => {
    const passages = ['The mayor of Tamber is Ana Ruiz. She sold the mill on Friday.', 'Bo Lind bought a boat.'];
    expect(waysToSay('She burned the mill on Friday, the Tamber Post reported.', passages, ['The Tamber Post'])[0]).toBe(
      'She sold the mill on Friday, the Tamber Post reported.',
    );
  });

  test.each([
    ['tells other things', 'Whales sang in the bay.', 'The port is to open a ferry line.'],
    ['names others', 'Otto Krantz opened a ferry line.', 'Ana Ruiz opened a ferry line.'],
    ['has nothing to rest on', 'The port opened.', ''],
  ])('a sentence that %s may have meant nothing there', (_, told, passage) => {
    expect(waysToSay(told, [passage], [])).toEqual([]);
  });
});
