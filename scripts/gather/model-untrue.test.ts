import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { againstIn } from './model-one-sentence.ts';

/** Untrue sentences of many kinds, no one of which a rule needs to know: none is its passage with whole phrases struck out. */
const isRefused = (told: string, passage: string): boolean => againstIn(read(told), [[read(passage)]]).length > 0;

describe('no deed changes hands', () => {
  test.each([
    ['done by whose name is only in another’s', 'The mayor resigned.', 'The mayor’s brother resigned.'],
    ['done by whom it was found by', 'Ana Ruiz was printed.', 'Findings of a study by Ana Ruiz were printed.'],
    ['suffered by what only belongs to it', 'The port needs pirates.', 'The port needs tools to track calls by pirates.'],
    ['suffered by where it came from', 'They borrowed museums.', 'They borrowed crates from museums.'],
    [
      'done by the first of “A and B, who”',
      'The office finished late.',
      'It was seen by the office and Ana Ruiz, who finished late.',
    ],
    ['suffered by who does the next thing', 'Nurses waved the mayor.', 'Nurses waved flags as the mayor left.'],
    [
      'suffered by whom something else befell',
      'Ana Ruiz was posted there.',
      'Ana Ruiz was led into the hall and guards were posted there.',
    ],
    ['done by whose office did it', 'Ana Ruiz had no answer.', 'The office of Ana Ruiz in Tamber, which read it, had no answer.'],
    ['done by who is named after “he”', 'The nurse wrote it.', 'During the war he wrote it, which the nurse typed.'],
    ['a noun told as a deed', 'Otto Krantz threatened a nurse.', 'The nurse recounted the threat by Otto Krantz.'],
    ['a noun told as another’s deed', 'The driver falls.', 'The driver waited for a fall of the lorry.'],
    [
      '“he” for the second who was named',
      'Otto Krantz opposes tolls.',
      'Bo Lind has more votes than Otto Krantz; he opposes tolls.',
    ],
    [
      'whom somebody else did it to',
      'The men you robbed caused grief.',
      'The fire caused grief to the families of the men you robbed.',
    ],
    ['“shot” the other way round', 'Police shot the man.', 'The man shot police.'],
    ['“shot” and told by somebody', 'The nurse shot Bo Lind.', 'Ana Ruiz said Bo Lind shot the nurse.'],
    ['“shot” by whom “who” means', 'The man who shot the nurse resigned.', 'The nurse who shot the man resigned.'],
    ['“shot at”', 'Guards shot at sailors.', 'Sailors shot at guards.'],
    ['“shot and killed”', 'A sailor shot an officer.', 'An officer shot and killed a sailor.'],
    ['“bit”', 'A dog bit Ana Ruiz.', 'Ana Ruiz bit the dog.'],
    ['“split”', 'The vote split the council.', 'The council split the vote.'],
    ['any verb that is a noun too', 'The board plans the council.', 'The council plans the board.'],
    ['another’s quality by “was”', 'Two sailors were on guard.', 'Ten guards were on guard, with two sailors being held.'],
    ['done by the union in place of “he”', 'The union staged a strike.', 'After the union was banned, he staged a strike.'],
    [
      'had by whom they charged',
      'Krantz said Lind had no court.',
      'Krantz said the port should not have charged Lind in Tamber, which had no court.',
    ],
    ['done by whom it was done to', 'Rep. Bo Krantz (D-Tamber) praised Ruiz.', 'Rep. Bo Krantz (D-Tamber), Ruiz praised.'],
    ['said by whom it was said of', 'Krantz said Ruiz lied.', 'Ruiz said Krantz (D) lied.'],
    ['done by some of which', 'Inmates have led to a strike.', 'Inmates are given food, some of which has led to a strike.'],
    [
      'done by who is moved up by it',
      'Ana Ruiz will take a penalty for a new engine.',
      'Ana Ruiz will move up with Otto Krantz in third place taking a penalty for a new engine.',
    ],
  ])('%s', (_, told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });
});

