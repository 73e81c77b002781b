import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { phrasesOf } from './model-phrases.ts';
import { reattached } from './model-reattached.ts';
import { sidesOf } from './model-sides.ts';

const against = (told: string, passage: string) => reattached(sidesOf(phrasesOf(read(told)), phrasesOf(read(passage))));

describe('nothing gets a new governor', () => {
  test.each([
    [
      'an object cut short, so that the preposition takes what only belonged to it',
      'The sailors marched against the tugs.',
      'The sailors marched against laws on the use of tugs.',
    ],
    [
      'a preposition that takes another’s noun',
      'The mayor cares about the storm.',
      'The mayor cares about ferry prices in the wake of the storm.',
    ],
    [
      'a noun that only says which',
      'The ferry has not sailed since the Tamber Games.',
      'The ferry has not sailed since the Tamber Games strike.',
    ],
    [
      'a place that belongs to another thing',
      'Of the ferries, six are found in the world.',
      'Of the ferries in the world, six are found in Tamber.',
    ],
    [
      'what hangs on a deed that was struck',
      'The nurse arrived in the harbour.',
      'The nurse arrived at noon to protest against rules in the harbour.',
    ],
    [
      'a gerund of another',
      'The captain suffered from leaving the port.',
      'The captain suffered from a fever, leaving the port.',
    ],
    ['“of” with another owner', 'The crates of the mayor fell.', 'The crates fell near the home of the mayor.'],
    [
      'another time of the same sort',
      'The map was redrawn for the first time since the storm.',
      'The map was redrawn for the first time since 1920 after the storm.',
    ],
  ])('found: %s', (_, told, passage) => {
    expect(against(told, passage)).not.toEqual([]);
  });

  test.each([
    ['adjectives struck', 'Two nurses spoke of the fire.', 'Two young nurses spoke of the great fire.'],
    ['a whole phrase struck', 'The mayor spoke about the tolls.', 'The mayor spoke at noon in the hall about the tolls.'],
    [
      'a clause between marks struck',
      'The mill at the harbour closed for the winter.',
      'The mill, once an oven, at the harbour, which is old, closed for the winter.',
    ],
    ['one of two', 'The ferry sails to Alder.', 'The ferry sails to Tamber and Alder.'],
    ['one of a list', 'Rain fell in Tamber and Alder.', 'Rain fell in Tamber, Lisgarth and Alder.'],
    ['a measure struck', 'The port signed a deal with towns.', 'The port signed a deal with a number of towns.'],
    ['an example for its kind', 'The mayor failed a test on tolls.', 'The mayor failed a test on questions such as tolls.'],
    ['put first', 'In the hall, the mayor spoke of tolls.', 'The mayor spoke of tolls in the hall.'],
    ['an owner told with “of”', 'The home of the mayor burned.', 'The mayor’s home burned.'],
    ['a deed told as a noun', 'The arrest of Otto Krantz came late.', 'Police arrested Otto Krantz late.'],
    ['who has it', 'There are old rules in Tamber.', 'Tamber has old rules.'],
    ['an agency by its name', 'The nurses work for Tamber Press.', 'The nurses work for the Tamber Press news agency.'],
    ['who says it', 'According to police, the bus fell.', 'The bus fell, police said.'],
  ])('left alone: %s', (_, told, passage) => {
    expect(against(told, passage)).toEqual([]);
  });
});
