import { expect, test } from 'vitest';
import { untold } from './untold.ts';

const at = (place: number) => ({ url: 'https://north-post.example/1', first: place, last: place });
const sentence = (text: string, place: number) => ({ unit: { text, passage: at(place) } });
const lead = sentence('Orrin will close its works and cut 1,240 jobs.', 1);
const gone = sentence('In all 1,400 jobs will go with it.', 2);
const training = sentence('The town offered training for the 1,240 jobs.', 3);
const left = (text: string, place: number) => untold([lead, gone, training], [[{ text, passages: [at(place)] }]]);

test('leaves out a sentence that a difference quotes, by its place or by its words', () => {
  expect(left('The North Post says “In all 1,400 jobs will go”', 2)).toEqual([lead, training]);
  expect(left('The North Post says “1,400 jobs will go with it”', 9)).toEqual([lead, training]);
});

test('keeps a sentence that has only the figure in common', () => {
  expect(left('The North Post speaks of “1,240 jobs”', 9)).toEqual([lead, gone, training]);
});

test('keeps the lead, whatever is quoted', () => {
  expect(left('The North Post says “cut 1,240 jobs”', 1)).toEqual([lead, gone, training]);
});
