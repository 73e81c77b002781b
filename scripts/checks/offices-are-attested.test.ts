import { expect, test } from 'vitest';
import { officesAreAttested } from './offices-are-attested.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

test.each([
  ['accepts the office', 'The president spoke.', 'President Ana Ruiz spoke.', []],
  ['accepts another word for it', 'The prime minister spoke.', 'The PM spoke.', []],
  ['accepts an hour that looks like one', 'It shut at 9 pm.', 'It shut at 21:00.', []],
  [
    'accepts that who governs is the current one',
    'Two former presidents of Ostmere spoke, whose current government said little.',
    'The government of Ostmere said little; two of its former presidents spoke.',
    [],
  ],
  ['refuses another office', 'President Ana Ruiz spoke.', 'Opposition leader Ana Ruiz spoke.', ['office-not-sourced']],
  [
    'refuses a president beside a known one',
    'Trump sued Ruiz, the president of the club.',
    'Trump sued Ruiz, who runs the club.',
    ['office-not-sourced'],
  ],
  ['refuses the namesake of a president', 'The president spoke.', 'Hunter Biden spoke.', ['office-not-sourced']],
  [
    'refuses a “former” of others',
    'Former mayor Ruiz spoke.',
    'Past and present mayors met. Ruiz is mayor and spoke.',
    ['office-not-sourced'],
  ],
  ['refuses a lost “deputy”', 'The commissioner spoke.', 'The deputy commissioner spoke.', ['office-not-sourced']],
  ['refuses a former worker', 'A former employee spoke.', 'An employee of the yard spoke.', ['office-not-sourced']],
  ['refuses a “former” that is new', 'Former president Ana Ruiz spoke.', 'President Ana Ruiz spoke.', ['office-not-sourced']],
])('%s', (_, text, passage, codes) => {
  const found = officesAreAttested(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

/** Passages of an article whose headline holds no word of them. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  officesAreAttested(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a possessive', 'The minister’s boat sank.', 'The boat of the minister sank.'],
  ['a possessive there', 'The minister owns the boat.', 'The minister’s boat sank.'],
  ['one of several', 'A minister spoke.', 'Ministers spoke.'],
  ['a word that is no office as often', 'He found a boat.', 'He saw a boat.'],
  ['an ex-president', 'Former president Ana Ruiz spoke.', 'Ana Ruiz, an ex-president, spoke.'],
  ['one who is out of office', 'Former president Ana Ruiz spoke.', 'Ana Ruiz, the ousted president, spoke.'],
  ['a former thing', 'The former factory burned.', 'The factory burned.'],
  ['“acting” for “interim”', 'Acting president Ana Ruiz spoke.', 'Interim president Ana Ruiz spoke.'],
  ['“vice” for “deputy”', 'The vice chairman spoke.', 'The deputy chairman spoke.'],
  ['“interim” for “acting”', 'The interim mayor spoke.', 'The acting mayor spoke.'],
  ['the one without it', 'The mayor spoke.', 'The mayor met the former mayor.'],
  ['an office that the sentence does not name', 'Ana Ruiz spoke.', 'Former mayor Ana Ruiz spoke.'],
  ['a candidate who is called one', 'The candidate spoke.', 'The mayoral candidate spoke.'],
  ['the ruling party for the one in power', 'The ruling party spoke.', 'The party in power spoke against the opposition.'],
  ['the ruling party of a party', 'The ruling party spoke.', 'The party spoke.'],
  ['a current mayor', 'The current mayor spoke.', 'The mayor spoke.'],
  ['a lost “elect”', 'The president spoke.', 'The president-elect spoke.'],
  ['a standing in another clause', 'The president spoke.', 'They called it acting, president Ana Ruiz said.'],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['a minister for a president', 'Minister Ana Ruiz spoke.', 'President Ana Ruiz spoke.'],
  ['one who only “had” something', 'Former president Ana Ruiz spoke.', 'President Ana Ruiz had a boat.'],
  ['a new “acting”', 'Acting president Ana Ruiz spoke.', 'President Ana Ruiz spoke.'],
  ['a new “deputy”', 'Deputy mayor Ana Ruiz spoke.', 'Mayor Ana Ruiz spoke.'],
  ['a standing before a name', 'Acting Ana Ruiz spoke.', 'Ana Ruiz spoke.'],
  ['a lost “acting”', 'The president spoke.', 'The acting president spoke.'],
  ['a lost “former”', 'The mayor spoke.', 'The former mayor spoke.'],
  [
    'a lost “former”, of one to whom something was done',
    'The mayor was jailed on Friday.',
    'The former mayor was jailed on Friday.',
  ],
  ['a lost “former”, of one who led something', 'The mayor led the march.', 'The former mayor led the march.'],
  ['the ruling party for the opposition', 'The ruling party leader spoke.', 'The opposition party leader spoke.'],
  ['a current for a former mayor', 'The current mayor spoke.', 'The former mayor spoke.'],
  ['an honorary title lost', 'The president spoke.', 'The honorary president spoke.'],
  ['a suspended coach', 'The coach spoke.', 'The suspended coach spoke.'],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['office-not-sourced']);
});

test('“leave” of a headline about something else makes nobody a former chief', () => {
  const story = aStatement(
    'Oskar Brenholt, former chief of the brigade, spoke.',
    'Oskar Brenholt, chief of the brigade, spoke as people leave their homes.',
  );
  expect(officesAreAttested(story).map(({ code }) => code)).toContain('office-not-sourced');
});

test('“while serving as” gives nobody a standing', () => {
  const story = aStatement(
    'Bo Lind spoke while serving under Ruiz as secretary.',
    'Bo Lind, then acting secretary under Ruiz, spoke.',
  );
  expect(officesAreAttested(story).map((finding) => 'office' in finding && finding.office)).not.toContain('serving');
});

test.each([
  ['a former governor who sits', 'The former governor spoke to Bo Lind.', 'Bo Lind, a former sailor, met the sitting governor.'],
  ['a sitting governor who is gone', 'The sitting governor spoke.', 'The former governor spoke while she was sitting.'],
  [
    'a former chairman told as “now”',
    'Bo Lind, now chairman of the port, had to go.',
    'Bo Lind, former chairman of the port, had to go.',
  ],
])('refuses %s', (_, told, passage) => {
  expect(officesAreAttested(aStatement(told, passage)).map(({ code }) => code)).toContain('office-not-sourced');
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['It was Ruiz, the attorney general.', 'Deputy Attorney General Ana Ruiz asked.', 'office-not-sourced, deputy attorney'],
  ['The minister spoke in Kessim.', 'The president spoke in Kessim.', 'office-not-sourced, minister'],
  ['The sitting mayor spoke.', 'The former mayor spoke.', 'office-not-sourced, sitting'],
  ['The sitting mayor spoke.', 'The former mayor met the sitting mayor.', 'office-not-sourced, former mayor'],
  ['The former mayor spoke.', 'The sitting mayor met the former mayor.', 'nothing'],
  ["The sitting mayor's aide spoke.", 'The former mayor’s aide spoke.', 'office-not-sourced, sitting'],
  ['The former mayor spoke.', 'The mayor retired.', 'nothing'],
  ['The former, an old mayor, spoke.', 'A mayor spoke.', 'nothing'],
  ['The independent party spoke.', 'The ruling party spoke.', 'office-not-sourced, independent'],
  ['The current leader spoke.', 'The interim leader spoke.', 'office-not-sourced, current'],
  ['The current leadership spoke.', 'The former leadership spoke.', 'nothing'],
  ['Current leaderships spoke.', 'The former leadership spoke.', 'office-not-sourced, current'],
  ['The current mayor spoke.', 'The currency of the former mayor fell.', 'office-not-sourced, mayor'],
  ['While serving under the mayor he slept.', 'While with the former mayor he slept.', 'office-not-sourced, mayor'],
  ['Serving soup, the mayor spoke.', 'The former mayor spoke over soup.', 'office-not-sourced, former mayor'],
  ['Sitting Ana Ruiz spoke.', 'Former Ana Ruiz spoke.', 'office-not-sourced, sitting'],
  ['The mayor spoke.', 'The acting harbour town old wide mayor spoke.', 'office-not-sourced, acting mayor'],
  ['The boss of the fleet spoke.', 'The acting chief of the fleet spoke.', 'office-not-sourced, acting chief'],
  ['The boss of the fleet spoke.', 'The former chief of the fleet spoke.', 'nothing'],
  ['The head of a fish was sold.', 'The acting head of the fleet spoke.', 'office-not-sourced, acting head'],
  ['The mayor was asked.', 'The former mayor spoke.', 'office-not-sourced, former mayor'],
  ['It was the mayor of the harbour town in the north.', 'The former mayor Ana Ruiz spoke.', 'nothing'],
  [
    'It was in the harbour town of the north that the mayor spoke.',
    'The former mayor Ana Ruiz spoke.',
    'office-not-sourced, former mayor',
  ],
  ['The wasted mayor spoke.', 'The former mayor Ana Ruiz spoke.', 'office-not-sourced, former mayor'],
  ['The mayor spoke.', 'The mayoral candidate for mayor spoke.', 'office-not-sourced, candidate mayor'],
  ['The mayor spoke.', 'The candidate big old mayor spoke.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(officesAreAttested, told, passage)).toBe(findings);
});

/** Pairs that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each([
  ['They threatened to counsel them.', 'They made a threat.', 'nothing'],
  ['They threatened counsel them.', 'They made a threat.', 'office-not-sourced, counsel'],
  ['They want to counsel boats.', 'They made a threat.', 'nothing'],
  ['They want to counsel boatsmen.', 'They made a threat.', 'office-not-sourced, counsel'],
  ['The solicitor general spoke.', 'The attorney general spoke.', 'office-not-sourced, solicitor general'],
  ['The solicitor general spoke.', 'The attorney general and the solicitor general spoke.', 'nothing'],
  ['The former governor spoke.', 'The current governor and the former mayor spoke.', 'office-not-sourced, governor'],
  ['The mayor is current.', 'The mayor spoke.', 'nothing'],
  ['The mayor was sitting.', 'The mayor spoke.', 'nothing'],
  ['The mayor told it.', 'The former mayor told it.', 'office-not-sourced, former mayor'],
  ['The mayor was asked.', 'The opposition party leader spoke.', 'office-not-sourced, mayor'],
  [
    'Two former presidents of Ostmere spoke, whose current government said little.',
    'The former mayor met the sitting mayor.',
    'nothing',
  ],
  ['The plan came after the court ruling.', 'The plan came before the court ruling.', 'nothing'],
])('beside what it rests on, “%s”, “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(officesAreAttested, told, passage)).toBe(findings);
});
