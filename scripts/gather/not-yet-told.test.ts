import { expect, test } from 'vitest';
import { notYetTold } from './not-yet-told.ts';

const told = [
  'Port Alder closes both harbour bridges in the storm',
  'The port authority closed both harbour bridges in Port Alder on Saturday afternoon because of a storm.',
  'Gusts of 110 kilometres an hour were measured at the Custom House pier, the weather service said.',
  '“We would rather be early than sorry,” said Ana Ruiz, the harbour master.',
  'Two lorry drivers were hurt when their lorries were blown over on the southern bank.',
];

test.each([
  ['a copy', 'The port authority closed both harbour bridges in Port Alder on Saturday afternoon because of a storm.'],
  ['the same in another order', 'Because of a storm, both harbour bridges in Port Alder were closed by the port authority.'],
  [
    'a retelling in words that mean the same',
    'Officials shut the two bridges at Port Alder’s harbour as the storm struck on Saturday.',
  ],
  ['a shorter telling', 'Both bridges in Port Alder are closed.'],
  ['the same number in other words', 'A gust of 110 km/h was measured at the pier of the Custom House.'],
  ['a surname for the whole name', 'Ruiz, the harbour master, said it was better to be early than sorry.'],
  ['injuries by another word', 'The two drivers of the lorries were injured on the southern bank.'],
  ['an age', 'Ana Ruiz, the 52-year-old harbour master, would rather be early than sorry.'],
  ['nothing but small words', 'It is what it was, and so it is.'],
  ['a number and nothing said of it', 'That was in 2026.'],
])('has been told: %s', (_, sentence) => {
  expect(notYetTold(sentence, told)).toBe(0);
});

test.each([
  ['a new place and what happened there', 'Engineers found a crack in the Ropewalk pillar on Saturday evening.'],
  ['a new number of new things', 'Ninety flats on the northern bank were without electricity until midnight.'],
  ['another count of what was counted', 'Five lorry drivers were hurt when their lorries were blown over on the southern bank.'],
  ['a new person with a demand', 'Opposition councillor Teo Marchetti demanded an inquiry into the maintenance contracts.'],
  ['another matter without a name', 'Schools stay shut on Monday, and exams are postponed.'],
])('is news: %s', (_, sentence) => {
  expect(notYetTold(sentence, told)).toBeGreaterThan(0);
});

test('more news is more than less', () => {
  const some = notYetTold('The port authority closed the Ropewalk tunnel and the market on Saturday because of a storm.', told);
  const all = notYetTold('Engineers found a crack in the Ropewalk pillar on Saturday evening.', told);
  expect(all).toBeGreaterThan(some);
});
