import { describe, expect, test } from 'vitest';
import { read } from '../checks/reading.ts';
import { isGap } from './model-gaps.ts';
import { againstIn } from './model-one-sentence.ts';

const against = (told: string, passage: string) => againstIn(read(told), [[read(passage)]]);

/** What the writer made of a passage, and what the same turn may not make of another. */
describe('no rule speaks against a turn where it is honest, and what is untrue stands nowhere', () => {
  test.each<[string, [string, string], [string, string]]>([
    [
      'a day that only names a paper',
      ['A poll for one Sunday paper showed a loss.', 'The mayor left, while a poll for one Sunday paper showed a loss.'],
      ['The mayor showed a loss.', 'The mayor left on Sunday, while a poll for one paper showed a loss.'],
    ],
    [
      'who says what is quoted by number',
      [
        'The nurse Ana Ruiz told the Tamber weekly: ························',
        '“He was one of the best we have seen,” the nurse Ana Ruiz told the Tamber weekly.',
      ],
      [
        'Otto Krantz told the Tamber weekly: ························',
        '“He was one of the best we have seen,” the nurse Ana Ruiz told the Tamber weekly.',
      ],
    ],
    [
      'a word of speech within the quotation',
      [
        'The manager Ana Ruiz said in a statement: ·····················',
        '“He was found Sunday in the hall of the port,” the manager Ana Ruiz said in a statement.',
      ],
      ['The hall was in Tamber.', '“The hall may be in Tamber,” the manager Ana Ruiz said in a statement.'],
    ],
    [
      'a word that only looks like power',
      ['Crews built it using a new method.', 'Crews built it using a powerful new method.'],
      ['Crews closed the mill.', 'Crews had the power to close the mill.'],
    ],
    [
      'the second thing somebody says',
      [
        'Ana Ruiz said she would sue the port.',
        'Ana Ruiz said that Otto Krantz would be barred from the mill and that she would sue the port.',
      ],
      ['The port would pay.', 'Ana Ruiz denied that the mill was lost and that the port would pay.'],
    ],
    [
      'a name by its initials',
      ['Otto Krantz was barred from the TPA.', 'Otto Krantz was barred from the Tamber Port Authority (TPA) on Monday.'],
      ['Otto Krantz was barred from Alder.', 'Otto Krantz was barred from the Tamber Port Authority (Alder) on Monday.'],
    ],
    [
      'the outlet at the end',
      [
        'About 800 dockers face problems with their wages, ··········· reported.',
        'About 800 dockers ― half sent home, half told to work ― face problems with their wages.',
      ],
      ['The port faces problems, ··········· reported.', 'About 800 dockers of the port face problems with their wages.'],
    ],
    [
      'what somebody was then',
      ['Ana Ruiz sued him.', 'Ana Ruiz, then the mayor, sued him.'],
      ['Ana Ruiz, the mayor, sued him.', 'Ana Ruiz, then the mayor, sued him.'],
    ],
    [
      'who “he” is',
      ['The captain said he would resign.', 'The captain said late on Monday that he would resign.'],
      ['The captain said he would resign.', 'The captain said he shared the view that Otto Krantz would resign.'],
    ],
    [
      'what is not enough',
      ['Maps are not enough.', 'For the mayor old maps are not enough.'],
      ['Maps are enough.', 'For the mayor old maps are not enough.'],
    ],
    [
      'a word of speech in an aside',
      ['The ferry sank in Tamber.', 'The ferry – which the port had told to stay away – sank in Tamber.'],
      ['The ferry was safe.', 'The ferry – the port says – was safe.'],
    ],
    [
      'what others allege in the same sentence',
      [
        'By his lawyers’ reckoning, he was fed by force more than 50 times.',
        'By his lawyers’ reckoning, he was fed by force more than 50 times, in a manner they allege is illegal.',
      ],
      ['He was fed by force in an illegal manner.', 'He was fed by force in a manner they allege is illegal.'],
    ],
    [
      'what is only believed, whoever says so',
      ['Police said the man is believed to have stolen a boat.', 'Police said the man, 22, is believed to have stolen a boat.'],
      ['Police said the suspect has stolen a boat.', 'Police said the suspect is believed to have stolen a boat.'],
    ],
    [
      'what somebody believes in other words',
      ['The man was reported to be dead, police said.', 'The man was reported to be dead, police said on Friday.'],
      ['The man was dead, police said.', 'The man was reported to be dead, police said.'],
    ],
    [
      'a headline’s present',
      ['The last of the lynxes dies in Tamber', 'The last of the lynxes died in Tamber on Monday.'],
      ['The last of the lynxes dies in Tamber', 'The last of the lynxes lies in Tamber.'],
    ],
    [
      'what governs within a quotation that is quoted',
      [
        'She sailed because it was her duty to ······························ a pact.',
        'She sailed because it was her duty to “do everything I can to prevent” a pact.',
      ],
      ['She prevented a pact.', 'It was her duty to “do everything I can to prevent” a pact.'],
    ],
    [
      '“to” behind a quotation',
      [
        'She said she would use ·································· to get the plan passed.',
        'She said she would use “whatever weight this office holds” to get the plan passed.',
      ],
      ['She wants to pass the plan.', 'She would use “whatever weight this office holds” to get the plan passed.'],
    ],
    [
      'who asserts it, in a word of speech that goes on',
      [
        'Miners ran a poster asserting that the plan was better.',
        'Miners ran a poster on Friday asserting that the plan was better.',
      ],
      ['The plan was better.', 'Miners ran a poster asserting that the plan was better.'],
    ],
    [
      'somebody’s trade without the place it is of',
      ['Bo Lind, a tea merchant, said it failed.', 'Bo Lind, a Port Alder tea merchant, said it failed.'],
      ['Bo Lind, a tea merchant, said it failed.', 'Bo Lind, the son of a tea merchant, said it failed.'],
    ],
    [
      'what stands behind an aside between dashes',
      [
        'She kept the study of fires in Tamber from being dismissed.',
        'She kept the study of fires in Tamber — and its look at letters — from being dismissed.',
      ],
      ['Areas from ships to mills could gain.', 'Areas that could gain – from ships to mills – lie in Tamber.'],
    ],
    [
      'a clause whose doer is named twice',
      [
        'As the official appeared before the council, she told it the charges were false.',
        'As the official, Ana Ruiz, appeared before the council, she told it the charges were false.',
      ],
      [
        'As the official told the council the charges were false, she appeared.',
        'As the official, Ana Ruiz, appeared before the council, she told it the charges were false.',
      ],
    ],
  ])('%s', (_, [honest, passage], [untrue, other]) => {
    expect(against(honest, passage).filter((each) => !isGap(each))).toEqual([]);
    expect(against(untrue, other)).not.toEqual([]);
  });
});
