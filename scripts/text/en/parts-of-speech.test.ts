import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfSpeech } from './parts-of-speech.ts';

const wordsOf = (text: string) => [...text.matchAll(/[\p{L}’']+/gu)].map(({ index }) => ({ at: index }));

describe('what each word of a sentence is', () => {
  it.each([
    ['plain words', 'The council closed the bridge', ['DET', 'NOUN', 'VERB', 'DET', 'NOUN']],
    ['spaces of every kind between', 'The\u00a0council \u2028 closed  the\u202fbridge', ['DET', 'NOUN', 'VERB', 'DET', 'NOUN']],
    ['a word the tagger parts in two', 'They won’t pay', ['PRON', 'AUX', 'VERB']],
    ['no word', '', []],
    ['marks alone', '· … —', []],
  ])('reads %s', (_, text, parts) => {
    expect(partsOfSpeech(text, wordsOf(text))).toEqual(parts);
  });

  it('has one part for each word of whatever text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('won’t', 'U.S.', '€5m', '\u2028', '·', '“', 'постановили', '東京で', '__proto__', 'constructor'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const words = wordsOf(pieces.join(' '));
        expect(partsOfSpeech(pieces.join(' '), words)).toHaveLength(words.length);
      }),
    );
  });
});
