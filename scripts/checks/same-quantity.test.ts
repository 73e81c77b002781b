import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn, type Quantity } from '../text/numbers.ts';
import { fairlyRounded, sameQuantity } from './same-quantity.ts';

/** The last number of a little text; what stands before it may say how it was rounded. */
function numberOf(text: string): Quantity {
  const last = numbersIn(text).at(-1);
  if (last === undefined) throw new Error(`“${text}” has no number`);
  return last;
}

const says = (told: string, source: string) => sameQuantity(numberOf(told), numberOf(source));
const rounds = (told: string, source: string) =>
  fairlyRounded(numberOf(told), told.slice(0, numberOf(told).start), numberOf(source));

describe('a number as told says the same as its source’s', () => {
  test.each([
    ['half is fifty per cent', 'half of the town', '50 per cent of the town'],
    ['a quarter as per cent', '25 per cent of the town', 'a quarter of the town'],
    ['two thirds to the nearest per cent', 'two-thirds of the town', '67 per cent of the town'],
    ['a multiplier written out', '2.3 million boats', '2,300,000 boats'],
    ['a multiplier that does not come out even', '2.01 million boats', '2,010,000 boats'],
    ['a unit left out', 'it was put at 95', 'gusts of 95 km/h'],
    ['a length of time with a word between', 'it took 11 hard days', 'an 11-day march'],
    ['an age with its years', 'he is 19 years old', 'the pilot, 19, won'],
    ['hundreds are hundreds', 'hundreds came', 'hundreds arrived'],
    ['hundreds of a hundred and a half', 'hundreds came', '150 came'],
    ['hundreds of two thousand', 'hundreds came', '2,000 came'],
    ['hundreds of so much money', 'hundreds were paid', '$400 was paid'],
    ['dozens of twenty-four', 'dozens came', '24 came'],
  ])('%s', (_, told, source) => {
    expect(says(told, source)).toBe(true);
  });

  test.each([
    ['another share', 'half of the town', '40 per cent of the town'],
    ['another share as per cent', '40 per cent of the town', 'half of the town'],
    ['a share where a number is counted', 'half of the boats', '50 boats'],
    ['a number where a share is given', '50 boats', 'half of the boats'],
    ['per cent left out', 'it rose by 5', 'it rose by 5 per cent'],
    ['the currency left out', 'it cost 5', 'it cost $5'],
    ['an ordinal as a count', 'it has 3', 'it was the third'],
    ['a unit that the source does not give', 'gusts of 95 km/h', 'a list of 95'],
    ['years for people', 'he got 5 years', 'it hurt 5 people'],
    ['people for years', 'it hurt 5 people', 'he got 5 years'],
    ['years for kilometres', '5 years', '5 km'],
    ['kilometres for years', '5 km', '5 years'],
    ['thousands for hundreds', 'thousands came', 'hundreds came'],
    ['hundreds for thousands', 'hundreds came', 'thousands came'],
    ['hundreds of a hundred and a few', 'hundreds came', '149 came'],
    ['hundreds of a few', 'hundreds came', '3 came'],
    ['hundreds of more than two thousand', 'hundreds came', '2,001 came'],
    ['hundreds of so many kilometres', 'hundreds came', '500 km'],
    ['a number for hundreds', '10 came', 'hundreds came'],
    ['another number', '12 boats', '13 boats'],
  ])('refuses %s', (_, told, source) => {
    expect(says(told, source)).toBe(false);
  });

  test('an order of size holds from half as much again to twenty times, and not beyond', () => {
    const orders = { dozens: 12, hundreds: 100, thousands: 1000, 'tens of thousands': 10_000 };
    fc.assert(
      fc.property(fc.constantFrom(...Object.entries(orders)), fc.integer({ min: 1, max: 400_000 }), ([order, size], count) => {
        // “1900 came” may as well be a year.
        fc.pre(count < 1500 || count > 2099);
        expect(says(`${order} came`, `${count} came`)).toBe(count >= size * 1.5 && count <= size * 20);
      }),
    );
  });
});

describe('a rounded number says by its words which way it was rounded', () => {
  test.each([
    ['up, by a word for it', 'nearly 300 boats', '297 boats'],
    ['up, by the tenth that is allowed', 'nearly 2,000 boats', '1,800 boats'],
    ['up, behind another word for the other way', 'More than ever sailed, nearly 300 boats', '297 boats'],
    ['down, by a word for it', 'more than 300 boats', '310 boats'],
    ['down, behind a word for the other way', 'Almost all sailed, over 300 boats', '310 boats'],
    ['about, upwards', 'about 300 boats', '297 boats'],
    ['about, downwards', 'about 300 boats', '310 boats'],
    ['about, after more than something else', 'More than ever came, about 300 boats', '297 boats'],
    ['about, after less than something else', 'Almost all came, about 300 boats', '310 boats'],
    ['about, to the hundred of many', 'about 3,000 boats', '2,950 boats'],
    ['about, to the ten of a number with a nought inside', 'about 1,010 boats', '1,005 boats'],
    ['per cent to the nearest whole', 'about 3 per cent', '2.96 per cent'],
  ])('%s', (_, told, source) => {
    expect(rounds(told, source)).toBe(true);
  });

  test.each([
    ['up where it says down', 'more than 300 boats', '297 boats'],
    ['down where it says up', 'nearly 300 boats', '310 boats'],
    ['up by more than a tenth', 'nearly 2,000 boats', '1,790 boats'],
    ['down by more than a tenth', 'more than 2,000 boats', '2,500 boats'],
    ['about by more than a twentieth', 'about 300 boats', '284 boats'],
    ['without a word for it', 'they were 300 boats', '297 boats'],
    ['with a word for something else', 'About noon they were 300 boats', '297 boats'],
    ['with a word that rounds nothing', 'About noon just 300 boats', '297 boats'],
    ['another unit', 'about 300 euros', '297 dollars'],
    ['no unit for per cent', 'about 3', '2.96 per cent'],
    ['to a number as exact as the source’s', 'about 296 boats', '297 boats'],
    ['to a number more exact than the source’s', 'about 297 boats', '300 boats'],
    ['to a whole number as exact as one with a point', 'nearly 105 per cent', '99.5 per cent'],
    ['hundreds of a hundred and a few', 'about hundreds', '105 boats'],
  ])('refuses %s', (_, told, source) => {
    expect(rounds(told, source)).toBe(false);
  });

  test('“more than” never tells more, “nearly” never tells less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 99_999 }), (count) => {
        const size = 10 ** (String(count).length - 1);
        const [below, above] = [Math.floor(count / size) * size, Math.ceil(count / size) * size];
        fc.pre(below < count && count < above);
        expect(rounds(`more than ${above} boats`, `${count} boats`)).toBe(false);
        expect(rounds(`nearly ${below} boats`, `${count} boats`)).toBe(false);
        expect(rounds(`more than ${below} boats`, `${count} boats`)).toBe(count - below <= count * 0.1);
        expect(rounds(`nearly ${above} boats`, `${count} boats`)).toBe(above - count <= above * 0.1);
      }),
    );
  });
});
