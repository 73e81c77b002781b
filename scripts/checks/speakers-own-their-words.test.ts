import { expect, test } from 'vitest';
import { speakersOwnTheirWords } from './speakers-own-their-words.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

test.each([
  ['accepts the speaker', 'It shut, according to Ana Ruiz.', 'Ana Ruiz said it shut.', []],
  ['accepts the publisher', 'It shut, according to North Post.', 'It shut.', []],
  [
    'refuses a speaker nobody names',
    'It shut, according to a Syrian diplomat.',
    'Ana Ruiz said it shut.',
    ['speaker-not-sourced'],
  ],
  [
    'refuses somebody who is only spoken of',
    'It shut, according to Eva Lind.',
    'Ana Ruiz said it shut, as Eva Lind had feared.',
    ['speaker-not-sourced'],
  ],
])('%s', (_, text, passage, codes) => {
  const found = speakersOwnTheirWords(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test.each(['www.bay.example', 'bay.example'])(
  'a publisher that is called by its address says what only its article says: %s',
  (name) => {
    const story = aStatement(`The harbour shut, ${name} reported.`, { from: 'www.bay.example', passage: 'The harbour shut.' });
    expect(speakersOwnTheirWords(story)).toEqual([]);
  },
);

/** An article whose headline names nobody. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const strangers = (text: string, passage: string) =>
  speakersOwnTheirWords(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map((finding) => finding.code === 'speaker-not-sourced' && finding.speaker);
const two = 'Ana Ruiz said the old harbour bridge needs new cables, while Eva Lind argued that ferries burn too much oil.';

test.each([
  ['each with their own', 'Ana Ruiz said the harbour bridge needs cables, while Eva Lind argued ferries burn oil.', two],
  ['one of two with their own', 'Ferries burn too much oil, Eva Lind said.', two],
  ['words that are nobody’s there', 'Pilots sleep badly, Eva Lind said.', two],
  ['nobody in particular', 'Officials said the harbour bridge needs cables.', two],
  ['somebody by office', 'The mayor said it shut.', 'It shut, said Ana Ruiz, the mayor.'],
  ['somebody by another word', 'The physician said it shut.', 'The doctor said it shut.'],
  ['somebody who speaks before another', 'It shut, according to Eva Lind.', 'Eva Lind feared it, Ana Ruiz said.'],
  ['a listener', 'It shut, the mayor, Ana Ruiz, told the PAC.', 'Mayor Ana Ruiz told the Port Alder Council that it shut.'],
  ['somebody of another kind by a word for it', 'It shut, his brother said.', 'Bo Lind’s brother Otto said it shut.'],
  [
    'two quotations, each with its owner',
    'Ana Ruiz spoke of “a long night”; for Eva Lind it was “a short day”.',
    'It was “a long night”, Ana Ruiz said. “It was a short day”, Eva Lind said.',
  ],
])('accepts %s', (_, text, passage) => {
  expect(strangers(text, passage)).toEqual([]);
});

test.each([
  ['the words of the other', 'Ferries burn too much oil, Ana Ruiz said.', two, 'ana ruiz'],
  ['the words of the one', 'The old harbour bridge needs new cables, Eva Lind said.', two, 'eva lind'],
  ['somebody who is not there', 'It shut, said Otto Tamm.', 'Ana Ruiz said it shut.', 'otto tamm'],
  ['somebody without a name who is not there', 'It shut, a plumber said.', 'Ana Ruiz said it shut.', 'plumber'],
  [
    'the kind of speaker nobody is',
    'It shut, according to the truck’s driver.',
    'A truck came. Ana Ruiz said it shut.',
    'driver',
  ],
  [
    'the quotation of another',
    'For Eva Lind it was “a long night”.',
    'It was “a long night”, Ana Ruiz said. Eva Lind said the ferries burn oil.',
    'eva lind',
  ],
  ['one word that only the other has', 'The oil leaks, Ana Ruiz said.', two, 'ana ruiz'],
  ['the kind of speaker that opens', 'The government describes it as shut.', 'The mayor said it shut.', 'government'],
])('refuses %s', (_, text, passage, speaker) => {
  expect(strangers(text, passage)).toEqual([speaker]);
});

test('of a whole article no words are given to another', () => {
  const filler = Array.from({ length: 7 }, (_, index) => `They waited ${'very '.repeat(index)}long.`).join(' ');
  expect(strangers('Ferries burn too much oil, Ana Ruiz said.', `${two} ${filler}`)).toEqual([]);
  expect(strangers('It shut, said Otto Tamm.', `${two} ${filler}`)).toEqual(['otto tamm']);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  [
    'The pool is “very old and cold”, Norrmar said.',
    'His family said the pool is “very old and cold”, while Norrmar said the hall is warm.',
    'nothing',
  ],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(speakersOwnTheirWords, told, passage)).toBe(findings);
});

/** Pairs that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each([
  ['It shut, according to Ana Ruiz.', 'It shut, said Ana Ruiz, the mayor.', 'nothing'],
  [
    'For Eva Lind it was “a long night”.',
    'It was “a long night”, Ana Ruiz said. “It was a short day”, Eva Lind said.',
    'speaker-not-sourced, eva lind',
  ],
])('beside what it rests on, “%s”, “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(speakersOwnTheirWords, told, passage)).toBe(findings);
});

/** What this rule lets pass, which may be another rule’s to refuse, and what it finds. */
test.each([
  [
    '“We will sail at dawn,” Lind said.',
    'Lind said the boats were ready. “We will sail at dawn,” Ruiz said.',
    'speaker-not-sourced, lind',
  ],
  ['“We will sail at dawn,” Ruiz said.', 'Lind said the boats were ready. “We will sail at dawn,” Ruiz said.', 'nothing'],
  ['It was “ready”, Lind said.', 'Lind said the boats left. The hall was “ready”, Ruiz said.', 'nothing'],
  ['“Ready now!” Lind said.', 'Lind said the boats left. “Ready now,” Ruiz said of the hall.', 'speaker-not-sourced, lind'],
  [
    'According to Lind, the boats sank in the storm.',
    'Ruiz said the boats sank in the storm, and Lind lost two.',
    'speaker-not-sourced, lind',
  ],
  ['According to Lind, the boats sank in the storm.', 'Lind said the boats sank in the storm.', 'nothing'],
  ['According to Ana Lind, the boats sank in the storm.', 'Ruiz said the boats sank in the storm, and Lind lost two.', 'nothing'],
  ['The Coast Wire said the boats sank in the storm.', 'The boats sank in the storm, Ruiz said.', 'nothing'],
  ['Washington said it would pay for the boats.', 'The United States said it would pay for the boats.', 'nothing'],
  [
    'The boats sank, Lind said, and the hall burned, Ruiz said.',
    'The hall burned, Lind said. The boats sank, Ruiz said.',
    'speaker-not-sourced, lind',
  ],
  ['The boats sank, Ruiz said.', 'The hall burned, Lind said. The boats sank, Ruiz said.', 'nothing'],
  [
    'The boats sank in the storm, Lind said.',
    'The hall burned, Lind said. The boats sank in the storm, Ruiz said.',
    'speaker-not-sourced, lind',
  ],
])('of “%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(speakersOwnTheirWords, told, passage)).toBe(findings);
});
