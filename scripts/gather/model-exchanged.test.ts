import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { againstIn } from './model-one-sentence.ts';

const isRefused = (told: string, passage: string) => againstIn(read(told), [[read(passage)]]).length > 0;

const met = 'Nurses met the mayor in Alder after a vote in Tamber.';
const paid = 'The port paid a bill for salt with a loan for coal.';
const fined = 'A court in Tamber fined the port in May for a spill in Alder.';

describe('a phrase keeps what it stands beside', () => {
  test.each([
    ['Nurses met the mayor in Tamber after a vote in Alder.', met],
    ['Nurses met the mayor in Tamber.', met],
    ['In Tamber, nurses met the mayor after a vote in Alder.', met],
    ['The port paid a bill for coal with a loan for salt.', paid],
    ['The port paid a bill for coal.', paid],
    ['Nurses held a rally in Tamber before a march in Alder.', 'Nurses held a rally in Alder before a march in Tamber.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Nurses met the mayor in Alder.', met],
    ['After a vote in Tamber, nurses met the mayor in Alder.', met],
    ['In Alder, nurses met the mayor after a vote in Tamber.', met],
    ['The port was fined for a spill in Alder by a court in Tamber.', fined],
    ['The court in Tamber fined the port.', fined],
    ['Nurses held a rally in Alder.', 'Nurses held a rally in the hall in Alder.'],
    ['Nurses spoke in Alder after a speech in Tamber.', 'Nurses spoke in Alder after a speech at the port in Tamber.'],
    ['Ruiz worked as a guard at the port.', 'Ruiz worked as a cook at the mill in Alder and as a guard at the port.'],
    ['The mayor spoke of hope in Tamber.', 'The mayor spoke of fear in Alder and of hope in Tamber.'],
    [
      'A report in the Courier was disputed by Ruiz as a ······ of her service in the army.',
      'Ruiz disputed a report in the Courier as a “farce” of her service in the army.',
    ],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});

test('two phrases of which each leans on the other come to an end', () => {
  const reach = 'Instead of reaching from Tamber to Alder, the line is limited to Lisgarth and northern Alder.';
  expect(() =>
    isRefused('Instead of being limited to Lisgarth, the line is reaching from Tamber to Alder.', reach),
  ).not.toThrow();
});
