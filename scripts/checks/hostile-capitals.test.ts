import { expect, test } from 'vitest';
import { areOneThing, nothingIsSwapped } from './nothing-is-swapped.ts';
import { nameSource } from './names/name-source.ts';
import { nameStandsIn } from './same-name.ts';
import { speakersOwnTheirWords } from './speakers-own-their-words.ts';
import { aStatement } from './story-builder.ts';

/** Whoever writes a feed must not decide how long a check takes: forty capitals once took longer than the sun has left. */
test.each([
  ['capitals', `, ${'A'.repeat(150)} (x) `],
  ['capitalised words', ` and ${'Norland Port '.repeat(14)}met `],
  ['a long list', `, ${'Norland, '.repeat(5_000)}`],
])('%s between two names are read at once', (_, between) => {
  expect(areOneThing(between)).toBe(false);
});

/** Of the processor's time, which is the same however much else the machine has to do. */
const msOf = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1_000;
};

test.each([
  ['a team and its people, hundreds of times', `${'Lind '.repeat(300)}and so on ${'Motors '.repeat(300)}`],
  ['a party and a state of endless capitals', `R-${'A'.repeat(40_000)}`],
])('%s: a name is looked for at once', (_, text) => {
  expect(msOf(() => nameStandsIn({ text: 'Lind of the Motors', initial: false }, nameSource(text)))).toBeLessThan(1_500);
});

test('two names that one sentence has a hundred times are compared at once', () => {
  const passage = 'Ana Ruiz said the plan of Bo Lind was '.repeat(100);
  const story = aStatement('Ana Ruiz said the plan of Bo Lind was good.', { from: 'Coast Wire', passage });
  expect(msOf(() => nothingIsSwapped(story))).toBeLessThan(1_500);
});

test('somebody who says it a thousand times, here and there, is heard at once', () => {
  const told = 'Ana Ruiz said and '.repeat(1_100);
  const story = aStatement(told, { from: 'Coast Wire', passage: told });
  expect(msOf(() => speakersOwnTheirWords(story))).toBeLessThan(3_000);
});

test('names of one list stand between two of it', () => {
  expect([', Dunmarrow and ', ', Port Alder, Ostmere, and ', ', the mayor and '].map(areOneThing)).toEqual([true, true, false]);
});
