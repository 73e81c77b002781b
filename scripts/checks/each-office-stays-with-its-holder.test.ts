import { expect, test } from 'vitest';
import { eachOfficeStaysWithItsHolder } from './each-office-stays-with-its-holder.ts';
import { aStatement, aStory } from './story-builder.ts';

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
