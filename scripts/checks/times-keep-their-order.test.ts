import { expect, test } from 'vitest';
import { aStatement, findingsOf } from './story-builder.ts';
import { timesKeepTheirOrder } from './times-keep-their-order.ts';

const found = (told: string, ...passages: string[]) =>
  timesKeepTheirOrder(aStatement(told, ...passages)).map(
    (finding) => finding.code === 'meaning-turned' && [finding.word, finding.passage],
  );

test.each([
  ['ahead of it', 'Lind resigned after the vote.', 'Lind resigned ahead of the vote.', ['after', 'ahead of']],
  [
    'on its eve',
    'She spoke the day after the summit.',
    'She spoke on the eve of the summit.',
    ['the day after', 'on the eve of'],
  ],
  ['after a chamber', 'Lind wrote just before the senate voted.', 'Lind wrote just after the senate voted.', ['before', 'after']],
  ['during it', 'The call came before the storm.', 'The call came during the storm.', ['before', 'during']],
  ['after it', 'The pier broke during the storm.', 'The pier broke after the storm.', ['during', 'after']],
  ['in its wake', 'Prices fell ahead of the strike.', 'Prices fell in the wake of the strike.', ['ahead of', 'in the wake of']],
])('finds what the passage puts %s', (_, told, passage, words) => {
  expect(found(told, passage)).toEqual([words]);
});

test.each([
  ['in the same place, in other words', 'Lind resigned before the vote.', 'Lind resigned ahead of the vote.'],
  ['from the other side', 'The vote came before her resignation.', 'Lind resigned after the vote.'],
  ['in a court', 'Lind appeared before the court.', 'Lind appeared after the court had been cleared.'],
  ['beside another thing', 'Lind resigned after the flood.', 'Lind resigned before the vote.'],
  ['with a clause between', 'After it rained, the vote was held.', 'Before the vote it rained.'],
  ['before and after', 'It rained after the vote.', 'It rained before the vote and after the vote.'],
  ['twice', 'After the vote Lind left; the vote was long.', 'Before the vote Lind came.'],
])('leaves alone what is put %s', (_, told, passage) => {
  expect(found(told, passage)).toEqual([]);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  [
    'They met after the summit and before the vote.',
    'They met before the summit and after the vote.',
    'meaning-turned, before, after',
  ],
  ['They met after the summit.', 'They met before the summit, ahead of the summit; boats left during the vote.', 'nothing'],
  ['They met after it was on at the summit.', 'They met before the summit.', 'nothing'],
  ['They met after Ostmere.', 'They met before Ostmere.', 'meaning-turned, after, before'],
  [
    'They met after the summit.',
    'They met before the summit. One. Two ran. Three sat. Four ate. Five left. Six came. Seven went.',
    'nothing',
  ],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(timesKeepTheirOrder, told, passage)).toBe(findings);
});

/** Pairs that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each([
  ['They met after the vote.', 'They met before the vote, and left ahead of the vote.', 'meaning-turned, after, before'],
  ['They met after the vote.', 'They met before the vote, and left ahead of the vote and after lunch.', 'nothing'],
  ['They met after the vote.', 'They met before the vote, and left after lunch.', 'meaning-turned, after, before'],
  [
    'They met after the vote, and before the storm.',
    'They met before the vote and after the storm.',
    'meaning-turned, before, after',
  ],
])('beside what it rests on, “%s”, “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(timesKeepTheirOrder, told, passage)).toBe(findings);
});
