import { expect, test } from 'vitest';
import { namesAreAttested } from './names-are-attested.ts';
import { aStatement } from './story-builder.ts';

test.each([
  ['a name as it stands', 'It was Ana Ruiz of Port Alder.', 'Ana Ruiz, from Port Alder, spoke.', []],
  ['a surname', 'Then Ruiz spoke.', 'Ana Ruiz spoke.', []],
  ['a possessive', 'It was Ruiz’s boat.', 'The boat belongs to Ana Ruiz.', []],
  ['a middle name left out', 'It was Ana Ruiz.', 'Ana María Ruiz spoke.', []],
  ['a title that stands apart', 'Then Mayor Ana Ruiz spoke.', 'Ana Ruiz, the mayor, spoke.', []],
  ['an acronym of a name', 'The PAA closed it.', 'The Port Alder Authority closed it.', []],
  ['another form of a country', 'A British ship came, and an American one.', 'Ships from the UK and the U.S. came.', []],
  ['an adjective of place', 'An Iranian and a Lindian ship came.', 'Ships from Iran and Lindia came.', []],
  ['a capital for its government', 'Then they blamed Ottawa and Tehran.', 'Canada and Iran must decide.', []],
  ['a capital as a place', 'It happened in Ottawa.', 'It happened in Canada.', ['Ottawa']],
  ['a surname of two', 'Ana Ruiz spoke.', 'Ana and Eva Ruiz spoke.', []],
  ['a party by its letter', 'Bo Lind, an Ohio Republican, spoke.', 'Sen. Bo Lind, R-Ohio, spoke.', []],
  ['a party’s letter as it stands', 'Sen. Bo Lind, R-Ohio, spoke.', 'Sen. Bo Lind, R-Ohio, spoke.', []],
  ['where somebody posts', 'Ana Ruiz said so on Twitter.', 'Ana Ruiz tweeted it.', []],
  ['an acronym that leaves small words out', 'The CHP closed it.', 'The Council for the Harbour and Ports closed it.', []],
  ['a chamber’s party', 'Then Assembly Greens spoke.', 'The Greens in the Norland Assembly spoke.', []],
  ['a country behind a name', 'There Bo Lind of the United States spoke.', 'The U.S. envoy Bo Lind spoke.', []],
  ['a name in a cited headline', 'It shut both. In Port it rained.', 'Both were shut.', []],
  ['the publisher', 'The North Post reports: “It is shut.”', 'It is shut.', []],
  ['a name that means something else in quotation marks', 'He said “Ask Lind”.', 'He said: “Ask Lind”.', []],
  ['a common word that opens the sentence', 'Ferries stopped. Boats were moored.', 'No ship sailed.', []],
  ['refuses another name', 'It was Eva Lind.', 'Ana Ruiz spoke.', ['Eva Lind']],
  ['refuses another first name', 'It was Eva Ruiz.', 'Ana Ruiz spoke.', ['Eva Ruiz']],
  ['refuses a name made of two', 'It was Ana Lind.', 'Ana Ruiz met Eva Lind.', ['Ana Lind']],
  ['refuses a name and a word of another', 'It was Ana María Lind.', 'Ana María Ruiz met Eva Lind.', ['Ana María Lind']],
  ['refuses a first name nobody gives', 'It was Ana Ruiz.', 'Ruiz spoke.', ['Ana Ruiz']],
  ['refuses another place', 'The mayor of Lindholm spoke.', 'The mayor of Port Alder spoke.', ['Lindholm']],
  ['refuses another acronym', 'The PAC closed it.', 'The Port Alder Authority closed it.', ['PAC']],
  ['refuses a place that opens the sentence', 'Vienna will host it.', 'It is to be held in Geneva.', ['Vienna']],
  ['refuses a party that opens the sentence', 'Republicans drift.', 'The Democrats drift, she said.', ['Republicans']],
  ['accepts a place by its people', 'Norway will host it.', 'The Norwegian government is to host it.', []],
  ['refuses a speaker who opens the sentence', 'Lind said no.', 'Ruiz said no.', ['Lind']],
])('%s', (_, text, passage, names) => {
  const found = namesAreAttested(aStatement(text, passage));
  expect(found.map((finding) => finding.code === 'name-not-sourced' && finding.name)).toEqual(names);
});

test('a word that opens a sentence is a name where the story has it as one', () => {
  const story = aStatement('Lind was there.', 'Somebody was there.');
  expect(namesAreAttested(story)).toEqual([]);
  expect(
    namesAreAttested({ ...story, footnotes: [...story.footnotes, ...aStatement('x', 'They met Lind.').footnotes] }),
  ).toHaveLength(1);
});

