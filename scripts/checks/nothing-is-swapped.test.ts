import { expect, test } from 'vitest';
import { mentionsIn } from './mentions.ts';
import { alike, areOneThing, kindOf, nothingIsSwapped, pairsIn } from './nothing-is-swapped.ts';
import { read } from './reading.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';
import { toldIn } from './told.ts';

test.each([
  [
    'accepts numbers in another order',
    'Seven departments got letters and three judges ruled.',
    'Three judges ruled that seven departments got letters.',
    [],
  ],
  [
    'refuses numbers that changed places',
    'Three departments received letters, and seven judges ruled.',
    'Three judges ruled, and seven departments received letters.',
    ['swapped'],
  ],
  [
    'refuses names that changed places',
    'Minister Ana Ruiz resigned while President Eva Lind stayed.',
    'Minister Eva Lind resigned while President Ana Ruiz stayed.',
    ['swapped'],
  ],
])('%s', (_, text, passage, codes) => {
  const found = nothingIsSwapped(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

/** An article whose headline names nothing that is told here. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, ...passages: string[]) =>
  nothingIsSwapped(aStatement(text, ...passages.map(wire)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['who beat whom', 'Ana Ruiz praised Eva Lind.', 'Eva Lind praised Ana Ruiz.'],
  ['who was beaten by whom', 'Ana Ruiz was praised by Eva Lind.', 'Ana Ruiz praised Eva Lind.'],
  [
    'days',
    'The pool opened on Saturday and the school closed on Friday.',
    'The school closed on Saturday and the pool opened on Friday.',
  ],
  [
    'dates',
    'The pool opened on 3 May and the school closed on 5 May.',
    'The school closed on 3 May and the pool opened on 5 May.',
  ],
  ['numbers in words', 'Twelve boats sank and thirty lorries burned.', 'Thirty boats sank and twelve lorries burned.'],
  ['where numbers came from and went', 'At 246, the count is up from 961.', 'The count went from 246 to 961.'],
  ['by how much and to what', 'At 37, claims were up 412.', 'Claims rose 37 to 412.'],
])('refuses what changed places: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['swapped']);
});

test.each([
  ['the same order', 'Ana Ruiz praised Eva Lind.', 'Ana Ruiz praised Eva Lind.'],
  ['a passive', 'Eva Lind was praised by Ana Ruiz.', 'Ana Ruiz praised Eva Lind.'],
  ['a list', 'Ana Ruiz and Eva Lind spoke.', 'Eva Lind and Ana Ruiz spoke.'],
  ['a place and where it is', 'It rained in Port Alder, Norland.', 'It rained in Norland, in Port Alder.'],
  ['unlike things', 'They sold 12 boats for 30 euros.', 'For 30 euros they sold 12 boats.'],
  [
    'days in another order',
    'The school closed on Saturday, the pool opened on Friday.',
    'The pool opened on Friday and the school closed on Saturday.',
  ],
  ['one that the passage has not', 'Ana Ruiz praised Otto Tamm.', 'Eva Lind praised Ana Ruiz.'],
  ['where numbers came from and went', 'At 961, the count is up from 246.', 'The count went from 246 to 961.'],
  ['by how much and to what', 'At 412, claims were up 37.', 'Claims rose 37 to 412.'],
  ['a name and its people', 'Lind did what no Dane had done.', 'Lind was the first Danish sailor to do it.'],
  ['a name in another', 'The Harbour’s third Alder spoke on Monday.', 'The third Alder in the Harbour spoke on Monday.'],
  [
    'an aide and whose',
    'They blamed Bo Lind, an aide to Ruiz, for letters by Lind.',
    'In letters, Ruiz aide Bo Lind was blamed.',
  ],
  ['nothing that tells', 'There was Ana Ruiz, here was Eva Lind.', 'Eva Lind came, Ana Ruiz left.'],
])('accepts %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test('says which two changed places', () => {
  const found = nothingIsSwapped(aStatement('Ana Ruiz praised Eva Lind.', wire('Eva Lind praised Ana Ruiz.')));
  expect(found.at(-1)).toMatchObject({ one: 'Ana Ruiz', other: 'Eva Lind' });
});

/** The pairs that are looked at, with whether the two are surely of one kind. */
const pairs = (text: string, ...passages: string[]) =>
  toldIn(aStatement(text, ...passages.map(wire)))
    .filter(({ line }) => line > 1)
    .flatMap(pairsIn)
    .map(({ one, other, sure }) => `${one.text}, ${other.text}${sure ? '' : '?'}`);

test.each([
  ['two people', 'Ana Ruiz met Eva Lind.', ['Eva Lind met Ana Ruiz.'], ['Ana Ruiz, Eva Lind']],
  ['two names that nothing tells of', 'Ruiz met Lind.', ['Old Lind met Ruiz.'], ['Ruiz, Lind?']],
  ['a person and a place', 'Ana Ruiz met them in Tarn.', ['In Tarn Ana Ruiz met them.'], []],
  ['a person and a group', 'Ana Ruiz met Alder Bank.', ['Alder Bank met Ana Ruiz.'], []],
  ['a person and who knows whom', 'Ana Ruiz met old Lind.', ['There old Lind met Ana Ruiz.'], ['Ana Ruiz, Lind?']],
  ['a group and who knows what', 'Alder Bank met old Lind.', ['Old Lind met Alder Bank.'], []],
  ['two countries', 'Boats left Norway and Peru.', ['Boats left Peru and Norway.'], []],
  [
    'two countries in a sentence',
    'Boats left Norway before lorries left Peru.',
    ['Lorries left Peru, boats left Norway.'],
    ['Norway, Peru'],
  ],
  ['two continents', 'Boats left Asia before lorries left Europe.', ['Lorries left Europe, boats left Asia.'], ['Asia, Europe']],
  ['a continent and a country', 'Boats left Asia before lorries left Peru.', ['Lorries left Peru, boats left Asia.'], []],
  ['two numbers of one unit', 'They sold 12 boats and 30 lorries.', ['They sold 30 lorries and 12 boats.'], ['12, 30?']],
  ['two numbers of two units', 'They sold 12 boats for 30 euros.', ['For 30 euros they sold 12 boats.'], []],
  ['a number and a name', 'Ana Ruiz sold 12 boats.', ['They sold 12 boats to Ana Ruiz.'], []],
  ['one that no passage has', 'Ana Ruiz met Otto Tamm.', ['Eva Lind met Ana Ruiz.'], []],
  ['the same twice', 'Ana Ruiz saw that Ana Ruiz left.', ['Ana Ruiz met Eva Lind.'], []],
  ['each in a sentence of its own', 'Ana Ruiz met Eva Lind.', ['Ana Ruiz came. Eva Lind left.'], ['Ana Ruiz, Eva Lind']],
  ['each in sentences of its own', 'Ana Ruiz met Eva Lind.', ['Ana Ruiz came. Ana Ruiz slept. Eva Lind left.'], []],
  [
    'both in one sentence, one once more',
    'Ana Ruiz met Eva Lind.',
    ['Ana Ruiz slept. Ana Ruiz met Eva Lind.'],
    ['Ana Ruiz, Eva Lind'],
  ],
  ['an aide and whose', 'Ruiz thanked Bo Lind.', ['Ruiz aide Bo Lind left.'], []],
  ['where somebody is of', 'Ana Ruiz thanked the Marlins.', ['Ana Ruiz of the Marlins left.'], []],
  ['what says where the other is', 'They met in Port Alder, Norland.', ['Norland lies by Port Alder in winter.'], []],
])('which two could be taken for each other: %s', (_, text, passages, found) => {
  expect(pairs(text, ...passages)).toEqual(found);
});

/** What the words around a name say it is, in one sentence and in others. */
const kind = (name: string, text: string, ...others: string[]) => {
  const [own, ...places] = [text, ...others].flatMap((each) =>
    mentionsIn(each)
      .filter((mention) => mention.text === name)
      .map((mention) => ({ mention, reading: read(each) })),
  );
  return own === undefined ? undefined : kindOf(own, places);
};

test.each([
  ['a person by the passage', 'Ruiz', ['They met Ruiz.', 'Then Ruiz said so.'], 'person'],
  ['a place by the passage, whatever else it looks like', 'Ruiz', ['Then Ruiz said so.', 'They met in Ruiz.'], 'place'],
  ['a group rather than a person', 'Ruiz', ['Then Ruiz said so.', 'They met the Ruiz.'], 'group'],
  ['nothing', 'Ruiz', ['They met Ruiz.', 'They left Ruiz.'], null],
  ['a continent', 'Asia', ['They met in Asia.'], 'group'],
  ['a country', 'Norway', ['They praised the Norway.'], 'place'],
  ['a name of two words with a country', 'Norway Lines', ['They praised the Norway Lines.'], 'group'],
  ['a number is nothing', '12', ['They met 12 in Alder.'], null],
] as const)('of what kind a name is: %s', (_, name, [text, ...others], is) => {
  expect(kind(name, text, ...others)).toBe(is);
});

test.each([
  "'s",
  '’s',
  '-',
  ' - ',
  ' – ',
  ', ',
  ' in ',
  ' of ',
  ', in ',
  ', of ',
  ' (',
  ' and ',
  ' or ',
  ', and ',
  '’s city of ',
  '’ old city of ',
  ' town of ',
  ' old town of ',
])('what stands on both sides of “%s” is one thing', (between) => {
  expect(areOneThing(between)).toBe(true);
});

test.each([
  '',
  ' ',
  's',
  ' met ',
  ', met ',
  ' and then ',
  ' very old town of ',
  ' Town of ',
  ' of the ',
  ' (the ',
  'x, ',
  ' -- ',
  ' in, ',
  '’s city',
])('what stands on both sides of “%s” is two things', (between) => {
  expect(areOneThing(between)).toBe(false);
});

test.each([
  ['names', 'Ana Ruiz met Eva Lind.', true],
  ['numbers of one unit', 'They paid 12 euros and 30 euros.', true],
  ['numbers of two units', 'They paid 12 euros in 30 days.', false],
  ['a name and a number', 'Ana Ruiz paid 12 euros.', false],
  ['a day and a weekday', 'On 3 May and on Monday.', false],
  ['two weekdays', 'On Friday and on Monday.', true],
])('what can be taken for each other: %s', (_, text, is) => {
  const [one, other] = mentionsIn(text);
  expect(one && other && alike(one, other)).toBe(is);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['Twelve boats sank and 30 boats burned.', 'Boats hit 12, a rise of 30.', 'nothing'],
  ['At 12, boats are up from 30.', 'It fell by 12 to 30 boats.', 'swapped, 12, 30'],
  [
    'The snow was told by Ana Ruiz and the rain by Eva Lind.',
    'Bread, said Ana Ruiz, is cheap, and flying, said Eva Lind, is dear.',
    'nothing',
  ],
  ['It fell by 12 to 30 boats.', 'Boats hit 12, a rise of 30.', 'swapped, 12, 30'],
  [
    'Norrmar Bank closed the school, Pelagos Ltd opened the pool.',
    'Norrmar Bank opened the pool and Pelagos Ltd closed the school.',
    'swapped, Norrmar Bank, Pelagos Ltd',
  ],
  ['It sold for $12, up $30.', 'At 30 boats, it is up by 12.', 'swapped, $12, $30'],
  ['In Alder 12 boats sank, in Ostmere 30 did.', 'In Ostmere 12 boats sank, in Alder 30 did.', 'swapped, Alder, Ostmere'],
  ['Peru borrowed the boat from Norway.', 'Peru was praised by Norway.', 'nothing'],
  ['It rose from 12 to 30 boats.', 'It sold for $12, up $30.', 'nothing'],
  ['It sold for $12, up $30.', 'It rose from 12 to 30 boats.', 'nothing'],
  ['Boats hit 12, a rise of 30.', '12 of 30 boats sank.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(nothingIsSwapped, told, passage)).toBe(findings);
});

/** Pairs that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each([
  [
    'Ana Ruiz, the driver, met Bo Lind.',
    'Driver Bo Lind met Ana Ruiz. One. Two ran. Three sat. Four ate. Five left. Six came.',
    'swapped, Ana Ruiz, Bo Lind',
  ],
])('beside what it rests on, “%s”, “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(nothingIsSwapped, told, passage)).toBe(findings);
});

/** What this rule lets pass, which may be another rule’s to refuse, and what it finds. */
test.each([
  [
    'Lind, later harbour secretary and, from 1979 to 2009, a member of the Norland Senate, sailed.',
    'Lind served in the Norland harbour office. She later sat as a Norland senator from 1979 to 2009, and sailed.',
    'nothing',
  ],
  [
    'Port Alder, in Norland, sent two boats to Ostmere in Southland.',
    'Two boats of Port Alder, Norland, went to Ostmere, Southland.',
    'nothing',
  ],
  ['Ruiz met Lind in Kessim and Tamm in Ostmere.', 'Ruiz met Tamm in Kessim and Lind in Ostmere.', 'swapped, Lind, Tamm'],
  ['Ruiz met Lind in Kessim and Tamm in Ostmere.', 'In Kessim Ruiz met Lind; in Ostmere she met Tamm.', 'nothing'],
  ['Ruiz aide Bo Lind left Kessim in May.', 'Bo Lind, who works for Ruiz, left Kessim in May.', 'nothing'],
  [
    'Lind’s sister Ana Ruiz won the race in Kessim, and Lind was third.',
    'Lind won the race in Kessim, and Ana Ruiz, Lind’s sister, was third.',
    'swapped, Ana Ruiz, Lind',
  ],
  ['The boats of Kessim, Dunmarrow and Ostmere sailed.', 'The boats of Ostmere, Kessim and Dunmarrow sailed.', 'nothing'],
  ['The mill sold 40 boats in May and 60 in June.', 'The mill sold 60 boats in May and 40 in June.', 'swapped, 40, 60'],
  ['The mill sold 40 boats in May and 60 in June.', 'In May the mill sold 40 boats, in June 60.', 'nothing'],
  [
    'Pupils from Kessim beat those from Ostmere on Monday.',
    'Pupils from Ostmere beat those from Kessim on Monday.',
    'swapped, Kessim, Ostmere',
  ],
  [
    'Pupils from Ostmere lost to those from Kessim on Monday.',
    'Pupils from Kessim beat those from Ostmere on Monday.',
    'nothing',
  ],
  ['Voskell bought the mill of Norrmar in May.', 'Norrmar bought the mill of Voskell in May.', 'swapped, Voskell, Norrmar'],
  ['Voskell bought the mill of Norrmar in May.', 'In May, Norrmar sold its mill to Voskell.', 'nothing'],
])('of “%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(nothingIsSwapped, told, passage)).toBe(findings);
});
