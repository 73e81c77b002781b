import { expect, test } from 'vitest';
import { hedgesAreKept } from './hedges-are-kept.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

test.each([
  ['accepts “is to”', 'The mayor is to open the bridge on Monday.', 'The mayor will open the bridge on Monday.', []],
  [
    'accepts as many reservations as the passage has, beside another word that looks done',
    'Lawmakers in Kessim, where the blaze took place, announced agreement on a plan that will probably pass.',
    'Kessim, the home of the blaze, has a plan: lawmakers announced a deal on a package that is likely to win approval.',
    [],
  ],
  ['accepts “accused”', 'The trader was accused of theft.', 'The trader allegedly stole, it is accused of theft.', []],
  [
    'accepts what another sentence says as a fact',
    'The mayor opened the bridge.',
    'The mayor opened the bridge. The mayor will open the bridge again.',
    [],
  ],
  [
    'refuses a plan told as done',
    'The mayor opened the bridge on Monday.',
    'The mayor will open the bridge on Monday.',
    ['hedge-dropped'],
  ],
  [
    'refuses it beside “no” of another clause',
    'Krantz lied to the court.',
    'No money was lost and Krantz may have lied to the court.',
    ['hedge-dropped'],
  ],
  [
    'refuses it behind “no” of its subject',
    'A man with no boat killed Bo Lind in Alder.',
    'A man with no boat may have killed Bo Lind in Alder.',
    ['hedge-dropped'],
  ],
  [
    'refuses it beside “no” of another noun',
    'The mayor had no comment on the fire that Krantz set.',
    'The mayor had no comment on the fire that Krantz may have set.',
    ['hedge-dropped'],
  ],
  [
    'refuses it beside a word in “-able”',
    'The tax cuts deaths from preventable disease.',
    'The tax could cut deaths from disease.',
    ['hedge-dropped'],
  ],
  [
    'refuses a possibility told as a fact',
    'Tariffs raised prices of solar panels.',
    'Tariffs could raise prices of solar panels.',
    ['hedge-dropped'],
  ],
  [
    'refuses an allegation told as a fact',
    'The trader forged invoices.',
    'The trader allegedly forged invoices.',
    ['hedge-dropped'],
  ],
])('%s', (_, text, passage, codes) => {
  const found = hedgesAreKept(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

/** Passages of an article whose headline holds no word of them. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  hedgesAreKept(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a plan that is kept', 'The mayor had planned to open the bridge.', 'The mayor plans to open the bridge.'],
  [
    'a reservation beside a deed',
    'She did all she could, then called on owners.',
    'She did all she could, then called on owners.',
  ],
  ['a plan told as a possibility', 'The council may have built a pier.', 'The council will build a pier.'],
  ['a plan for something else', 'The mayor opened a school.', 'The mayor will open the bridge on Monday.'],
  ['what was done in May', 'The mayor opened the bridge in May.', 'The mayor opened the bridge in May.'],
  ['a month that begins a sentence', 'Prices of solar panels rose.', 'May prices of solar panels rose.'],
  [
    'a possibility that is quoted',
    'Tariffs “could” raise prices of solar panels.',
    'Tariffs could raise prices of solar panels.',
  ],
  [
    'a possibility of which one word is told',
    'Tariffs raised hopes.',
    'Tariffs could raise prices of solar panels and wind wheels.',
  ],
  [
    'a possibility that is quoted of what is told behind it',
    'There is “a big possibility” that the council closed the harbour.',
    'The council may have closed the harbour.',
  ],
  [
    'a possibility that is quoted before its verb',
    'The council “may well” have closed the harbour.',
    'The council may have closed the harbour.',
  ],
  ['what is scheduled', 'The bridge opens on Monday.', 'The bridge is scheduled to open on Monday.'],
  ['what is certain there, too', 'The bridge is certain to open on Monday.', 'The bridge could open on Monday, that is certain.'],
  ['what is made certain of nothing open', 'The bridge is certain to open.', 'The bridge opens on Monday.'],
  ['what ends before the plan', 'Boats sank.', 'The mayor will go, boats sank.'],
  [
    'what another sentence says plainly',
    'Tariffs raise prices of panels.',
    'Tariffs could raise prices of panels. Tariffs raise prices of panels there.',
  ],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['a plan', 'The mayor opened the bridge.', 'The mayor plans to open the bridge.'],
  ['a plan told with a form of its own', 'The council built a pier.', 'The council will build a pier.'],
  ['a plan of one word', 'The mayor resigned.', 'The mayor will resign.'],
  ['a plan with an adverb', 'The mayor opened the bridge.', 'The mayor will finally open the bridge.'],
  ['what was scheduled', 'The bridge was opened on Monday by the mayor.', 'The bridge is scheduled to open on Monday.'],
  ['what is made certain', 'The bridge is certain to open on Monday.', 'The bridge could open on Monday.'],
  ['what is proved of a possibility', 'It is proved that tariffs could raise prices.', 'Tariffs could raise prices.'],
  ['what was decided of a proposal', 'The council has approved the pier.', 'The council may build the pier.'],
  ['what ends after the plan', 'The mayor left, boats sank.', 'The mayor will leave, boats sank.'],
  [
    'an accusation with a plain verb',
    'The trader stole money and invoices.',
    'The trader is accused of stealing money and invoices.',
  ],
  [
    'a possibility beside one that is quoted of something else',
    'The council closed the harbour on Monday. Bo Lind said: “It might rain in the hills.”',
    'The council may close the harbour on Monday. “It might rain in the hills,” said Bo Lind.',
  ],
  [
    'a possibility before one that is quoted of something else',
    'The council closed the harbour on Monday, said Bo Lind: “There is a big possibility.”',
    'The council may close the harbour on Monday.',
  ],
  [
    'a possibility behind a clause in which one is quoted',
    'Bo Lind sees “a possibility” of rain, and the council closed the harbour on Monday.',
    'The council may close the harbour on Monday.',
  ],
  ['a wish', 'The council bought the pier.', 'The council wants to buy the pier.'],
  ['a curly contraction', 'The mayor opened the bridge.', 'He’s going to open the bridge.'],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['hedge-dropped']);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['The trial opened in Kessim on Monday.', 'The trial is expected to be on Monday in Kessim.', 'hedge-dropped, is expected to'],
  ['Lind was jailed and may be fined.', 'Prosecutors may jail Lind and may fine him.', 'hedge-dropped, may'],
  [
    'The council was asked about the pool that closed in Kessim.',
    'The council plans to close the old pool in Kessim.',
    'hedge-dropped, plans to',
  ],
  ['Boats, nets and tar burned.', 'Boats, nets and tar possibly burned in the harbour.', 'hedge-dropped, possibly'],
  ['It is certain to close.', 'The council, it is alleged, closed the old pool in Kessim.', 'nothing'],
  ['Lind was jailed in Kessim.', 'Prosecutors plan to jail Lind in Kessim and to jail Tamm.', 'nothing'],
  ['The mayor sold the boat in Kessim.', 'Nobody ever may sell the boat in Kessim.', 'nothing'],
  [
    'The council will close the old pool in Kessim.',
    'The council, it is alleged, closed the old pool in Kessim.',
    'hedge-dropped, alleged',
  ],
  ['The council has decided to close the old pool in Kessim.', 'The council could close.', 'hedge-dropped, has decided'],
  ['Lind was jailed and plans to leave.', 'Prosecutors plan to jail Lind and may fine Tamm.', 'nothing'],
  ['The council closed the old pool in Kessim.', 'The council may, Lind says, close the old pool in Kessim.', 'nothing'],
  ['The mayor sold the boat in Kessim.', 'Nobody there now may sell the boat in Kessim.', 'hedge-dropped, may'],
  ['Mr Closed spoke in Kessim of the pool.', 'The council plans to close the pool in Kessim.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(hedgesAreKept, told, passage)).toBe(findings);
});

/** Pairs that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each([
  ['A rail would have prevented his death.', 'A rail might have prevented his death.', 'hedge-dropped, might have'],
  ['The council will build a pier.', 'The council may have built a pier.', 'nothing'],
])('beside what it rests on, “%s”, “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(hedgesAreKept, told, passage)).toBe(findings);
});

/** What this rule lets pass, which may be another rule’s to refuse, and what it finds. */
test.each([
  [
    'Saturday went badly for Lind, who thinks she can make some headway in the race.',
    'Despite her poor Saturday, Lind believes she will be able to come through the field in the race.',
    'nothing',
  ],
  [
    'Doses of the drug delivered in 2021 make up most of the estimate, the firm says.',
    'The estimate assumes that the firm will deliver doses of the drug in 2021.',
    'nothing',
  ],
  [
    'Two hundred doses of the drug were delivered in 2021.',
    'The firm will deliver two hundred doses of the drug in 2021.',
    'hedge-dropped, will',
  ],
  [
    'Kessim should talk to the new leaders, said Lind, who described the border as broken.',
    'Lind said the border had been broken and called for Kessim to speak to the new leaders.',
    'nothing',
  ],
  ['It is not expected that the mill was sold to Lind in May.', 'The mill is not expected to be sold to Lind in May.', 'nothing'],
  ['The mill was sold to Lind in May.', 'The mill is not expected to be sold to Lind in May.', 'nothing'],
  ['The mill was sold to Lind.', 'Voskell hopes to sell the mill to Lind.', 'hedge-dropped, hopes to'],
  ['Voskell sold the mill to Lind, the council thinks.', 'Voskell may have sold the mill to Lind.', 'hedge-dropped, may'],
  ['The mill was certain to be sold to Lind.', 'The mill may be sold to Lind, the council said.', 'hedge-dropped, may'],
  [
    'The mill was proven to be sold to Lind.',
    'The mill may be sold to Lind. It was proven, the council said.',
    'hedge-dropped, may',
  ],
  ['The leak is occurring in the old dam.', 'The leak may be occurring in the old dam.', 'hedge-dropped, may'],
  [
    'The leak would have been prevented by the old dam.',
    'The old dam might have prevented the leak.',
    'hedge-dropped, might have',
  ],
  ['The leak perhaps would have been prevented by the old dam.', 'The old dam might have prevented the leak.', 'nothing'],
])('of “%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(hedgesAreKept, told, passage)).toBe(findings);
});
