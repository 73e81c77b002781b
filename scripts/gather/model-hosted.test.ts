import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

/** What rules say of it, beside that it is no shortening. */
const codes = (told: string, passage: string) =>
  againstIn(read(told), [[read(passage)]]).flatMap((each) => (isGap(each) ? [] : each.code));

describe('a phrase that belongs to another verb now is refused', () => {
  test.each([
    [
      'a day of the deed before',
      'The choir had completed tours in Tamber and Alder in May.',
      'The choir released a record in May and had recently completed tours in Tamber and Alder.',
    ],
    [
      'a day of what was struck',
      'From May to July, nurses tested the pill by studying blood.',
      'Nurses tested the pill by studying blood gathered from May to July.',
    ],
    [
      'a place of what somebody says',
      'At the fair in Alder, Ana Ruiz told the Courier he had lied.',
      'Ana Ruiz told the Courier he had lied at the fair in Alder.',
    ],
    [
      'a day of what was promised',
      'On Friday, the mayor promised to close the mill.',
      'The mayor promised to close the mill on Friday.',
    ],
    [
      'the reason of a deed that was struck',
      'There had been a leak in the boiler because of a letter that was lost.',
      'There had been a leak in the boiler but it had not been replaced because of a letter that was lost.',
    ],
    [
      'a reason moved to the front',
      'After the ferry sank, Ana Ruiz said the port closed.',
      'Ana Ruiz said the port closed after the ferry sank.',
    ],
    ['the day of the second of two deeds', 'Ana Ruiz resigned in May.', 'Ana Ruiz resigned and left for Tamber in May.'],
    [
      'a condition of the second deed',
      'The mayor will move to Tamber if the council agrees.',
      'The mayor will sell the mill if the council agrees, and move to Tamber.',
    ],
  ])('%s', (_, told, passage) => {
    expect(codes(told, passage)).not.toEqual([]);
  });
});

describe('a phrase that keeps its verb stands', () => {
  test.each([
    ['put to the end', 'Ana Ruiz was found in Alder in May.', 'In May, Ana Ruiz was found in Alder.'],
    ['put to the front', 'In May, Ana Ruiz was found in Alder.', 'Ana Ruiz was found in Alder in May.'],
    [
      'behind what may go',
      'Ana Ruiz founded the choir in May.',
      'Ana Ruiz founded the choir, billed as the best in Tamber, in May.',
    ],
    ['behind who says it', 'The port closed after a storm, police said.', 'The port closed, police said, after a storm.'],
    ['behind “who”', 'On Friday Ana Ruiz married.', 'Ana Ruiz, who left Tamber, on Friday married.'],
    [
      'a clause put to the end',
      'A guard said he is unable to discuss the fire since the case involves the mayor.',
      'A guard said that since the case involves the mayor, he is unable to discuss the fire.',
    ],
    [
      'a condition put to the end',
      'Ana Ruiz will be forced to sell the ship she has owned since May if the board agrees.',
      'If the board agrees, Ana Ruiz will be forced to sell the ship she has owned since May.',
    ],
    [
      'a verb that only begins the deed',
      'On Friday, the mayor appeared to back the plan.',
      'The mayor appeared to back the plan on Friday.',
    ],
    [
      'a quality that looks like a deed',
      'The choir earned 40 crowns from May to July in adjusted income.',
      'The choir earned 40 crowns in adjusted income from May to July.',
    ],
  ])('%s', (_, told, passage) => {
    expect(codes(told, passage)).toEqual([]);
  });
});
