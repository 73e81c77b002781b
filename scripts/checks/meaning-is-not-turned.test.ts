import { expect, test } from 'vitest';
import { meaningIsNotTurned } from './meaning-is-not-turned.ts';
import { aStatement, aStory, type Note, findingsOf } from './story-builder.ts';

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

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  [
    'Prices at the harbour were up to 12 euros in May.',
    'Prices at the harbour were down to 12 euros in May.',
    'meaning-turned, up, down',
  ],
  ['More than half of the boats sank.', 'Less than half of the boats sank.', 'nothing'],
  ['The Rise of wages in Alder was slow.', 'The fall of wages in Alder was slow.', 'nothing'],
  ['Prices at the harbour went up into 12 euros.', 'Prices at the harbour went down into 12 euros.', 'nothing'],
  ['Prices of boats rose in May.', 'Prices of boats fell in May. Rents in May rose.', 'nothing'],
  ['The plan came after the court ruling.', 'The plan came before the court ruling.', 'nothing'],
  ['Prices of boats rose.', 'Prices of boats fell. Rents grew.', 'nothing'],
  ['Norport is north of the old lake.', 'The old lake is south of Norport.', 'nothing'],
  ['Against the mayor the council backed the plan.', 'The council opposed the plan.', 'meaning-turned, backed, opposed'],
  ['Prices at the harbour were up 12 in May.', 'Prices at the harbour were down 12 in May.', 'meaning-turned, up, down'],
  ['Prices in Alder were up.', 'Prices in Alder were down.', 'nothing'],
  ['Norport is north of the old lake.', 'Norport is south of the old lake.', 'meaning-turned, north, south'],
  ['The rise of wages in Alder was slow.', 'The Fall of wages in Alder was slow.', 'nothing'],
  ['The council refused to back the plan.', 'The council opposed the plan.', 'nothing'],
  ['The council denies that it backed the plan.', 'The council opposed the plan.', 'nothing'],
  ['The council halted what backed the plan.', 'The council opposed the plan.', 'nothing'],
  ['Rarely has the council backed the plan.', 'The council opposed the plan.', 'nothing'],
  ['The council prevented that he backed the plan.', 'The council opposed the plan.', 'nothing'],
  ['The council avoided to back the plan.', 'The council opposed the plan.', 'nothing'],
  ['The council failed to back the plan.', 'The council opposed the plan.', 'nothing'],
  ['Prices at the harbour went up to old marks.', 'Prices at the harbour went down to old marks.', 'nothing'],
  [
    'The plan came before the storm, says a court.',
    'The plan came after the storm, says a court.',
    'meaning-turned, before, after',
  ],
  ['Prices of boats rose in May.', 'Prices of boats fell in May. Rents rose.', 'meaning-turned, rose, fell'],
  [
    'The council backed the plan.',
    'The council opposed the plan. The council resisted the plan.',
    'meaning-turned, backed, opposed',
  ],
  ['Lind opened the pool in Alder.', 'The pool in Ostmere closed, said Eva Tamm.', 'meaning-turned, opened, closed'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(meaningIsNotTurned, told, passage)).toBe(findings);
});

/** What this rule lets pass, which may be another rule’s to refuse, and what it finds. */
test.each([
  ['Prices were up to 40 crowns in Kessim.', 'Prices were down to 40 crowns in Kessim.', 'meaning-turned, up, down'],
  ['Lind stood before the court in Kessim in May.', 'Lind stood in Kessim in May after the court met.', 'nothing'],
  ['Prices in Kessim went up 40 crowns in May.', 'Prices in Kessim went down 40 crowns in May.', 'meaning-turned, up, down'],
  ['More than half of the boats of Kessim sank.', 'Less than half of the boats of Kessim sank.', 'nothing'],
  ['The mill lies north of Kessim.', 'Kessim lies south of the mill.', 'nothing'],
  ['The mill lies north of Kessim.', 'The mill lies south of Kessim.', 'meaning-turned, north, south'],
  ['The boat was the last to sail from Kessim in 1978.', 'The boat was the first to sail from Kessim since 1978.', 'nothing'],
  [
    'The boat was the last to sail from Kessim in May.',
    'The boat was the first to sail from Kessim in May.',
    'meaning-turned, last, first',
  ],
  ['Norport beat Kessim in May.', 'Kessim lost to Norport in May.', 'nothing'],
  ['Norport beat Kessim in May.', 'Norport lost to Kessim in May.', 'meaning-turned, beat, lost'],
  ['Kessim was beaten by Norport in May.', 'Kessim lost to Norport in May.', 'nothing'],
  ['Lind pushed back the opening of the mill.', 'Lind opposed the opening of the mill.', 'nothing'],
  ['Lind backed the opening of the mill.', 'Lind opposed the opening of the mill.', 'meaning-turned, backed, opposed'],
  ['The Majority party in Kessim met Lind.', 'The minority party in Kessim met Lind.', 'nothing'],
  ['The boats arrived before noon in Kessim.', 'The boats arrived after noon in Kessim.', 'meaning-turned, before, after'],
])('of “%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(meaningIsNotTurned, told, passage)).toBe(findings);
});
