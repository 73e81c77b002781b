import { expect, test } from 'vitest';
import { causesAreAttested } from './causes-are-attested.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

test.each([
  ['accepts the reason', 'It shut because of the storm.', 'The storm shut it.', []],
  ['accepts another word for it', 'It shut owing to the inferno.', 'A fire shut it.', []],
  ['refuses a reason nobody gives', 'It shut because of corrosion.', 'A crew shut it.', ['cause-not-sourced']],
  [
    'refuses a reason of which one word of three stands elsewhere',
    'It shut because of a walkout by angry crews.',
    'A crew shut it.',
    ['cause-not-sourced'],
  ],
  ['refuses a circumstance nobody gives', 'It shut amid bickering.', 'A crew shut it.', ['cause-not-sourced']],
])('%s', (_, text, passage, codes) => {
  const found = causesAreAttested(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

/** Passages of an article whose headline holds no word of them. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  causesAreAttested(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a disease that is there', 'He died of fever.', 'He had a fever, then died.'],
  ['reasons of health that are there', 'She left for health reasons.', 'She left in poor health.'],
  ['one word after “after”', 'It shut after bickering.', 'A crew shut it.'],
  ['a name', 'It shut because of Ruiz.', 'A crew shut it.'],
  ['a cause of which a word is there', 'It shut because of storm bickering.', 'The storm shut it.'],
  ['a word beyond the comma', 'It shut because of it, corroded.', 'A crew shut it.'],
  ['two words after “with”', 'It shut with loud bickering.', 'A crew shut it.'],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['a disease', 'He died of fever.', 'He died at home.'],
  ['reasons of health', 'She left for health reasons.', 'She left.'],
  ['two words after “after”', 'It shut after loud bickering.', 'A crew shut it.'],
  ['a cause before a comma', 'It shut because of corrosion, a crew said.', 'A crew shut it.'],
  ['three words after “with”', 'It shut with loud bitter bickering.', 'A crew shut it.'],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['cause-not-sourced']);
});

test.each([
  ['a result told first', 'It shut because the vote fell short.', 'The vote fell short, forcing the pool to shut.'],
  ['grounds somebody gives', 'It shut because the tar is bad.', 'They shut it, saying the tar is bad.'],
  ['two sentences', 'It shut because the tar was bad.', 'The tar was bad. The pool shut.'],
  ['who did it', 'It shut because of heavy snow.', 'Heavy snow shut it.'],
  ['what it was delayed by', 'It opened late because of the snow.', 'It was delayed by the snow.'],
  ['anger for a protest', 'Lind left in protest.', 'Lind left, angry at the vote.'],
  ['a protest by what was said', 'Lind left in protest.', 'Lind left, calling the vote a disgrace.'],
  ['pressure by what was asked', 'Lind left under pressure from the guild.', 'The guild told Lind to go, and he left.'],
  ['what it should do', 'The line is meant to ease traffic.', 'The line should ease traffic.'],
  ['a purpose in other words', 'Lind sold it to save cash.', 'Lind sold it as it cost too much cash.'],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['what came before', 'It shut because the vote was held.', 'It shut weeks from the day the vote was held.'],
  ['a clause about whoever did it', 'Lind left because he used town money.', 'Lind, who used town money, left.'],
  ['an hour before a report', 'Lind left because of the slogan.', 'MONDAY - 10 p.m.: Lind left the slogan club.'],
  ['a protest', 'Lind left in protest.', 'Lind left when asked.'],
  ['pressure', 'Lind wrote a letter under pressure from the guild.', 'Lind wrote the guild a letter.'],
  ['a hope told of as a fact', 'Cases fell because of the pressure.', 'Cases fell amid growing pressure.'],
  ['a purpose', 'Lind sold the pool to appease donors.', 'Lind sold the pool.'],
  ['somebody who did it', 'The fire, set by arsonists, spread.', 'The fire spread.'],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['cause-not-sourced']);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['Ana Ruiz died of a fever in Kessim.', 'Ana Ruiz died in Kessim.', 'cause-not-sourced, fever'],
  ['Ana Ruiz died on Monday of old age.', 'Ana Ruiz died.', 'cause-not-sourced, old age'],
  [
    'The pool in Kessim was closed due to rain on Monday.',
    'Ana Ruiz died in Kessim of her illness; hunters shot deer near there.',
    'nothing',
  ],
  [
    'In Kessim the boats, old and grey, were sunk by hunters, poachers and thieves.',
    'The pool was closed as the tar was bad and it rained.',
    'nothing',
  ],
  [
    'The pool in Kessim was closed because of the old and bad tar, said Bo.',
    'The pool in Kessim was closed on Monday.',
    'cause-not-sourced, old',
  ],
  [
    'In Kessim the boats, old and grey, were sunk in order to save heat.',
    'The pool was closed as the tar was bad and it rained.',
    'cause-not-sourced, save heat',
  ],
  ['The pool in Kessim was closed with cheap paint tins nearby.', 'The pool in Kessim was closed on Monday.', 'nothing'],
  [
    'In Kessim the boats, old and grey, were sunk for various reasons.',
    'The pool was closed as the tar was bad and it rained.',
    'cause-not-sourced, various',
  ],
  [
    'In Kessim the boats, old and grey, were sunk due to heavy rain.',
    'Ana Ruiz died in Kessim of her illness; hunters shot deer near there.',
    'cause-not-sourced, heavy rain',
  ],
  [
    'In Kessim the boats, old and grey, were sunk with him and cheap paint tins.',
    'The pool in Kessim was closed on Monday.',
    'nothing',
  ],
  ['Ana Ruiz died in Kessim due to rain on Monday.', 'The pool in Kessim was closed on Monday.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(causesAreAttested, told, passage)).toBe(findings);
});

/** What this rule lets pass, which may be another rule’s to refuse, and what it finds. */
test.each([
  [
    'The new pier was made possible by a gift of the brewery.',
    'The new pier was built in May. It is forty metres long.',
    'cause-not-sourced, made possible by',
  ],
  ['The new pier was made possible by a gift of the brewery.', 'The new pier was funded with a gift of the brewery.', 'nothing'],
  ['The new pier was made possible by a gift of the brewery.', 'The new pier was built as the brewery gave a gift.', 'nothing'],
  ['The pier was closed because of the storm in Kessim.', 'The storm shut the pier in Kessim.', 'nothing'],
  ['The pier was closed because of its colour.', 'The pier in Kessim was closed on Monday.', 'cause-not-sourced, colour'],
  ['The rule is meant to help tenants.', 'The rule was written in May.', 'cause-not-sourced, meant to'],
  ['The rule is meant to help tenants.', 'Under the rule, tenants are to be helped.', 'nothing'],
  ['The pier was closed for health reasons.', 'The pier was closed on Monday.', 'cause-not-sourced, health'],
  ['Lind is due to be honoured in Kessim in May.', 'Lind will get a medal in Kessim in May.', 'nothing'],
  ['The crew left the hall because of them.', 'The crew left the hall on Monday.', 'nothing'],
])('of “%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(causesAreAttested, told, passage)).toBe(findings);
});