describe('nothing is said of another thing', () => {
  test.each([
    ['a word said of another thing', 'She had three failed lessons.', 'She left after her failed bid, having had three lessons.'],
    ['a word said of a thing further on', 'An old bridge fell.', 'A bridge fell and an old mill burned.'],
    ['a name of another', 'The Alder council met.', 'The council met a man from the Alder press.'],
    ['what another was', 'The nurses were calm.', 'Guards parted the dockers from the nurses, and the march was calm.'],
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
  ])('%s', (_, told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });
});

describe('a deed keeps its time', () => {
  test.each([
    [
      'before what it was to lead to',
      'After her show Ruiz moved to Norport.',
      'Ruiz moved to Norport, a time that ended in her show.',
    ],
    ['before what came with it', 'Lind paid before the flood.', 'Lind paid in the flood.'],
    ['on the other’s day', 'Lind won in 2006 and ran alone in 2010.', 'Lind ran alone in 2006 and won in 2010.'],
    ['on the day of another deed', 'The bridge opened on 3 August.', 'The bridge opened on 1 August and flooded on 3 August.'],
  ])('%s', (_, told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });
});

const met = 'Nurses met the mayor in Alder after a vote in Tamber.';
const paid = 'The port paid a bill for salt with a loan for coal.';
const sold = 'Ruiz sold the mill for 2 million crowns in 2012 and the oven for 3 million crowns in 2014.';
const built = 'Ruiz built a mill in Alder and a school in Tamber.';
const closed = 'Ruiz beat the Tamber team in May and the Alder team in June.';
const rose = 'The price of bread rose by 2 per cent in Tamber and by 3 per cent in Alder.';
const speaks = 'Ruiz will speak at the fair in Alder and the dinner in Tamber.';

describe('of two each keeps its own', () => {
  test.each([
    ['Nurses met the mayor in Tamber after a vote in Alder.', met],
    ['Nurses met the mayor in Tamber.', met],
    ['In Tamber, nurses met the mayor after a vote in Alder.', met],
    ['The port paid a bill for coal with a loan for salt.', paid],
    ['The port paid a bill for coal.', paid],
    ['Nurses held a rally in Tamber before a march in Alder.', 'Nurses held a rally in Alder before a march in Tamber.'],
    ['Ruiz sold the mill for 3 million crowns.', sold],
    ['Ruiz sold the mill for 3 million crowns in 2012.', sold],
    ['Ruiz sold the oven for 2 million crowns.', sold],
    ['Ruiz built a mill in Tamber.', built],
    ['Ruiz built a school in Alder.', built],
    ['Ruiz beat the Tamber team in June.', closed],
    ['The price of bread rose by 2 per cent in Alder.', rose],
    ['The price of bread rose by 3 per cent in Tamber.', rose],
    ['Ruiz will speak at the fair in Tamber.', speaks],
    ['Ruiz will speak at the dinner in Alder.', speaks],
    ['Ruiz gave the mill to Krantz.', 'Ruiz gave the mill to Lind and the school to Krantz.'],
    ['Ruiz closed the new mill in Tamber.', 'Ruiz closed the old mill in Tamber and the new mill in Alder.'],
    ['Police arrested three men in Tamber.', 'Police arrested two men in Tamber and three men in Alder.'],
    ['Krantz won by nine votes.', 'Krantz won by two votes and Ruiz by nine.'],
    ['The mill burned for nine days.', 'The mill burned for two days and the port for nine days.'],
    ['Nurses marched to the hall.', 'Nurses marched to the port and guards to the hall.'],
    ['Lind pleaded guilty to arson.', 'Krantz pleaded guilty to arson and Lind to theft.'],
    ['Krantz won by nine votes and Lind by two.', 'Krantz won by two votes and Lind by nine.'],
  ])('%s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });
});

describe('nobody is named whom the passage does not name', () => {
  test.each([
    ['by a name of two letters', 'Xi Lind resigned.', 'Lind resigned.'],
    ['behind an office', 'The mayor Xi resigned.', 'The mayor resigned.'],
    ['as whose they are', 'EU guards left.', 'Guards left.'],
    ['by an initial', 'J. Krantz resigned.', 'Krantz resigned.'],
  ])('%s', (_, told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });
});
