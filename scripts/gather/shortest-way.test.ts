import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { wordsOf } from './model-words.ts';
import { type Prices, shortestWay } from './shortest-way.ts';

const sentence = wordsOf(read('Nurses in Tamber and Alder met the mayor and left.'));

type Bill = { keeping: number[]; striking: (number | null)[][]; running: number; breaking: number };

const pricesOf = ({ keeping, striking, running, breaking }: Bill): Prices => ({
  keep: ({ index }) => keeping[index] ?? 0,
  strike: (from, to) => striking[from]?.[to] ?? null,
  running,
  breaks: ({ index }) => index === breaking,
});

/** What it costs that just these words stay; infinite where they may not. */
function costOf(places: readonly number[], prices: Prices, length: number): number {
  if (places.length === 0) return Number.POSITIVE_INFINITY;
  let [cost, run] = [0, 0];
  for (const [nth, place] of [...places, length].entries()) {
    const from = nth === 0 ? 0 : (places[nth - 1] ?? 0) + 1;
    const word = sentence[place];
    const price = from === place ? 0 : prices.strike(from, place);
    run = from === place && nth > 0 && !(word !== undefined && place < length && prices.breaks(word)) ? run + 1 : 1;
    const keep = place < length && word !== undefined ? prices.keep(word) : 0;
    cost += (price ?? Number.POSITIVE_INFINITY) + keep + (place < length && run > prices.running ? Number.POSITIVE_INFINITY : 0);
  }
  return cost;
}

test('no other choice of words costs less, and what costs nothing to keep stays', () => {
  const length = 7;
  const bill = fc.record({
    keeping: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: length, maxLength: length }),
    striking: fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 8 }), { freq: 1 }), { minLength: length + 1, maxLength: length + 1 }),
      { minLength: length, maxLength: length },
    ),
    running: fc.integer({ min: 1, max: 4 }),
    breaking: fc.integer({ min: 0, max: length }),
  });
  const choices = Array.from({ length: 2 ** length }, (_, bits) =>
    Array.from({ length }, (__, at) => at).filter((at) => (bits >> at) % 2 === 1),
  );
  fc.assert(
    fc.property(bill, (given) => {
      const prices = pricesOf(given);
      const found = shortestWay(sentence.slice(0, length), prices);
      const least = Math.min(...choices.map((places) => costOf(places, prices, length)));
      expect(
        found === null
          ? Number.POSITIVE_INFINITY
          : costOf(
              found.map(({ index }) => index),
              prices,
              length,
            ),
      ).toBe(least);
    }),
    { numRuns: 60 },
  );
});
