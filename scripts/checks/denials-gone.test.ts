import { expect, test } from 'vitest';
import { denialsKeepTheirVerbs } from './denials-keep-their-verbs.ts';
import { findingsOf } from './story-builder.ts';

const found = (told: string, passage: string) => findingsOf(denialsKeepTheirVerbs, told, passage);

/** A passage that denies one thing, a sentence that keeps the denial in other words, and one that has lost it. */
const pairs: [passage: string, kept: string, lost: string][] = [
  [
    'Lind told his neighbour not to collect the mail while he was away.',
    'Lind, who was away, asked his neighbour to leave the mail in the box instead.',
    'Lind, who was away, asked his neighbour to bring in the mail.',
  ],
  [
    '“I will never talk of it again,” Ruiz told a handful of clerks.',
    'Ruiz told a handful of clerks it was too late to bring it up again.',
    'Ruiz told a handful of clerks he would gladly bring it up again.',
  ],
  [
    'The charter protects the harbour but doesn’t protect single moorings.',
    'The charter protects the harbour, single moorings excepted.',
    'The charter protects the harbour as well as single moorings.',
  ],
  [
    'The sail had not unrolled as planned, so the crew used a smaller one.',
    'The sail failed to open as planned, so the crew had to use a smaller one.',
    'The sail opened as planned, and the crew used a smaller one.',
  ],
  [
    'The levy will not hit tenants who earn little, the council vows.',
    'Tenants who earn little will escape the levy, the council vows.',
    'Tenants who earn little will pay the levy, the council vows.',
  ],
];

test.each(pairs)('of “%s” leaves “%s”', (passage, kept) => {
  expect(found(kept, passage)).toBe('nothing');
});

test.each(pairs)('of “%s” neither “%s” but “%s” is wrong', (passage, _, lost) => {
  expect(found(lost, passage)).toMatch(/^negation-changed/u);
});

test.each([
  ['what is not the only one', 'Bad tar was found.', 'It is not the only bad tar that was found.'],
  ['what came at last', 'The mill sold its grain in May.', 'The mill did not sell its grain until May.'],
  [
    'what was done instead',
    'The mayor sent her deputy to the meeting.',
    'The mayor did not attend the meeting but sent her deputy.',
  ],
  ['a verb that denies by itself', 'The mill survived the fire.', 'The fire did not destroy the mill.'],
  ['a number', 'The boat at berth 4 sank.', 'The boat at berth no. 4 sank.'],
  ['what is left out', 'A cable tells of the storm.', 'A cable, which was not made public, tells of the storm.'],
])('leaves alone %s', (_, told, passage) => {
  expect(found(told, passage)).toBe('nothing');
});
