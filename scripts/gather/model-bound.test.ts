import { describe, expect, test } from 'vitest';
import { aStatement } from '../checks/story-builder.ts';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';
import { struckIn } from './model-struck.ts';

/** What rules say of it, beside that it is no shortening. */
const codes = (told: string, passage: string) =>
  againstIn(read(told), [[read(passage)]]).flatMap((each) => (isGap(each) ? [] : each.code));

describe('what belongs to another in the passage is refused', () => {
  test.each([
    [
      '“which” for what stands before “who”',
      'The bridge was closed after objections, which the port feared could grow.',
      'The bridge was closed after objections from the port, who feared it could grow.',
    ],
    ['“who” that suffers what it did', 'Nurses, who the guards struck, left.', 'Nurses, who struck the guards, left.'],
    [
      'what was accepted for it',
      'Two papers on the lake have been published in the Courier, nurses said.',
      'Nurses said there is one published paper, and two papers on the lake have been accepted for publication in the Courier.',
    ],
    ['what was set for it', 'The mill was demolished.', 'The mill was set for demolition.'],
    [
      'the other of two called alike',
      'Mill guards left the hall, while port guards stayed.',
      'Port guards left the hall, while mill guards stayed.',
    ],
    [
      'who else is called so',
      'Ana Ruiz named as her home the mill in Tamber.',
      'Ana Ruiz sold the mill in Tamber, naming her home as a hut in Alder.',
    ],
    [
      'who was angry with the doer',
      'Ana Ruiz insisted on closing the mill.',
      'Ana Ruiz, who was angry with Otto Krantz for insisting on closing the mill, left.',
    ],
    [
      'who stands before “and”, of what they did',
      'The engine’s maker, Alderwerk, failed to test the oil.',
      'They failed to call the engine’s maker, Alderwerk, and failed to test the oil.',
    ],
    [
      'the day of a vote',
      'Ana Ruiz will face on Friday the winner of the vote.',
      'Ana Ruiz will face the winner of the vote on Friday.',
    ],
  ])('%s', (_, told, passage) => {
    expect(codes(told, passage)).not.toEqual([]);
  });
});

describe('what belongs where it did stands', () => {
  test.each([
    [
      '“who” behind a shorter name',
      'Ana Ruiz, who feared the port, left.',
      'Ana Ruiz of the port board, who feared the port, left.',
    ],
    [
      'what was accepted, with the word',
      'Two papers have been accepted for publication.',
      'Two papers on the lake have been accepted for publication.',
    ],
    [
      'the same of two',
      'Port guards left the hall, while mill guards stayed.',
      'The loud port guards left the hall, while the old mill guards stayed.',
    ],
    ['“as” of the same', 'Ana Ruiz named her home as a hut.', 'Ana Ruiz named her home as a small hut.'],
    ['“as” of a quality', 'The law was seen as soft on theft.', 'The law was seen as being soft on theft.'],
    [
      'whoever does both',
      'Ana Ruiz failed to test the oil.',
      'Ana Ruiz failed to call the maker, Alderwerk, and failed to test the oil.',
    ],
    [
      'the day of a vote where it stood',
      'The winner of the vote on Friday left.',
      'The winner of the vote on Friday left Tamber.',
    ],
    [
      'who says something behind a mark',
      'Ana Ruiz broke with the mayor over the mill, saying it should close.',
      'Ana Ruiz broke with the mayor Monday over the mill, saying the old mill should close.',
    ],
  ])('%s', (_, told, passage) => {
    expect(codes(told, passage)).toEqual([]);
  });
});

describe('what a count holds for may not be struck', () => {
  const struck = (told: string, passage: string) =>
    struckIn(aStatement(told, passage)).flatMap(({ of, words }) => (of === 0 ? words : []));

  test.each([
    ['of only so many, where', 'Only nine owls are left.', 'Only nine owls are left in captivity.', ['in captivity']],
    [
      'of no more than so many, how',
      'They did not run more than 20 laps in Tamber.',
      'They did not run more than 20 laps in a row in Tamber.',
      ['in a row'],
    ],
    [
      'of a sum, of what else',
      'Tamber raised 60 million crowns from flour.',
      'Tamber raised 60 million crowns from flour and bread.',
      ['flour and bread'],
    ],
    ['of nearly all', 'All of the nurses left.', 'Nearly all of the nurses left.', ['nearly all']],
    ['but where the count is one of many', 'Nine owls live in Tamber.', 'Nine owls live in captivity in Tamber.', []],
    ['but a figure of its own', 'Nine owls died.', 'Nine owls and two cats died.', []],
    ['but what is done as well', 'He won 5 prizes from 1965 to 1970.', 'He won 5 prizes from 1965 to 1970 and took a post.', []],
  ])('%s', (_, told, passage, words) => {
    expect(struck(told, passage)).toEqual(words);
  });
});

describe('a small word that has changed its deed is found', () => {
  test.each([
    ['an adverb of order', 'The ferry was later raised.', 'The ferry was raised, but was later sold.'],
    [
      'an order of two clauses',
      'The ferry was sold for scrap, but was later raised.',
      'The ferry was raised, but was later sold for scrap.',
    ],
    ['what led to it', 'Nurses voted to close the mill.', 'Nurses voted to expel the mayor over moves to close the mill.'],
    [
      'what it came before',
      'Ana Ruiz was held in May, before she left Tamber.',
      'Ana Ruiz was held in May, before she joined the council, and she left Tamber.',
    ],
    ['who was later than whom', 'Ana Ruiz came later than Otto Krantz.', 'Otto Krantz came an hour later than Ana Ruiz.'],
    [
      'a time of night',
      'Judges sat late on Sunday before barring Ana Ruiz.',
      'Judges sat for five hours before barring Ana Ruiz late on Sunday.',
    ],
    ['a range behind a dash', 'Trades could gain from ships.', 'The mayor listed trades that could gain – from ships to mills.'],
    [
      'what is home to it',
      'The balloon rose to Alder, home to a mill.',
      'The balloon rose to Alder from Tamber, which is home to a mill.',
    ],
  ])('%s', (_, told, passage) => {
    expect(codes(told, passage)).not.toEqual([]);
  });

  test.each([
    ['an adverb kept', 'The ferry was later sold.', 'The ferry was raised, but was later sold to dockers.'],
    [
      '“as many as”',
      'As many as 40 nurses signed, urging the mayor to leave.',
      'Late, as many as 40 nurses signed, urging the old mayor to leave.',
    ],
    ['“due to”', 'The ferry is due to sail.', 'The ferry is now due to sail at noon.'],
    [
      'the second of two reasons',
      'The mill should stay because closing it would cause a strike.',
      'The mill should stay because work is going on and closing it now would cause a strike.',
    ],
    ['home to it', 'The balloon left Tamber, home to a mill.', 'The balloon left Tamber, which is home to a mill.'],
  ])('but not %s', (_, told, passage) => {
    expect(codes(told, passage)).toEqual([]);
  });
});
