import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** Whether a rule speaks against it, not only that it is no shortening. */
const isRefused = (told: string, passage: string): boolean => !againstIn(read(told), [[read(passage)]]).every(isGap);

describe('what only belongs to a thing does not take its place', () => {
  test.each([
    ['His nine diaries were published in May.', 'The last of his nine diaries was published in May.'],
    ['The four mills burned.', 'One of the four mills burned.'],
    ['The nurses left Tamber.', 'Two of the nurses left Tamber.'],
    ['Otto Krantz was arrested in Alder.', 'A friend of Otto Krantz was arrested in Alder.'],
    ['Her first three songs were sold.', 'The best of her first three songs was sold.'],
    ['Police searched the homes.', 'Police searched the oldest of the homes.'],
    ['The court heard the two brothers.', 'The court heard the lawyer of the two brothers.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['The last of his nine diaries was published.', 'The last of his nine diaries was published in May.'],
    ['One of the mills burned.', 'One of the four mills burned.'],
    ['Otto Krantz’s friend was arrested.', 'A friend of Otto Krantz was arrested in Alder.'],
    ['Nurses met in Tamber.', 'Nurses met in the city of Tamber.'],
    ['Crews closed the port because of the storm.', 'Crews closed the port on Monday because of the storm.'],
    ['The mill was sold.', 'The mill was sold at the end of May.'],
    ['The port lost the vote.', 'Nurses met on the eve of the vote, which the port lost.'],
    ['A list of mills was read.', 'A list of mills and ovens was read.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
