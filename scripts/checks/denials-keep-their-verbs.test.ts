import { expect, test } from 'vitest';
import { denialsKeepTheirVerbs } from './denials-keep-their-verbs.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  denialsKeepTheirVerbs(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a denial in other words', 'The order stayed in force on the islands.', 'Officials did not lift the order on the islands.'],
  ['“no less”', 'The win in Kessim was as dramatic.', 'The win in Kessim was no less dramatic.'],
  ['what happened in the end', 'Voskell recalled the heaters in May.', 'Voskell did not recall the heaters until May.'],
  [
    '“nothing will run” for “halted”',
    'Nothing will run on the main line.',
    'The crash halted services that run on the main line.',
  ],
  [
    'what somebody has not, in a clause that is left out',
    'Voskell supported the candidate Lind.',
    'Voskell, whose party has no elected member in Kessim, was supporting the candidate Lind.',
  ],
  [
    'what was ordered, with “that”',
    'Voskell ordered that no effort be spared to find the boat.',
    'Voskell ordered no effort be spared to find the boat.',
  ],
  [
    'a denial of something else',
    'The crew was safe, though the boat was lost.',
    'The crew was not hurt, though the boat was lost.',
  ],
  [
    'how much is denied',
    'Asking for a search of the quay would be cheap.',
    'It would not cost much to ask for a search of the quay.',
  ],
  [
    'a “never” told as a first',
    'Twenty boats leave Norport for the first time.',
    'Twenty boats that have never left Norport before leave it.',
  ],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  [
    '“each” for “neither”',
    'Each side has accepted the plan of the mediator.',
    'Neither side has accepted the plan of the mediator.',
  ],
  [
    'a deal for none',
    'The talks left the states with a deal on quotas, and no date is set.',
    'The states failed to agree on a deal on quotas, and no date is set.',
  ],
  ['what was ruled out', 'The buyers will be part of a deal.', 'The buyers ruled themselves out of a deal.'],
  [
    'what none of them did',
    'There has been a hint from the countries on the snow.',
    'None of the countries on the snow, which open on Friday, have hinted at it.',
  ],
  ['a denial that is new', 'Voskell did not sell the harbour to Kessim bank.', 'Voskell sold the harbour to Kessim bank.'],
  [
    'a denial whose verb is put otherwise',
    'Families spoke of the earlier choice to bring criminal charges.',
    'Families spoke of the earlier decision not to pursue criminal charges.',
  ],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['negation-changed']);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['The pool sold.', 'The pool was not sold, the sold hall was.', 'negation-changed, not'],
  ['The crew gave the oldest answer to Lind.', 'The crew never gave an answer to Lind.', 'negation-changed, never'],
  ['The crew on the boat eats.', 'The crew on the boat is without food.', 'negation-changed, without'],
  ['The mayor is in the hall.', 'Nobody said the mayor is not in the hall.', 'negation-changed, nobody'],
  ['The council opened the old pool in Kessim.', 'None of the councils closed the old pool in Kessim.', 'negation-changed, none'],
  ['The council did not open the old pool in Kessim.', 'The council opened the old pool in Kessim.', 'negation-changed, open'],
  ['Nobody met Ana Ruiz.', 'They met Ana Ruiz.', 'negation-changed, met'],
  ['The mayor will sell the pool.', 'The mayor ruled out selling the pool.', 'negation-changed, out'],
  ['The crew answered Lind on Monday.', 'The crew declined to answer Lind on Monday; an answer is due.', 'nothing'],
  ['The mayor will sell the pool.', 'The mayor rules any sale out of the pool.', 'nothing'],
  [
    '“The pool” in Kessim was closed by the council.',
    'The council did not close the old pool in Kessim.',
    'negation-changed, not',
  ],
  ['He paid in May.', 'He did not, in May, pay.', 'negation-changed, not'],
  [
    'The crew of the boat which came in the storm to the harbour of Kessim in the old north answered.',
    'The crew refused to answer Lind.',
    'nothing',
  ],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(denialsKeepTheirVerbs, told, passage)).toBe(findings);
});

/** Pairs that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each([['Voskell recalled the heaters in May.', 'He did not, in May, pay.', 'nothing']])(
  'beside what it rests on, “%s”, “%s”: %s',
  (told, passage, findings) => {
    expect(findingsOf(denialsKeepTheirVerbs, told, passage)).toBe(findings);
  },
);

/** What this rule lets pass, which may be another rule’s to refuse, and what it finds. */
test.each([
  [
    'The choir has not sung in Norland since 1996.',
    'The choir will sing in Norland in May, its first visit there since 1996.',
    'nothing',
  ],
  [
    'Damages for the pain caused to grieving families in Kessim could not be sought from the mill.',
    'The mill could not be sued for damages for inflicting pain on grieving families in Kessim.',
    'nothing',
  ],
  [
    'It cannot, then, be claimed that another check would have averted the fire in the old mill.',
    'It cannot be said that an additional check would have prevented the fire in the old mill.',
    'nothing',
  ],
  [
    'The mill sold its grain in May.',
    'The council, as the law has no rule for it, let the mill sell its grain in May.',
    'nothing',
  ],
])('of “%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(denialsKeepTheirVerbs, told, passage)).toBe(findings);
});
