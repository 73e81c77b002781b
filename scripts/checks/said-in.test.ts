import { expect, test } from 'vitest';
import { read } from './reading.ts';
import { saidIn } from './said-in.ts';

const inWords = (words: readonly { word: string }[]) => words.map(({ word }) => word).join(' ');
const byLetters = (one: { word: string }, other: { word: string }) => one.word.localeCompare(other.word);
const parts = (text: string) => saidIn(read(text)).map(({ speaker, words }) => `${inWords(speaker)}: ${inWords(words)}`);

test.each([
  ['before the verb', 'Ana Ruiz said both bridges closed.', ['ana ruiz: both bridges closed']],
  ['with an office', 'Mayor Ana Ruiz said both bridges closed.', ['mayor ana ruiz: both bridges closed']],
  ['with an apposition', 'The mayor, Ana Ruiz, said both bridges closed.', ['mayor ana ruiz: both bridges closed']],
  ['behind the verb', 'Both bridges closed, said Ana Ruiz.', ['ana ruiz: both bridges closed']],
  ['behind the verb, by office', 'Both bridges closed, said the mayor.', ['mayor: both bridges closed']],
  ['at the end, before the verb', 'Both bridges closed, Ana Ruiz said.', ['ana ruiz: both bridges closed']],
  ['after “according to”', 'Both bridges closed, according to Ana Ruiz.', ['ana ruiz: both bridges closed according']],
  [
    'after “according to”, at the beginning',
    'According to Ana Ruiz, both bridges closed.',
    ['ana ruiz: according both bridges closed'],
  ],
  ['up to a clause about them', 'Both closed, according to Ana Ruiz who left.', ['ana ruiz: both closed according left']],
  ['by whose view it is', 'In the view of Ana Ruiz, both bridges closed.', ['ana ruiz: view both bridges closed']],
  ['by whose telling it is', 'In the mayor’s telling, both bridges closed.', ["mayor's: telling both bridges closed"]],
  ['for whom it is so', 'For Ana Ruiz, both bridges closed early.', ['ana ruiz: both bridges closed early']],
  [
    'two with a “while”',
    'Ana Ruiz said bridges closed, while Eva Lind argued ferries ran.',
    ['ana ruiz: bridges closed', 'eva lind: ferries ran'],
  ],
  [
    'two with a semicolon',
    'Ana Ruiz said bridges closed; Eva Lind argued ferries ran.',
    ['ana ruiz: bridges closed', 'eva lind: ferries ran'],
  ],
  [
    'one with a “while” that nobody says',
    'Ana Ruiz said bridges closed, while ferries ran.',
    ['ana ruiz: bridges closed ferries ran'],
  ],
  ['one with an “and” inside a clause', 'Ana Ruiz said bridges and roads closed.', ['ana ruiz: bridges roads closed']],
])('who speaks: %s', (_, text, found) => {
  expect(parts(text).map((part) => part.replace(/\b(?:both|according|early)\s?/gu, '').trim())).toEqual(
    found.map((part) => part.replace(/\b(?:both|according|early)\s?/gu, '').trim()),
  );
});

test.each([
  ['no verb of speech', 'Both bridges closed on Saturday.'],
  ['a verb of speech in a passive', 'It was said.'],
  ['a noun of speech', 'The report closed both bridges.'],
  ['an infinitive', 'To report closed bridges is hard.'],
  ['a thing for something', 'For years, both bridges closed early.'],
])('nobody speaks: %s', (_, text) => {
  expect(parts(text)).toEqual([]);
});

test.each([
  [
    'the second has no verb of its own',
    'Ana Ruiz said bridges closed, and they ran on to the far end of the old town by evening.',
    ['ana ruiz: bridges closed end evening far old ran town'],
  ],
  [
    'both “according to”',
    'According to Ana Ruiz, bridges closed, while according to Eva Lind, ferries ran.',
    ['ana ruiz: according bridges closed', 'eva lind: according ferries ran'],
  ],
  [
    'an office before the name, behind the verb',
    'Bridges closed, said harbour master Ruiz.',
    ['harbour master ruiz: bridges closed'],
  ],
  ['a thing behind the verb', 'Bridges closed, said officials from Tarn.', ['officials tarn: bridges closed']],
  [
    'more behind the verb than names anybody',
    'Bridges closed, said officials who had come from the far coast that day.',
    ['bridges closed: coast come day far officials'],
  ],
  [
    'days and places first',
    'On Monday, in Tarn, the harbour master said bridges closed.',
    ['harbour master: bridges closed monday tarn'],
  ],
  ['a participle first', 'Speaking in Tarn, Ana Ruiz said bridges closed.', ['ana ruiz: bridges closed speaking tarn']],
  ['a pronoun, after a participle', 'Speaking, she said bridges closed.', []],
  ['a pronoun, after a day', 'The day before, he denied it.', []],
  ['a pronoun that opens', 'They said bridges closed.', []],
  ['whose view, of several words', 'In the old mayor’s view, bridges closed.', ["old mayor's: bridges closed view"]],
  [
    'whose account, up to a day',
    'By the account of Ana Ruiz and Bo Lind after noon, bridges closed.',
    ['ana ruiz bo lind: account bridges closed noon'],
  ],
  ['a view of nobody’s', 'In a long and rather boring old view, bridges closed.', []],
  ['a view that is spoken of', 'A view of bridges is nice.', []],
  [
    '“according to” up to a clause',
    'Bridges, according to the mayor as of Monday, closed.',
    ['mayor: according bridges closed monday'],
  ],
  ['what only sounds like it', 'Closed bridges accord with views.', []],
  [
    'no more than seven words',
    'The old long tall big red cold new grey harbour master there said bridges closed.',
    ['big red cold new grey harbour master: bridges closed long old tall'],
  ],
  ['an adverb before the verb', 'It was quickly said that bridges closed.', []],
  ['two who say it', 'The mayor and the council say bridges closed.', ['mayor council: bridges closed']],
  [
    'for whom, and friends',
    'For Ana Ruiz and her old friends from the far coast, bridges closed.',
    ['ana ruiz old friends: bridges closed coast far'],
  ],
])('who speaks, and all that is said: %s', (_, text, found) => {
  const all = saidIn(read(text)).map(({ speaker, words }) => `${inWords(speaker)}: ${inWords(words.toSorted(byLetters))}`);
  expect(all).toEqual(found);
});

