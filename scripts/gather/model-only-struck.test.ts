import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isOnlyStruck } from './model-only-struck.ts';
import { phrasesOf } from './model-phrases.ts';

/** Whether the one is the other with nothing but wholes struck out. */
const strikes = (told: string, passage: string): boolean =>
  isOnlyStruck(phrasesOf(read(told)), phrasesOf(read(passage)), () => false);

describe('a whole is struck', () => {
  test.each([
    ['an adverb', 'The mill closed.', 'The old mill also closed.'],
    ['a phrase of place', 'The mayor announced a plan.', 'The mayor announced in Tamber a plan.'],
    [
      'a phrase between verb and object',
      'The port condemned a debate on tolls.',
      'The port condemned as a “folly” a debate on tolls.',
    ],
    ['an age', 'Ana Ruiz, of the dockers’ union, left.', 'Ana Ruiz, 27, of the dockers’ union, left.'],
    ['what a name is', 'Ana Ruiz, who left Tamber, won.', 'Ana Ruiz, a nurse who left Tamber, won.'],
    [
      'a side remark between dashes',
      'About 800 dockers face problems with their wages.',
      'About 800 dockers ― half sent home, half told to work without pay ― face problems with their wages.',
    ],
    [
      'a side remark in brackets',
      'The storm killed two men in Tamber.',
      'The storm (the first in six years) killed two men in Tamber.',
    ],
    [
      'a clause of “whose”',
      'Ana Ruiz supported the mayor.',
      'Ana Ruiz, whose party has no seat in Tamber, was supporting the mayor.',
    ],
    ['a clause of “that” before the verb', 'The bus sank.', 'The bus that carried pupils sank.'],
    ['a clause of time at the end', 'The mayor left.', 'The mayor left after the storm came.'],
    [
      'the other half of “while”',
      'A poll for one paper showed a loss.',
      'The mayor said he should go, while a poll for one paper showed a loss.',
    ],
    ['the first of two deeds', 'Ana Ruiz met Otto Krantz.', 'Ana Ruiz left Tamber and met Otto Krantz.'],
    ['the last of two deeds', 'Ana Ruiz left Tamber.', 'Ana Ruiz left Tamber and met Otto Krantz.'],
    [
      'the first of two things said',
      'Ana Ruiz said she would sue the port.',
      'Ana Ruiz said that Otto Krantz would be barred from the mill and that she would sue the port.',
    ],
    ['“of” behind a number', 'The mayor asked for billions for a wall.', 'The mayor asked for billions of crowns for a wall.'],
    ['what kind of place a name is', 'Tamber and Alder sued the port.', 'The towns of Tamber and Alder sued the port.'],
    ['“the” for an owner', 'The debate closed the old Alder mill.', 'The debate closed Tamber’s old Alder mill.'],
    ['a measure', 'She proposed plans to close it.', 'She proposed a number of plans to close it.'],
    [
      'what stood before the last of a list',
      'It expects 800 pilgrims.',
      'It expects 19 heads of state, 24 envoys and 800 pilgrims.',
    ],
    [
      'all about the day',
      'Police took Otto Krantz in.',
      'On Sunday, 16 March, the third day of the search, police took Otto Krantz in.',
    ],
    ['“with” at the end', 'He saw a revival of his work.', 'He saw, however, a revival of his work, with prices rising.'],
    ['“but” at the opening', 'The mill closed.', 'But the mill closed.'],
    ['what did not happen, before “but”', 'The port closed on Friday.', 'The mill did not burn, but the port closed on Friday.'],
    ['what something comes as', 'The port closed.', 'The vote comes as the port closed.'],
    ['an early day', 'The mill closed in Tamber.', 'The mill closed early this morning in Tamber.'],
    ['a day before “that”', 'The mayor said that the mill closed.', 'The mayor said late on Monday that the mill closed.'],
    ['“had”', 'The crew paid for bread.', 'The crew had paid for bread.'],
    ['a remark at the end', 'Ana Ruiz left Tamber.', 'Ana Ruiz left Tamber, the first port on the river to close.'],
    [
      'some of which',
      'The plan costs 20 million crowns.',
      'The plan costs 20 million crowns, some of which could come from the port.',
    ],
    ['a place of a clause', 'Ana Ruiz met the mayor in Alder.', 'Ana Ruiz met the mayor in Alder, where the port closed.'],
    ['initials in brackets', 'The Tamber Port Authority closed the mill.', 'The Tamber Port Authority (TPA) closed the mill.'],
    ['of where two are', 'Bo Lind and Ana Ruiz left.', 'Bo Lind, of Alder, and Ana Ruiz left.'],
    [
      'all from the end, whole by whole',
      'Ana Ruiz left Tamber.',
      'Ana Ruiz left Tamber in May, after the vote in Alder, where the mill burned.',
    ],
    ['a nickname', 'Bo Lind left.', 'Bo “the Boat” Lind left.'],
    ['a headline’s verb', 'Ferry docks in Tamber', 'The ferry docked in Tamber.'],
    ['“that” is new', 'The mayor ordered that no effort be spared.', 'The mayor ordered no effort be spared.'],
    ['“whether” for “if”', 'It is too early to know whether it will pay.', 'It’s too early to know if it will even pay.'],
  ])('%s', (_, told, passage) => {
    expect(strikes(told, passage)).toBe(true);
  });
});

