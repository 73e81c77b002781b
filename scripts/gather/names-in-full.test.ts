import { expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { phrasesOf } from './model-phrases.ts';
import { fullerNames, namesForPronouns } from './names-in-full.ts';

const naming = (told: string, passage: string, name = namesForPronouns) => {
  const its = phrasesOf(read(passage));
  return [...name(phrasesOf(read(told)), its)].map(([at, name]) => `${its.words[at]?.word}: ${name}`);
};

test.each([
  ['who does it', 'Ana Ruiz left Tamber.', 'She left Tamber.', ['she: Ana Ruiz']],
  ['whose it is', 'Ana Ruiz’s boat left Tamber.', 'Her boat left Tamber.', ['her: Ana Ruiz’s']],
  ['whom it meets', 'Otto Krantz met Ana Ruiz in Tamber.', 'Otto Krantz met her in Tamber.', ['her: Ana Ruiz']],
  ['nobody, where the passage names them itself', 'Ana Ruiz said Ana Ruiz left.', 'Ana Ruiz said she left.', []],
  ['nobody, where the passage has no pronoun', 'Ana Ruiz left Tamber.', 'The mayor left Tamber.', []],
  ['nobody by an owner’s name', 'Ana Ruiz’s boat left Tamber.', 'She left Tamber.', []],
])('a name stands for %s', (_, told, passage, found) => {
  expect(naming(told, passage)).toEqual(found);
});

test.each([
  ['with name and office', 'The mill fell, the mayor Ana Ruiz said.', 'The mill fell, Ruiz said.', ['ruiz: the mayor Ana Ruiz']],
  [
    'with a title that begins as a verb',
    'The mill fell, managing director Ana Ruiz said.',
    'The mill fell, Ruiz said.',
    ['ruiz: managing director Ana Ruiz'],
  ],
  ['as it is there', 'The mill fell, Ruiz said.', 'The mill fell, Ruiz said.', []],
  ['as it is there, where that is more', 'The mill fell, Ana Ruiz said.', 'The mill fell, Dr Eva Ruiz said.', []],
])('somebody is called %s', (_, told, passage, found) => {
  expect(naming(told, passage, fullerNames)).toEqual(found);
});
