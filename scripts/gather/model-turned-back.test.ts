import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { againstIn } from './model-one-sentence.ts';
import { turnedBack } from './model-turned-back.ts';

const codes = (told: string, passage: string) => againstIn(read(told), [[read(passage)]]).map(({ code }) => code);
const turned = (told: string, passage: string) => turnedBack(read(told), read(passage)).map(({ text }) => text);

describe('what was put to the front or the end', () => {
  test.each([
    [
      'a place',
      'Outside the mill, hundreds of nurses gathered to tell the mayor that Tamber would not stand for it.',
      'Hundreds of nurses gathered outside the mill to tell the mayor that Tamber would not stand for it.',
    ],
    [
      'a time of a passive',
      'Early Friday morning, Ana Ruiz had been escorted away from a party by guards.',
      'Ana Ruiz had been escorted away from a party early Friday morning by guards.',
    ],
    [
      'a day that gets its “on”',
      'On Thursday, Tamber and Alder filed a lawsuit in the High Court, claiming that the law is void.',
      'Tamber and Alder filed a lawsuit in the High Court Thursday, claiming that the law is void.',
    ],
    [
      'a day that opened the passage',
      'The council of Tamber passed on Thursday new rules stating that ferries may not sail at night.',
      'On Thursday, the council of Tamber passed new rules, its first, stating that ferries may not sail at night.',
    ],
    [
      'a time between commas',
      'She fought for the law and, three years later, returned to her seat after leaving the board.',
      'However, she fought for the law and returned to her seat three years later after leaving the board.',
    ],
    [
      'a day before another time',
      'Guards freed the driver after the crash on Monday.',
      'Guards freed the driver on Monday after the crash.',
    ],
    [
      'who says it, first',
      'The mayor Ana Ruiz has announced the council is to fund a large ferry.',
      'The council is to fund a large ferry to boost travel, the mayor Ana Ruiz has announced.',
    ],
    ['who says it, last', 'Ferries flow into Tamber, the lawsuit says.', 'The lawsuit says ferries flow into Tamber.'],
  ])('stands: %s', (_, told, passage) => {
    expect(codes(told, passage)).toEqual([]);
  });

  test.each([
    [
      'a place of another deed',
      'Outside the mill, nurses gathered to tell the mayor that Ana Ruiz was robbed.',
      'Nurses gathered to tell the mayor that Ana Ruiz was robbed outside the mill.',
    ],
    [
      'a day of what follows',
      'The port shut the pier on Monday before the ferry sank.',
      'The port shut the pier before the ferry sank on Monday.',
    ],
    ['the day of a fair', 'Ana Ruiz met the mayor in May at a fair in June.', 'Ana Ruiz met the mayor in June at a fair in May.'],
    ['a place of somebody', 'Ana Ruiz sued the mayor in Alder.', 'Ana Ruiz in Alder sued the mayor.'],
    [
      'a place of a ban',
      'A ban on travel was announced in Tamber on Friday.',
      'A ban on travel in Tamber was announced on Friday.',
    ],
    [
      'two days that changed places',
      'The board met in March and will vote in June.',
      'The board met in June and will vote in March.',
    ],
    ['a place of “that”', 'In Alder, the ferry hit a mill that burned.', 'The ferry hit a mill that burned in Alder.'],
    [
      'another speaker, first',
      'Otto Krantz has announced the council is to fund a large ferry.',
      'The council is to fund a large ferry for Otto Krantz, Ana Ruiz has announced.',
    ],
    [
      'another speaker, last',
      'The mill burned, the lawsuit says.',
      'The lawsuit says police lied, and the mill burned, police said.',
    ],
    ['who is said to say it', 'Otto Krantz says the mill burned.', 'Otto Krantz ran, and the mill burned, the nurse says.'],
    ['another verb', 'The mayor has denied the mill is closed.', 'The mill is closed, the mayor has confirmed.'],
  ])('is refused: %s', (_, told, passage) => {
    expect(codes(told, passage)).not.toEqual([]);
  });

  test.each([
    ['behind another deed', 'On Friday, the mayor said the ferry sank.', 'The mayor said the ferry sank on Friday.'],
    ['behind “and”', 'On Friday, nurses left Tamber and met the mayor.', 'Nurses left Tamber and met the mayor on Friday.'],
    ['as the passage has it', 'On Friday, nurses left.', 'On Friday, nurses left.'],
  ])('is not put back: %s', (_, told, passage) => {
    expect(turned(told, passage)).toEqual([]);
  });
});

describe('a governor reaches no further than its own', () => {
  const poll =
    'An old minister said on Friday that Ana Ruiz should resign, while a poll for one newspaper suggested voters wanted her sacked.';
  test.each([
    ['the first of two speakers', 'An old minister said on Friday that Ana Ruiz should resign.', poll],
    ['the second of two speakers', 'A poll for one newspaper suggested voters wanted her sacked.', poll],
    [
      'a clause that only says who',
      'The ruling moved Ana Ruiz to second.',
      'The ruling moved Ana Ruiz, who made a bright debut for Tamber, to second.',
    ],
    [
      'a word of speech that could be a noun',
      'Nurses condemn the plan as cruel, but the guards reply it is better than a strike.',
      'Nurses condemn the plan as cruel, but the guards reply that it is better than a strike.',
    ],
  ])('stands: %s', (_, told, passage) => {
    expect(codes(told, passage)).toEqual([]);
  });

  test.each([
    ['the second without its speaker', 'Voters wanted her sacked.', poll],
    ['the second by the first', 'An old minister said voters wanted her sacked.', poll],
    ['who has no other speaker', 'Ferries were at risk.', 'The minister said the port was safe, while ferries were at risk.'],
    ['a quality of what stays', 'The mayor should hold a reshuffle.', 'The mayor should hold an expected reshuffle.'],
    [
      'a wish behind an aside',
      'Ana Ruiz, a nurse, will close the mill.',
      'Ana Ruiz, a nurse who was promised work, wants to close the mill.',
    ],
  ])('is refused: %s', (_, told, passage) => {
    expect(codes(told, passage)).not.toEqual([]);
  });
});
