import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { changedHands } from './model-hands.ts';
import { phrasesOf } from './model-phrases.ts';
import { sidesOf } from './model-sides.ts';

const against = (told: string, passage: string) => changedHands(sidesOf(phrasesOf(read(told)), phrasesOf(read(passage))));

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
  ])('found: %s', (_, told, passage) => {
    expect(against(told, passage)).not.toEqual([]);
  });

  test.each([
    ['a title with the name', 'The mayor resigned.', 'The mayor Ana Ruiz resigned.'],
    ['a passive', 'The bridge was closed by the port.', 'The port closed the old bridge.'],
    ['a clause between struck', 'The ferry sank.', 'The ferry, which was old, sank.'],
    ['the second of two deeds', 'Nurses handed out bread.', 'Nurses of the club set up tents and handed out bread.'],
    ['a measure', 'The port hired sailors.', 'The port hired a long list of sailors.'],
    ['a deed that was made', 'Otto Krantz threatened a nurse.', 'Otto Krantz made a threat to a nurse.'],
    ['a deed that something followed', 'Otto Krantz was arrested.', 'The hall was searched after the arrest of Otto Krantz.'],
    ['“she” for the first who was named', 'Ana Ruiz will leave.', 'Ana Ruiz said she will leave.'],
    ['“him” for whom it was told of', 'The port removed Bo Lind.', 'The port fired back at Bo Lind, removing him.'],
    ['who is able', 'A ferry able to cross was found.', 'A new ferry able to cross wide water was found at noon.'],
    ['“shot” in the passive', 'Bo Lind was shot by police.', 'Police shot Bo Lind, a sailor, on Monday.'],
    ['“shot” with less', 'Police shot the man.', 'Police shot the man accused of theft.'],
    ['a shot that somebody took', 'The penalty shot Bo Lind took missed.', 'The late penalty shot Bo Lind took missed.'],
    ['cuts somebody announced', 'The price cuts the mayor announced failed.', 'The two price cuts the mayor announced failed.'],
    ['so many a week', 'The club paid for bus rides, ten rides a week.', 'The club paid for bus rides, ten night rides a week.'],
    ['called two things', 'The mayor called the fire a crime.', 'The mayor called the fire in Tamber a crime.'],
  ])('left alone: %s', (_, told, passage) => {
    expect(against(told, passage)).toEqual([]);
  });
});