describe('what stays changes no hands', () => {
  test.each([
    ['the deed of one and the name of another', 'Ana Ruiz did not pay.', 'Ana Ruiz said the port did not pay.'],
    ['who did the first of two deeds', 'The port fired its captain.', 'The port sued Otto Krantz, who fired its captain.'],
    ['the object of a deed', 'The mayor met Otto Krantz.', 'The mayor met the brother of Otto Krantz.'],
    ['another’s object', 'The nurses shot a dog.', 'The nurses shot at a man with a dog.'],
    ['another’s instrument', 'The captain shot with a knife.', 'The captain shot at a man with a knife.'],
    ['the day of another deed', 'Ana Ruiz arrived on Friday.', 'Ana Ruiz arrived on Monday and left on Friday.'],
    ['a day before both', 'On Monday Ana Ruiz died.', 'On Monday Ana Ruiz resigned and died on Friday.'],
    ['a passive’s helper', 'Ana Ruiz charged on Friday.', 'Ana Ruiz was arrested and charged on Friday.'],
    [
      'the place of the second deed',
      'The fire killed ten men at the mill.',
      'The fire killed ten men in Tamber and wounded two at the mill.',
    ],
    ['one of “or”', 'Ana Ruiz fled.', 'Ana Ruiz or Otto Krantz fled.'],
    ['a condition', 'Ana Ruiz will resign.', 'Ana Ruiz, if charged, will resign.'],
    [
      'a condition within what is said',
      'The mayor said the port would close.',
      'The mayor said that if it rains the mill and the port would close.',
    ],
    ['the part of a whole', 'The port closed the mill.', 'The port closed half of the mill.'],
    ['all but some', 'Everybody left.', 'Everybody, except the mayor, left.'],
    ['one in office no more', 'The mayor fled.', 'The former mayor fled.'],
    ['a noun that makes another thing of it', 'The man had a gun.', 'The man had a toy gun.'],
    ['whose village it is', 'The mayor burned.', 'The village of the mayor burned.'],
    ['an owner', 'The brother fled.', 'The mayor’s brother fled.'],
    [
      'what stood before a list',
      'Ana Ruiz, Bo Lind and Otto Krantz fled.',
      'Ana Ruiz, accusing Eva Holm, Bo Lind and Otto Krantz, fled.',
    ],
    ['a clause whose “and” goes on', 'The bus hit a man and was sold.', 'The bus hit a man, who fled, and was sold.'],
    ['the order', 'Otto Krantz sued Ana Ruiz.', 'Ana Ruiz sued Otto Krantz.'],
    ['who says it, without its commas', 'The mayor said Ana Ruiz lied.', 'The mayor, said Ana Ruiz, lied.'],
    ['a verb of “whose”', 'Otto Krantz killed a guard.', 'Otto Krantz, whose brother killed a guard.'],
    [
      'the deed that “him” needs',
      'Otto Krantz beat a guard and killed him.',
      'Otto Krantz beat a guard, met his son and killed him.',
    ],
    ['a doubt in brackets', 'Otto Krantz killed two guards.', 'Otto Krantz killed two guards (allegedly).'],
    ['a play in brackets', 'The killer of a guard left.', 'The killer (in a play) of a guard left.'],
    ['people beside dogs', 'The fire killed 15 and 20 dogs.', 'The fire killed 15 people and 20 dogs.'],
    ['a particle', 'The port took its offer.', 'The port took back its offer.'],
    ['what police are', 'Police are in Alder.', 'Police are after Ana Ruiz in Alder.'],
    ['the object', 'The mayor resumed.', 'The mayor resumed on Friday his post.'],
    ['whose view it is', 'The port lied.', 'In the view of the mayor, the port lied.'],
    ['a lie', 'The port closed.', 'The port closed, a lie spread by Otto Krantz.'],
    ['what was believed', 'The bridge was safe.', 'Experts believed the port was open, but the bridge was safe.'],
    ['the past', 'Ana Ruiz is in jail.', 'Ana Ruiz was in jail.'],
    [
      'what “following” opens',
      'Bo Lind was elected the death of Ana Ruiz.',
      'Bo Lind was elected in 2002 following the death of Ana Ruiz.',
    ],
    ['“by the time”', 'The mill was sold the sale was stopped.', 'The mill was sold by the time the sale was stopped.'],
    ['how cold it was', 'A bird able to bear extremely winds was found.', 'A bird able to bear extremely cold winds was found.'],
    ['one of two places of a count', 'Nurses found 39 eggs in Alder.', 'Nurses found 39 eggs in Alder and Tamber.'],
    ['all within a place', 'All nurses left.', 'All nurses in Tamber left.'],
    ['the first of some', 'Ana Ruiz was the first mayor.', 'Ana Ruiz was the first mayor from Alder.'],
    ['what somebody is wanted to do', 'Nurses want the mayor.', 'Nurses want the mayor to resign.'],
    ['what somebody is kept from', 'Nurses kept the port.', 'Nurses kept the port from closing.'],
    ['for what one may not travel', 'The mayor announced a ban on travel.', 'The mayor announced a ban on travel for pleasure.'],
    ['what was not paid for', 'Ana Ruiz did not pay.', 'Ana Ruiz did not pay for the bread.'],
    ['who was in office', 'Ana Ruiz, mayor of Alder, left.', 'Ana Ruiz, who was mayor of Alder, left.'],
    ['whose it is, in brackets', 'He took his hat.', 'He took his (Lind’s) hat.'],
    [
      'what is so far from where',
      'The bus was about 20 miles from Alder, when it sank.',
      'The bus was on its way to Tamber, about 20 miles from Alder, when it sank.',
    ],
    ['a verb for a participle', 'A man kills a dog.', 'A man killing a dog was seen.'],
  ])('not struck: %s', (_, told, passage) => {
    expect(strikes(told, passage)).toBe(false);
  });
});
