import { describe, expect, test } from 'vitest';
import { found } from './story-builder.ts';

/** Untrue sentences that a rule made for honest retellings once let pass, by what each rule was about. */
describe.each<[about: string, rows: [told: string, passage: string][]]>([
  [
    'who is for a thing and who against it',
    [
      ['The mayor supported the ban on guns.', 'The mayor opposed the ban on guns.'],
      ['The court upheld the ban on guns in Alder.', 'The court struck down the ban on guns in Alder.'],
      ['The council voted to impose the curfew limits.', 'The council voted to lift the curfew limits.'],
      ['The council tightened the ban on boats.', 'The council lifted the ban on boats.'],
      ['Ruiz accepted the restrictions on boats.', 'Ruiz rejected the restrictions on boats.'],
      ['After the court lifted the ban, sales fell in Alder.', 'After the court lifted the ban, sales rose in Alder.'],
    ],
  ],
  [
    'kin',
    [
      ['Krantz’s son, Bo, robbed a bank.', 'Krantz’s father, Bo, robbed a bank.'],
      ['Krantz killed his nephew in Alder.', 'Krantz killed his uncle in Alder.'],
      ['Ruiz left her money to her parents.', 'Ruiz left her money to her children.'],
      ['Police arrested the victim’s sister.', 'Police arrested the victim’s brother.'],
    ],
  ],
  [
    'numbers that two others seem to make',
    [
      ['Lind stayed five days.', 'Alder lost 2 to 6 and Lind stayed some days.'],
      ['The camp is for six days.', 'The camp is for children aged 4 to 9.'],
      ['The vote took four days.', 'The vote was 10-13.'],
      ['Lind was held for six days.', 'Lind was held. The shop is open Monday to Saturday.'],
      ['Half its machines are broken.', 'The mill has 34 staff and 68 machines, and machines are broken.'],
      ['A quarter of the team were hurt.', 'The team of 12 lost 3 games, and some of the team were hurt.'],
      ['The firm fired half its staff.', 'The firm fired staff and is halving costs.'],
      ['Lind won the first race and then the second.', 'Lind won the second race.'],
      ['Nearly a dozen people died.', 'Thirteen people died.'],
      ['About two dozen people died.', 'Krantz, 26, and other people died.'],
      ['About a dozen died.', 'The mill burned at 11 and some died.'],
      ['Police came eight hours later.', 'Police came later. The shop opens at 9am and closes at 5pm.'],
      ['Lind left on the first day of April.', 'Lind was born on 1 April and left in May.'],
      ['Krantz got 12 years.', 'Krantz got 10 years and two years’ probation.'],
      ['Krantz got five years.', 'Krantz got three years, two years less than Lind.'],
      ['2012 people fled the fire.', 'In 2012 people fled the fire.'],
      ['One guard beat Krantz and another watched.', 'The guards beat Krantz and watched.'],
    ],
  ],
  [
    'grave words',
    [
      ['Krantz admitted the robbery.', '“I was at home,” Krantz said of the robbery.'],
      ['Krantz admitted the killing.', '“My son is gone,” Krantz said of the killing.'],
      ['Krantz was arrested at the port.', 'Krantz was picked up by his wife at the port.'],
      ['Krantz was jailed.', 'Krantz locked up the shop.'],
      ['Krantz sued the mayor.', 'Krantz and the mayor met while the port was in litigation.'],
      ['Lind attacked the target.', 'Lind took aim at the target.'],
    ],
  ],
  [
    'offices',
    [
      ['Ruiz, the president of the college, was sued by Trump.', 'Ruiz, who runs the college, was sued by Trump.'],
      ['The president spoke in Alder.', 'Hunter Biden spoke in Alder.'],
      ['Former mayor Ruiz spoke.', 'Past and present mayors met. Ruiz is mayor and spoke.'],
    ],
  ],
  [
    'countries',
    [
      ['Turkey killed Ana Ruiz.', 'The PKK killed Ana Ruiz.'],
      ['The United States said the bridge is old.', 'The CIA said the bridge is old.'],
      ['Britain apologised to Ruiz.', 'The BBC apologised to Ruiz.'],
      ['Spanish ships sank.', 'The ships of Hernan Cortes sank.'],
      ['The Chinese plant burned.', 'The Norland PLA plant burned.'],
    ],
  ],
  [
    'what happens at the same time',
    [
      ['Sales in Alder fell as customers revolted.', 'Sales in Alder fell when the bridge closed.'],
      ['Ruiz was fired as sales collapsed.', 'Ruiz was fired while on leave.'],
    ],
  ],
  [
    'what is left open',
    [
      ['In an effort by Alder, the tax cuts deaths.', 'In a plan by Alder, the tax could cut deaths.'],
      ['The tax cuts deaths from preventable disease.', 'The tax could cut deaths from disease.'],
      ['The court found no money was lost and Krantz lied.', 'The court found no money was lost and that Krantz may have lied.'],
      ['The mayor had no comment on the fire that Krantz set.', 'The mayor had no comment on the fire that Krantz may have set.'],
    ],
  ],
  ['all and most', [['If it rains, all shops close.', 'If it rains, most shops close.']]],
  ['titles', [['Ruiz called the mayor a “total failure”.', 'Ruiz, who wrote Total Failure, a book, called the mayor.']]],
  [
    'what a name is given to say of it',
    [
      ['Widow Ana Ruiz said it was loud.', 'Ana Ruiz said it was loud.'],
      ['Wealthy Ana Ruiz said it was loud.', 'Ana Ruiz said it was loud.'],
      ['Critic Ana Ruiz said it was loud.', 'Ana Ruiz said it was loud.'],
      ['Witness Ana Ruiz said it was loud.', 'Ana Ruiz said it was loud.'],
      ['Journalist Ana Ruiz said it was loud.', 'Ana Ruiz said it was loud.'],
    ],
  ],
  [
    'words that are not the same',
    [
      ['A tornado struck Alder on Friday.', 'A cyclone struck Alder on Friday.'],
      ['The national champion is Ana Ruiz.', 'The race winner is Ana Ruiz.'],
      ['Lind is an ally of Ruiz.', 'Lind is a backer of Ruiz.'],
      ['Alder trounced Kessim on Friday.', 'Alder defeated Kessim on Friday.'],
      ['The documentary opened in Alder.', 'The film opened in Alder.'],
    ],
  ],
])('refuses what is untrue about %s', (_, rows) => {
  test.each(rows)('“%s” of “%s”', (told, passage) => {
    expect(found(told, passage)).not.toEqual([]);
  });
});
