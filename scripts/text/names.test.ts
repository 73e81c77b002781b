import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesIn } from './names.ts';

const names = (text: string) => namesIn(text).map((name) => name.text);

test.each([
  ['people and places', 'the mayor, Ana Ruiz, of Port Alder', ['Ana Ruiz', 'Port Alder']],
  [
    'small words inside',
    'at the Bank of England and the Ministry of the Interior',
    ['Bank of England', 'Ministry of the Interior'],
  ],
  ['particles', 'by Ludwig van Oss and Omar al-Amin', ['Ludwig van Oss', 'Omar al-Amin']],
  ['two names, not one', 'by Ruiz and Lind', ['Ruiz', 'Lind']],
  ['no possessive', "for Ruiz’s boat in Alder's port", ['Ruiz', 'Alder']],
  ['the possessor apart from the possession', 'in Alder’s Harbour Hall', ['Alder', 'Harbour Hall']],
  ['initials', 'by J. R. Oduya', ['J. R. Oduya']],
  ['acronyms', 'the WHO, the U.S. and COVID-19', ['WHO', 'U.S.', 'COVID-19']],
  ['no adjective made of it', 'a Lind-based and U.S.-led force', ['Lind', 'U.S.']],
  ['no function word at the start', 'The port closed. However, Ruiz stayed. In Lind it rained.', ['Ruiz', 'Lind']],
  ['no word that the text has in lower case', 'Ferries run. The ferries stop.', []],
  ['no days, months and numbers', 'on Saturday, in March, Two boats', []],
  ['no title alone', 'the President and Dr. Ruiz', ['Ruiz']],
  ['no I and no TV', 'what I saw on TV', []],
  ['no word put together at the start', 'Cook-turned-TV-host is here. Mother-of-three, too.', []],
])('finds %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('says which name opens a sentence', () => {
  expect(namesIn('Ferries met Ruiz. Lind spoke.').map(({ text, initial }) => [text, initial])).toEqual([
    ['Ferries', true],
    ['Ruiz', false],
    ['Lind', true],
  ]);
});

test('each name is the slice it names and begins with a letter or digit', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Ana', 'of', 'the', 'de', 'The', 'U.S.', 'Ruiz’s', 'said', '“', '.', '&', 'al-Amin', 'J.', 'President'),
      ),
      (words) => {
        const text = words.join(' ');
        for (const { text: name, start, end } of namesIn(text)) {
          expect(name).toBe(text.slice(start, end));
          expect(name).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}.])?$/u);
        }
      },
    ),
  );
});

test.each(['The ', 'First ', 'The Bank of the '])('a long run of “%s” is read through, and quickly', (words) => {
  expect(namesIn(`${words.repeat(10_000)}port`).length).toBeLessThan(2);
});
