import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test.each([
  ['a title before a name', 'Dr. Ana Ruiz spoke. Mr. Oduya left.', ['Dr. Ana Ruiz spoke.', 'Mr. Oduya left.']],
  ['initials', 'J. R. Oduya won. P. Lind lost.', ['J. R. Oduya won.', 'P. Lind lost.']],
  ['a dotted abbreviation before a name', 'The U.S. Navy came. It left.', ['The U.S. Navy came.', 'It left.']],
  ['a dotted abbreviation at the end', 'She went to the U.S. The ship followed.', ['She went to the U.S.', 'The ship followed.']],
  ['a company at the end', 'He joined Harbour Works Inc. They paid well.', ['He joined Harbour Works Inc.', 'They paid well.']],
  ['a month cut short', 'It opened on Jan. 5 as planned. Nobody came.', ['It opened on Jan. 5 as planned.', 'Nobody came.']],
  ['a number sign', 'Pier No. 4 is shut. No. It is open.', ['Pier No. 4 is shut.', 'No.', 'It is open.']],
  ['a question inside a quotation', '“Who is there?” she asked. Silence.', ['“Who is there?” she asked.', 'Silence.']],
  ['a stop inside a quotation', '“We wait.” Then they went.', ['“We wait.”', 'Then they went.']],
  ['an exclamation in a name', 'The Yes! party won. It did.', ['The Yes! party won.', 'It did.']],
  [
    'decimals and times',
    'It rose 3.5 per cent at 3 p.m. on Friday. Good.',
    ['It rose 3.5 per cent at 3 p.m. on Friday.', 'Good.'],
  ],
  ['line breaks inside a sentence', 'Both bridges\nare shut.\nFerries run.', ['Both bridges are shut.', 'Ferries run.']],
  [
    'a caption and its credit',
    'The bridge at noon Image: Ana Ruiz. It is shut.',
    ['The bridge at noon', 'Image: Ana Ruiz.', 'It is shut.'],
  ],
  [
    'a credit behind an abbreviation',
    'The pier of Lisgarth D.C. Photo: Harbour Works.',
    ['The pier of Lisgarth D.C.', 'Photo: Harbour Works.'],
  ],
  [
    'not at a title of pictures',
    '(See “Stunning Pictures: Ten of the Rarest Birds in Port Alder.”)',
    ['(See “Stunning Pictures: Ten of the Rarest Birds in Port Alder.”)'],
  ],
  ['not at a colon inside a sentence', 'She kept one photo: her own.', ['She kept one photo: her own.']],
  [
    'not at a title that only names a picture',
    'He painted “Picture: A Storm” in May.',
    ['He painted “Picture: A Storm” in May.'],
  ],
  ['nothing', '  ', []],
])('cuts %s', (_, paragraph, sentences) => {
  expect(sentencesOf(paragraph)).toEqual(sentences);
});

const pieces = fc.constantFrom(
  'Dr.',
  'U.S.',
  'said',
  'Ruiz',
  '“Go.”',
  '?',
  '…',
  'No.',
  '4',
  '’',
  '.',
  '!',
  'a',
  '(b)',
  '\n',
  ' ',
  '\u00a0',
  '..',
);

test('sentences joined by spaces are the paragraph with its white space made single', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(pieces).map((words) => words.join(' ')),
      ),
      (paragraph) => {
        const sentences = sentencesOf(paragraph);
        expect(sentences.join(' ')).toBe(paragraph.replace(/\s+/gu, ' ').trim());
        expect(sentences.every((sentence) => sentence === sentence.trim() && sentence !== '')).toBe(true);
      },
    ),
  );
});