const found = (text: string, ...passages: string[]) =>
  namesAreAttested(aStatement(text, ...passages)).map((finding) => finding.code === 'name-not-sourced' && finding.name);

test.each([
  ['its apposition', 'Lanternes, who left, was there.', 'Lanternes'],
  ['its apposition with an article', 'Lanternes, a sailor, was there.', 'Lanternes'],
  ['what it owns', 'Lanternes’s boat was there.', 'Lanternes'],
  ['what it owns, with a straight apostrophe', "Lanternes's boat was there.", 'Lanternes'],
  ['its death', 'Lanternes died there.', 'Lanternes'],
  ['a capital inside', 'LanTerne was there.', 'LanTerne'],
  ['a figure inside', 'Lanterne9 was there.', 'Lanterne9'],
  ['a second word', 'Lanterne Quay was there.', 'Lanterne Quay'],
])('the first word of a sentence is a name by %s', (_, text, name) => {
  expect(found(text, 'Somebody was there.')).toEqual([name]);
});

test.each([
  ['it behaves like any word', 'Lanternes were there.', ['Somebody was there.']],
  ['it has no apposition, but a comma', 'Lanternes, boats and nets were there.', ['Somebody was there.']],
  ['a passage has it in small letters', 'Lanterns, the old ones, burned.', ['Somebody was there.', 'Old lanterns burned.']],
  ['it opens sentences only', 'Lanternes burned.', ['Lanternes were there.', 'It was dark.']],
  ['it is a common word', 'Police, the report has it, were there.', ['Somebody was there.']],
])('the first word of a sentence is no name where %s', (_, text, passages) => {
  expect(found(text, ...passages)).toEqual([]);
});

test('a word that opens another sentence of the story is no name for that', () => {
  const story = aStatement('Lanternes were there.', 'Somebody was there.');
  const footnotes = [...story.footnotes, ...aStatement('x', 'Lanternes burned.').footnotes];
  expect(namesAreAttested({ ...story, footnotes })).toEqual([]);
});

/** Names by another name: holidays by their day, offices by their letters, capitals by their country. */
test.each([
  ['It shut on New Year’s Eve.', 'It shut on 31 December 2025.', []],
  ['It shut on Veterans Day.', 'It shut on 11 November.', []],
  ['It shut on Veterans Day.', 'It shut on Armistice Day.', []],
  ['It shut on Veterans Day.', 'It shut on Christmas.', ['Veterans Day']],
  ['It shut on Veterans Day and Christmas.', 'It shut on 11 November.', ['Christmas']],
  ['Then Eva Lind left on Veterans Day.', 'They left on 11 November.', ['Eva Lind']],
  ['On Veterans Day it shut, and Eva Lind left.', 'They left on 11 November.', ['Eva Lind']],
  ['Then the Food and Drug Administration shut it.', 'The FDA shut it.', []],
  ['Then the Food and Drink Office shut it.', 'The FDA shut it.', ['Food', 'Drink Office']],
  ['Then the Food and Drug Administration shut it, and Eva Lind left.', 'The FDA shut it.', ['Eva Lind']],
  ['Then Eva Lind said the Food and Drug Administration shut it.', 'The FDA shut it.', ['Eva Lind']],
  ['Their ambassador in Ottawa spoke.', 'The ambassador to Canada spoke.', []],
  ['Their ambassador and friends in Ottawa spoke.', 'The ambassador to Canada spoke.', ['Ottawa']],
  ['They left; Ottawa knew.', 'Canada knew.', []],
  ['They left Ottawa.', 'They left Canada.', ['Ottawa']],
])('“%s” beside “%s”: %s', (told, passage, names) => {
  expect(found(told, passage)).toEqual(names);
});

test.each([
  ['an apposition', 'Lanternes, a gift of the mayor, burned.', ['Lanternes']],
  ['an apposition with a clause', 'Lanternes, the man who left in May, burned.', ['Lanternes']],
  ['what has a verb and is none', 'Lanternes, the boats were moored, burned.', []],
  ['what ends the sentence and is none', 'Lanternes, the man.', []],
  ['an apposition to a common word', 'Police, a force of twenty, were there.', []],
  ['what somebody says', 'It burned. Lanternes said “no”.', ['Lanternes']],
])('the first word of a sentence beside %s', (_, told, names) => {
  expect(found(told, 'Somebody said: “no”.')).toEqual(names);
});
