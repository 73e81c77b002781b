import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

const told = (text: string) => numbersIn(text).map(({ value, unit, thing }) => [value, unit, thing]);

test.each([
  [
    'digits with what they count',
    '12 people and 1,200 small firms',
    [
      [12, null, 'people'],
      [1200, null, 'firms'],
    ],
  ],
  [
    'words',
    'twenty-one men, two hundred and five houses',
    [
      [21, null, 'men'],
      [205, null, 'houses'],
    ],
  ],
  [
    'a dozen and halves',
    'a dozen boats and half a million',
    [
      [12, null, 'boats'],
      [500_000, null, null],
    ],
  ],
  [
    'multipliers',
    '2.3 million voters, $5bn, three hundred thousand tonnes',
    [
      [2_300_000, null, 'voters'],
      [5e9, 'dollar', null],
      [300_000, 'tonne', null],
    ],
  ],
  [
    'per cent in three spellings',
    '5%, 5 per cent, five percent of voters',
    [
      [5, 'percent', null],
      [5, 'percent', null],
      [5, 'percent', 'voters'],
    ],
  ],
  [
    'money before and after',
    '£3m and 3 million pounds',
    [
      [3e6, 'pound', null],
      [3e6, 'pound', null],
    ],
  ],
  [
    'units that stand close',
    '39km up at 1,140km/h',
    [
      [39, 'km', null],
      [1140, 'km/h', null],
    ],
  ],
  [
    'ordinals',
    'the third pier and the 21st ship',
    [
      [3, 'ordinal', null],
      [21, 'ordinal', null],
    ],
  ],
  [
    'a range',
    'between 10 and 12 per cent, 5–6 million',
    [
      [10, 'percent', null],
      [12, 'percent', null],
      [5e6, null, null],
      [6e6, null, null],
    ],
  ],
  [
    'a score of shares',
    '37 per cent to 30',
    [
      [37, 'percent', null],
      [30, 'percent', null],
    ],
  ],
  [
    'shares of a whole',
    'two-thirds of voters, half of the town',
    [
      [2 / 3, 'share', 'voters'],
      [0.5, 'share', 'town'],
    ],
  ],
  ['an age', 'a 19-year-old', [[19, 'year', 'old']]],
  ['one person, and no pronoun', 'one person; no one, one of them, one another', [[1, null, 'person']]],
  ['no dates and no times', 'on 14 March 2026 at 3 p.m. in 2019, at three on Sunday', []],
  ['a count that looks like a year', '2012 people came', [[2012, null, 'people']]],
  ['no parts of names', 'COVID-19 and the G20', []],
  ['no second that is a time', 'a second later', []],
])('finds %s', (_, text, numbers) => {
  expect(told(text)).toEqual(numbers);
});

test('says what is approximate and what is no number at all', () => {
  expect(
    numbersIn('about 300, exactly 20, at least five, hundreds of thousands').map(({ approximate, vague }) => [
      approximate,
      vague,
    ]),
  ).toEqual([
    [true, false],
    [false, false],
    [true, false],
    [true, true],
  ]);
});

test('any count is read back from its digits, with and without separators', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (count) => {
      expect(numbersIn(`They had ${count.toLocaleString('en')} boats.`)[0]?.value).toBe(count);
      expect(numbersIn(`They had €${count}.`)[0]?.value).toBe(count);
    }),
  );
});

test('each number is the slice it names, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('one', 'two', 'hundred', 'third', '5', '$', '%', 'of', '-', 'and', 'a', 'million', '.', 'people', 'half'),
      ),
      (words) => {
        const text = words.join(' ');
        for (const { text: number, start, end, value } of numbersIn(text)) {
          expect(number).toBe(text.slice(start, end));
          expect(Number.isNaN(value)).toBe(false);
        }
      },
    ),
  );
});
