import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setQuotationsRight } from './set-quotations-right.ts';

const passage =
  'Ana Ruiz, the harbour master, said: “We would rather be early than sorry, and nobody should cross before Sunday.”';
const other = 'The ferries, which may be late, run until eight in the evening.';
const right = (text: string, passages = [passage, other]) => setQuotationsRight(text, passages);

describe('a quotation’s wording is set right by code', () => {
  test.each([
    [
      'a word that is another',
      '“We would rather be early than late, and nobody should cross before Sunday,” she said.',
      'than sorry, and',
    ],
    [
      'a word that is missing',
      '“We would rather be early than sorry, and nobody should cross Sunday,” she said.',
      'cross before Sunday,”',
    ],
    [
      'a word too many',
      '“We would much rather be early than sorry, and nobody should cross before Sunday,” she said.',
      '“We would rather be',
    ],
    ['a reservation left out', '“The ferries, which are late, run until eight in the evening.”', 'which may be late'],
  ])('%s', (_, said, expected) => {
    const { text, repairs } = right(said);
    expect(text).toContain(expected);
    expect(repairs).toHaveLength(1);
    expect([passage, other].some((source) => source.includes(repairs[0]?.is ?? '?'))).toBe(true);
  });

  test.each([
    ['one that is verbatim already', '“We would rather be early than sorry”, she said.'],
    ['one that is verbatim but for its marks and its first letter', '“we would rather be early than sorry,” she said.'],
    ['one nobody said', '“We will never close these bridges again,” she said.'],
    ['one of three words', '“Early than late,” she said.'],
    ['words without quotation marks', 'We would rather be early than late, she said.'],
    ['one that is never closed', '“We would rather be early than late'],
  ])('%s stays as it is', (_, said) => {
    expect(right(said)).toEqual({ text: said, repairs: [] });
  });

  test('one that may mean either of two passages stays as it is', () => {
    const said = '“The ferries will run until nine on Sunday.”';
    const passages = ['The ferries will run until eight on Sunday.', 'The ferries will run until ten on Sunday.'];
    expect(right(said, passages).repairs).toEqual([]);
  });

  test('nothing outside quotation marks is ever touched, and a second time nothing', () => {
    const words = fc.array(fc.constantFrom('we', 'would', 'rather', 'be', 'early', 'than', 'sorry', 'late', 'may', 'not'), {
      maxLength: 12,
    });
    const said = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(said, fc.array(words, { maxLength: 3 }), (parts, sources) => {
        const text = parts.map(([own, quoted]) => `X${own.join(' ')}: “Q${quoted.join(' ')}.”`).join(' ');
        const passages = sources.map((source) => `Q${source.join(' ')}.`);
        const once = setQuotationsRight(text, passages);
        const outside = (all: string) => all.replaceAll(/“[^”]*”/gu, '“”');
        expect(outside(once.text)).toBe(outside(text));
        expect(setQuotationsRight(once.text, passages)).toEqual({ text: once.text, repairs: [] });
        for (const { is } of once.repairs) expect(passages.some((source) => source.includes(is))).toBe(true);
      }),
    );
  });
});
