import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { againstIn } from './model-one-sentence.ts';

const isRefused = (told: string, passage: string) => againstIn(read(told), [[read(passage)]]).length > 0;

const sold = 'Ruiz sold the mill for 2 million crowns in 2012 and the oven for 3 million crowns in 2014.';
const built = 'Ruiz built a mill in Alder and a school in Tamber.';
const closed = 'Ruiz beat the Tamber team in May and the Alder team in June.';
const rose = 'The price of bread rose by 2 per cent in Tamber and by 3 per cent in Alder.';
const speaks = 'Ruiz will speak at the fair in Alder and the dinner in Tamber.';

describe('of two things of one verb each keeps its own', () => {
  test.each([
    ['Ruiz sold the mill for 3 million crowns.', sold],
    ['Ruiz sold the mill for 3 million crowns in 2012.', sold],
    ['Ruiz sold the oven for 2 million crowns.', sold],
    ['Ruiz built a mill in Tamber.', built],
    ['Ruiz built a school in Alder.', built],
    ['Ruiz beat the Tamber team in June.', closed],
    ['The price of bread rose by 2 per cent in Alder.', rose],
    ['The price of bread rose by 3 per cent in Tamber.', rose],
    ['Ruiz will speak at the fair in Tamber.', speaks],
    ['Ruiz will speak at the dinner in Alder.', speaks],
    ['Ruiz gave the mill to Krantz.', 'Ruiz gave the mill to Lind and the school to Krantz.'],
    ['Ruiz closed the new mill in Tamber.', 'Ruiz closed the old mill in Tamber and the new mill in Alder.'],
    ['Police arrested three men in Tamber.', 'Police arrested two men in Tamber and three men in Alder.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Ruiz sold the mill for 2 million crowns.', sold],
    ['Ruiz sold the oven for 3 million crowns.', sold],
    ['Ruiz built a mill in Alder.', built],
    ['Ruiz built a school in Tamber.', built],
    ['Ruiz beat the Alder team in June.', closed],
    ['The price of bread rose by 3 per cent in Alder.', rose],
    ['Ruiz will speak at the dinner in Tamber.', speaks],
    ['Ruiz sold the mill for 3 million crowns.', 'Ruiz sold the mill and the oven for 3 million crowns.'],
    ['Ruiz sold the mill in May.', 'Ruiz sold the mill in Tamber for 2 million crowns to Krantz and Lind in May.'],
    ['Ruiz closed a mill in Alder.', 'Ruiz closed the old mill in Tamber and the new mill in Alder.'],
    ['Police arrested three men in Alder.', 'Police arrested two men in Tamber and three men in Alder.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
