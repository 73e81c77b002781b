import { expect, test } from 'vitest';
import { somethingStaysOpen } from './something-stays-open.ts';
import { findingsOf } from './story-builder.ts';

const found = (told: string, passage: string) => findingsOf(somethingStaysOpen, told, passage);

/** A passage that leaves something open, a sentence that keeps it so in other words, and one that does not. */
const pairs: [passage: string, kept: string, shut: string][] = [
  [
    'Lind spoke of the drought, alleged thefts from the granary and the closed school in Ostmere.',
    'Lind raised the drought, the supposed thefts from the granary and the closed school in Ostmere.',
    'Lind raised the drought, thefts from the granary and the closed school in Ostmere.',
  ],
  [
    'The harbour was rebuilt in spring. Neighbours had accused Ruiz of running it like a fairground.',
    'Ruiz, who rebuilt the harbour, ran it like a fairground, neighbours complained.',
    'Ruiz, who rebuilt the harbour, was running it like a fairground.',
  ],
  [
    'A second cave is thought to lie below the chapel of Ostmere.',
    'A second cave probably lies below the chapel of Ostmere.',
    'A second cave lies below the chapel of Ostmere.',
  ],
  [
    'The clerk was suspended on suspicion of selling the maps, the town said.',
    'The town said it had suspended the clerk, who is suspected of selling the maps.',
    'The town said it had suspended the clerk for the selling of the maps.',
  ],
  [
    'A loose bolt could have led to the fall of the mast, Lind believed.',
    'A loose bolt was perhaps what brought the mast down, Lind believed.',
    'A loose bolt had brought about the fall of the mast, Lind believed.',
  ],
  [
    'The new paint may protect the hull for five years, its maker said.',
    'The new paint might keep the hull safe for five years, its maker said.',
    'The new paint protects the hull for five years, its maker said.',
  ],
  [
    'Reportedly, the baker sold the mill in May.',
    'The baker is said to have sold the mill in May, if reports are right.',
    'The baker sold the mill in May.',
  ],
  [
    'Both sheds are empty and are due to be demolished.',
    'Both sheds are empty and await demolition.',
    'Both sheds are empty and have been demolished.',
  ],
  [
    'Skippers say they plan to block the lock on Friday.',
    'Skippers threaten a blockade of the lock on Friday.',
    'Skippers have blocked the lock on Friday.',
  ],
  [
    'The board wants to move the clock to the north wall.',
    'The board’s wish is to have the clock moved to the north wall.',
    'The board had the clock moved, and the north wall has it.',
  ],
];

test.each(pairs)('of “%s” leaves “%s”', (passage, kept) => {
  expect(found(kept, passage)).toBe('nothing');
});

test.each(pairs)('of “%s” neither “%s” but “%s” is wrong', (passage, _, shut) => {
  expect(found(shut, passage)).toMatch(/^hedge-dropped/u);
});

test.each([
  ['who says so instead', 'The mill is haunted, Ruiz said.', 'The mill is allegedly haunted.'],
  ['the very word', 'The mill was reportedly sold.', 'The mill was reportedly sold to Lind.'],
  ['what is denied', 'A letter tells what broke.', 'Foul play is not suspected, and a letter tells what broke.'],
  ['what it does not tell', 'It rained in Ostmere.', 'It rained in Ostmere, and boats may sink.'],
  ['a present that may be to come', 'The court hosts the fair.', 'The court that will host the fair was full.'],
  ['what the passage is sure of', 'The mill was sold.', 'The mill was sold in May.'],
])('leaves alone %s', (_, told, passage) => {
  expect(found(told, passage)).toBe('nothing');
});
