import { expect, test } from 'vitest';
import { eachOfficeStaysWithItsHolder } from './each-office-stays-with-its-holder.ts';
import { aStatement, aStory, findingsOf } from './story-builder.ts';

const officesIn = (told: string, ...passages: string[]) =>
  eachOfficeStaysWithItsHolder(aStatement(told, ...passages)).map((finding) => 'office' in finding && finding.office);

const met = 'Mayor Ana Ruiz met Bo Lind, the harbour master, on Friday.';

test.each([
  ['an office where it is', 'Mayor Ana Ruiz met Bo Lind.', met],
  ['an office put behind the name', 'Ana Ruiz, the mayor, met Bo Lind.', met],
  ['an office in a word of the same line', 'Prime Minister Ana Ruiz met Bo Lind.', 'The premier, Ana Ruiz, met Bo Lind.'],
  ['a surname', 'Mayor Ruiz met Bo Lind.', met],
  ['two who hold it', 'Senator Bo Lind spoke.', 'Senators Ana Ruiz and Bo Lind spoke.'],
  ['an office that nobody is named with', 'Mayor Bo Lind spoke.', 'Bo Lind spoke. The mayor said no.'],
  ['an office near the name', 'Mayor Bo Lind spoke.', 'Mayor Ana Ruiz spoke. Bo Lind was made mayor later.'],
  ['somebody who does something', 'Ana Ruiz met Bo Lind, the mayor said.', met],
])('accepts %s', (_, told, passage) => {
  expect(officesIn(told, passage)).toEqual([]);
});

test.each([
  ['before the name', 'Mayor Bo Lind met Ana Ruiz.', met, 'mayor Bo Lind'],
  ['behind the name', 'Bo Lind, the mayor, met Ana Ruiz.', met, 'mayor Bo Lind'],
  ['behind the name, with its town', 'Bo Lind, mayor of Port Alder, met Ana Ruiz.', met, 'mayor Bo Lind'],
  ['as a verb says it', 'Bo Lind was mayor.', met, 'mayor Bo Lind'],
  ['for the name', 'The mayor, Bo Lind, met Ana Ruiz.', met, 'mayor Bo Lind'],
  ['of a trade', 'Striker Bo Lind scored.', 'Goalkeeper Bo Lind and striker Ana Ruiz scored.', 'striker Bo Lind'],
])('refuses an office of somebody else %s', (_, told, passage, office) => {
  expect(officesIn(told, passage)).toEqual([office]);
});

test('a title gives nobody the office of another', () => {
  const story = aStory('Ana Ruiz met Bo Lind.[^1]', [{ passage: met }], { title: 'Mayor Bo Lind meets Ana Ruiz' });
  expect(eachOfficeStaysWithItsHolder(story)).toMatchObject([{ line: 1, office: 'mayor Bo Lind' }]);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['Mayor Ana Ruiz met Bo Lind.', 'Mayor Bo Lind met Ana Ruiz. The mayor of Alder slept.', 'nothing'],
  ['Mayor Ana Ruiz met Bo Lind.', 'Mayor Bo Lind met Ana Ruiz. Mayors slept.', 'nothing'],
  ['Mayor Ana Ruiz met Bo Lind.', 'Mayor Bo Lind and Mayor Ana Ruiz met.', 'nothing'],
  ['Mayor Ana Ruiz met Bo Lind.', 'Mayor Bo Lind met Eva Tamm.', 'nothing'],
  ['Mayor Ana Ruiz met Bo Lind.', 'Ana Ruiz met Bo Lind.', 'nothing'],
  [
    'Ana Ruiz, the driver, met Bo Lind.',
    'Driver Bo Lind met Ana Ruiz. One. Two ran. Three sat. Four ate. Five left. Six came.',
    'nothing',
  ],
  ['Owner Bo Lind left.', 'Coach Bo Lind left.', 'office-not-sourced, owner Bo Lind'],
  ['Owner Bo Lind left.', 'Coach Ana Ruiz met Bo Lind.', 'nothing'],
  ['Owner Bo Lind left.', 'Premier Ana Ruiz left.', 'nothing'],
  ['Officer Bo Lind left.', 'Captain Bo Lind left.', 'nothing'],
  ['Officer Bo Lind left.', 'Coach Bo Lind left. Captain Ana Ruiz stayed.', 'office-not-sourced, officer Bo Lind'],
  ['Chairman Ana Ruiz met Bo Lind.', 'Chairwoman Bo Lind met Ana Ruiz.', 'office-not-sourced, chairman Ana Ruiz'],
  ['Chairman Ana Ruiz met Bo Lind.', 'Chairman Bo Lind met Ana Ruiz. The chairmen slept.', 'nothing'],
  ['Coach Ana Ruiz met Bo Lind.', 'Coach Bo Lind met Ana Ruiz and coaches.', 'office-not-sourced, coach Ana Ruiz'],
  ['Coach Ana Ruiz met striker Bo Lind.', 'Striker Ana Ruiz met coach Bo Lind.', 'office-not-sourced, coach Ana Ruiz'],
  ['The coach, Ana Ruiz, left.', 'Ana Ruiz left. There coach Bo Lind slept. The coach’s boat sank.', 'nothing'],
  [
    'The coach, Ana Ruiz, left.',
    'Ana Ruiz left. There coach Bo Lind slept, said coach Eva Tamm.',
    'office-not-sourced, coach Ana Ruiz',
  ],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(eachOfficeStaysWithItsHolder, told, passage)).toBe(findings);
});
