import { describe, expect, test } from 'vitest';
import { onePersonIsNotTwo } from './one-person-is-not-two.ts';
import { aStatement } from './story-builder.ts';

const passage = 'The deputy, whose full name is Deniz Oram Vaal, came with Lea Oram from Alder Bridge in Alder.';
const found = (text: string) => onePersonIsNotTwo(aStatement(text, passage)).map((finding) => finding);

describe('one person is not two', () => {
  test.each([
    ['in a list', 'Among them were Deniz Oram, Oram Vaal and two guards.'],
    ['joined by “and”', 'They met Deniz Oram and Oram Vaal.'],
    ['the other way round', 'They met Oram Vaal and Deniz Oram.'],
  ])('%s: found', (_, text) => {
    expect(found(text)).toMatchObject([{ code: 'one-as-two', name: 'Deniz Oram Vaal' }]);
  });

  test.each([
    ['two people with one surname', 'They met Deniz Oram and Lea Oram.'],
    ['the full name', 'They met Deniz Oram Vaal and two guards.'],
    ['a place and what is called after it', 'They came from Alder and Alder Bridge.'],
    ['two mentions that are no list', 'Deniz Oram came late; Oram Vaal is his full name.'],
    ['what stands in quotation marks', 'They met “Deniz Oram, Oram Vaal”.'],
  ])('%s: left alone', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
