import { expect, test } from 'vitest';
import { meaningIsNotTurned } from './meaning-is-not-turned.ts';
import { aStatement, aStory, type Note } from './story-builder.ts';

test.each([
  ['accepts the same direction', 'Prices fell in the harbour.', 'Prices in the harbour dropped.', []],
  ['accepts two sides told the other way round', 'The storm came after the warning.', 'The warning came before the storm.', []],
  ['accepts a contrary that is denied', 'The council did not reject the plan.', 'The council approved the plan.', []],
  ['refuses the contrary', 'Prices in the harbour rose.', 'Prices in the harbour fell.', ['meaning-turned']],
  ['refuses a contrary verb', 'The council rejected the plan.', 'The council approved the plan.', ['meaning-turned']],
  ['refuses after for before', 'The storm came after the warning.', 'The storm came before the warning.', ['meaning-turned']],
])('%s', (_, text, passage, codes) => {
  const found = meaningIsNotTurned(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test('a title does not open what closed, though something else did open', () => {
  const passage = 'Port Alder closed both harbour bridges on Saturday. The city opened two schools as shelters.';
  const found = (title: string) => meaningIsNotTurned(aStory('It is so.[^1]', [{ passage }], { title })).map(({ code }) => code);
  expect(found('Port Alder opens both harbour bridges')).toEqual(['meaning-turned']);
  expect(found('Port Alder closes both harbour bridges')).toEqual([]);
});

/** Passages of an article whose headline holds no word of them. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  meaningIsNotTurned(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a contrary of something else', 'Prices fell in Alder.', 'Wages rose in Ostmere.'],
  ['a denial of the contrary', 'Prices stopped rising in the harbour.', 'Prices in the harbour fell.'],
  ['a contrary denied there', 'The council approved the plan.', 'The council did not reject the plan.'],
  ['few for many denied', 'Few councils approved the plan.', 'The councils rejected the plan.'],
  ['a lender of a borrower', 'The bank lent money to the town.', 'The town borrowed money from the bank.'],
  ['a winner of a loser', 'Ostmere beat Alder.', 'Alder lost to Ostmere.'],
  ['above, of what is below', 'The bridge stands above the road.', 'The road runs below the bridge.'],
  ['at least and at most', 'At most 60 boats sank.', 'At least 60 boats sank.'],
  ['what another sentence says', 'Prices fell in the harbour.', 'Prices rose in the city. Prices fell in the harbour.'],
  ['a contrary in a name', 'North Alder grew.', 'South Alder grew.'],
  ['both', 'Prices rose, then fell.', 'Prices rose.'],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['a contrary beside the same word', 'Prices fell.', 'Prices rose.'],
  ['two denials', 'The council did not approve the plan.', 'The council did not reject the plan.'],
  ['a lender for a borrower', 'The town lent money to the bank.', 'The town borrowed money from the bank.'],
  ['above for below', 'The road runs above the bridge.', 'The road runs below the bridge.'],
  [
    'a contrary too far away',
    'Prices of old boats, new nets and cheap tar rose.',
    'Prices of old boats, new nets and cheap tar, it is said there, fell.',
  ],
  ['a contrary noun', 'The rise in prices was large.', 'The fall in prices was large.'],
  ['an opening for a closing', 'The council opened the pool.', 'The council closed the pool.'],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['meaning-turned']);
});