/** Sentences that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['The mayor says the pool is old; Ana Ruiz argues that it is new.', 'mayor: pool old | ana ruiz: new'],
  ['The mayor says the pool is old and Ana Ruiz argues that it is new.', 'mayor: pool old | ana ruiz: new'],
  ['According, the mayor said, to plan it was old.', 'mayor: according plan old'],
  ["On the old and tired long-serving mayor's own first account the pool is old.", 'nobody'],
  ['The minister, Ana Ruiz, said the pool is old.', 'minister ana ruiz: pool old'],
  ['After it rained, said Ana Ruiz, the pool is old.', 'ana ruiz: rained pool old'],
  ['“It is old”, said tired old guards of it.', 'old: tired old guards'],
  ['The claim was in the report.', 'nobody'],
  ['Although the mayor said so, Ana Ruiz denied it.', 'mayor: ana ruiz'],
  ['The pool is old, the minister, Ana Ruiz, said.', 'minister ana ruiz: pool old'],
  ['A tired guard who saw it said the pool is old.', 'tired guard saw: pool old'],
])('who says what in “%s”: %s', (text, said) => {
  expect(parts(text).join(' | ') || 'nobody').toBe(said);
});

/** Sentences that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each([
  ['Ana Ruiz said it is old, and the mayor asked for it.', 'ana ruiz: old mayor'],
  ['Ana Ruiz said it is old, and the mayor asks for it.', 'ana ruiz: old mayor'],
  ['It is old, according.', ''],
  ['It is old according to who saw it.', 'saw: old according'],
  ['According to Ana Ruiz island guards it is old.', 'ana ruiz island guards: according old'],
  ["Into the mayor's view the pool came.", ''],
  ["Ana, by the mayor's account by the sea, is old.", "mayor's: ana account sea old"],
  ['In the boss view the pool is old.', ''],
  ["In the mayor'sy view the pool is old.", ''],
  ["In the mayor's'x view the pool is old.", ''],
  ['For.', ''],
  ['Claims filled the hall, Ana Ruiz said.', 'ana ruiz: filled hall'],
  ['Ana Ruiz claims by law it is old.', ''],
  ['The mayor reports roses bloom.', 'mayor: roses bloom'],
  ['The mayor reports arose.', 'mayor: arose'],
  ['The mayor recalls by noon it was old.', 'mayor: noon old'],
  ['The mayor claims 12 boats.', ''],
  ['Told the mayor, Ana Ruiz said.', 'ana ruiz: mayor'],
  ['It is old, said a mayor.', 'mayor: old'],
  ['It is old, said another big old red mayor.', 'old: big old red mayor'],
  ['Witty, all said it.', 'witty: '],
  ['The old mayor met big Ana Ruiz, was all by, now said it.', 'big ana ruiz: old mayor met'],
])('a speaker and the words in “%s”: %s', (text, said) => {
  const all = saidIn(read(text)).map(({ speaker, words }) => `${inWords(speaker)}: ${inWords(words)}`);
  expect(all.join(' | ')).toBe(said);
});

/** Sentences that tell the reading as it is from one that is broken somewhere; what it takes wrongly stands among them. */
test.each([
  [
    'Ana Ruiz said it sank, and the ferry, an old and rusty boat of the harbour in the north, swam, Bo Lind said.',
    'bo lind: ana ruiz sank ferry old rusty boat harbour north swam',
  ],
  ['The mayor argued the bridge was old, he said.', 'mayor: bridge old'],
  ['The storms claim lives.', ''],
  [
    'The mayor argued the bridge was old, a spokesman for the very old and small harbour of the town said.',
    'mayor: bridge old spokesman old small harbour town',
  ],
  ['“Both closed,” Ana Ruiz said; “we left.”', 'ana ruiz: closed left'],
  [
    'Sewing-plant employees in Lesotho who have set up camp at the gates want “the pensions we earned”, not charity, their spokeswoman, Blessing Motlhabi, said.',
    'sewing plant employees lesotho set camp gates: pensions earned charity spokeswoman blessing motlhabi',
  ],
  [
    "Monday's report by the referee says racist abuse was heard on the field; several players, however, spoke of “a heated exchange”.",
    "report referee: monday's racist abuse heard field; players: heated exchange",
  ],
])('%s', (text, said) => {
  expect(parts(text).join('; ')).toBe(said);
});
