import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partedSentences } from './parted-sentences.ts';
import { sentencesOf } from './sentences.ts';

test.each([
  ['a lost space', 'Otto Krantz has died.Mr Krantz was 57.', ['Otto Krantz has died.', 'Mr Krantz was 57.']],
  ['one behind a quotation', '“We are early.”The port closed.', ['“We are early.”', 'The port closed.']],
  ['one before a quotation', 'The port closed.“We are early,” she said.', ['The port closed.', '“We are early,” she said.']],
])('%s is put back', (_, text, sentences) => {
  expect(sentencesOf(partedSentences(text))).toEqual(sentences);
});

test.each([
  'www.north.Example',
  'www.North.example',
  'J.R. Krantz of the U.S. Army',
  'at 3.30pm',
  'the e.g. Tamber case',
  'Salon.Com',
])('left alone: %s', (text) => {
  expect(partedSentences(text)).toBe(text);
});

test('no letter changes, and parting twice is parting once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('died', '.', 'Mr', ' ', '”', '“', 'A', 'u.s', '?'), { maxLength: 12 }), (bits) => {
      const text = bits.join('');
      const parted = partedSentences(text);
      expect(parted.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(partedSentences(parted)).toBe(parted);
    }),
  );
});
