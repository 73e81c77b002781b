import { expect, test } from 'vitest';
import { read } from './reading.ts';
import { rolesOfNames } from './roles-of-names.ts';

const inShort = (text: string) =>
  rolesOfNames(read(text)).map(
    ({ does, verb, phrasal, suffers }) =>
      `${does?.text ?? 'somebody'}: ${verb.word}${phrasal ? ' +' : ''}${suffers.map(({ text: name }) => ` ${name}`).join('')}`,
  );

/** Each verb of a sentence with who does it and to whom; “+” where a small word makes another verb of it. */
test.each<[string, string[]]>([
  ['It was shut.', []],
  ['Ana Ruiz praised Bo Lind.', ['Ana Ruiz: praised Bo Lind']],
  ['Ana Ruiz praised Bo Lind’s aide.', ['Ana Ruiz: praised Bo Lind']],
  ['Ana Ruiz’s aide praised Bo Lind.', ['somebody: praised Bo Lind']],
  ['Ana Ruiz recently praised the Bo Lind of old.', ['Ana Ruiz: praised Bo Lind']],
  ['Ana Ruiz on Monday praised Bo Lind.', ['Ana Ruiz: praised Bo Lind']],
  ['Ana Ruiz has also praised Judge Bo Lind.', ['Ana Ruiz: praised Bo Lind']],
  ['The chief, Ana Ruiz, praised Bo Lind.', ['somebody: praised Bo Lind']],
  ['Ana Ruiz, a smith, praised Bo Lind.', ['Ana Ruiz: praised Bo Lind']],
  ['The smith Ana Ruiz, whose plan it was, praised Bo Lind.', ['somebody: was', 'Ana Ruiz: praised Bo Lind']],
  ['A friend of Ana Ruiz, whose plan it was, praised Bo Lind.', ['somebody: was', 'somebody: praised Bo Lind']],
  ['With Ana Ruiz, whose plan it was, praised Bo Lind.', ['somebody: was', 'somebody: praised Bo Lind']],
  ['Ana Ruiz was late, a smith, praised Bo Lind.', ['somebody: was', 'somebody: praised Bo Lind']],
  ['Ana Ruiz’s plan, late as it was, praised Bo Lind.', ['somebody: was', 'somebody: praised Bo Lind']],
  ['A plan by Ana Ruiz praised Bo Lind.', ['somebody: praised Bo Lind']],
  ['A plan by the judge Ana Ruiz praised Bo Lind.', ['somebody: praised Bo Lind']],
  ['A plan by Judge Ana Ruiz praised Bo Lind.', ['somebody: praised Bo Lind']],
  ['A plan of the Ana Ruiz club praised Bo Lind.', ['somebody: praised Bo Lind']],
  ['It was over, Ana Ruiz said.', ['somebody: was +', 'Ana Ruiz: said']],
  ['Bo Lind was praised by Ana Ruiz.', ['Ana Ruiz: praised Bo Lind']],
  ['Bo Lind was praised by the judge, Ana Ruiz.', ['Ana Ruiz: praised Bo Lind']],
  ['Bo Lind was praised by Judge Ana Ruiz.', ['Ana Ruiz: praised Bo Lind']],
  ['Bo Lind was praised by Ana Ruiz’s aide.', ['somebody: praised Bo Lind']],
  ['Bo Lind was praised by the club.', ['somebody: praised Bo Lind']],
  ['Bo Lind was praised.', ['somebody: praised Bo Lind']],
  ['By Ana Ruiz, Bo Lind was praised.', ['somebody: praised Bo Lind']],
  ['Letters by Ana Ruiz praised by Bo Lind fell.', ['somebody: praised', 'somebody: fell']],
  ['On the radio, Ana Ruiz spoke, urging Bo Lind to stay.', ['Ana Ruiz: spoke', 'Ana Ruiz: urging Bo Lind', 'somebody: stay']],
  ['Ana Ruiz spoke on the radio, urging Bo Lind to stay.', ['Ana Ruiz: spoke +', 'Ana Ruiz: urging Bo Lind', 'somebody: stay']],
  [
    'Ana Ruiz spoke and Cy Marr sang, urging Bo Lind to stay.',
    ['Ana Ruiz: spoke', 'somebody: sang', 'somebody: urging Bo Lind', 'somebody: stay'],
  ],
  [
    'Ana Ruiz was heard on the radio, urging Bo Lind to stay.',
    ['somebody: heard + Ana Ruiz', 'somebody: urging Bo Lind', 'somebody: stay'],
  ],
  ['Ana Ruiz spoke on the radio urging Bo Lind to stay.', ['Ana Ruiz: spoke +', 'somebody: urging Bo Lind', 'somebody: stay']],
  ['Ana Ruiz spoke on the radio, to praise Bo Lind.', ['Ana Ruiz: spoke +', 'somebody: praise Bo Lind']],
  ['Ana Ruiz took over from Bo Lind.', ['somebody: took +']],
  ['Ana Ruiz took, over the years, it from Bo Lind.', ['somebody: took']],
  ['Ana Ruiz made Bo Lind leave.', ['somebody: made', 'Bo Lind: leave']],
  ['Twelve boats hit Bo Lind.', ['somebody: hit Bo Lind']],
  ['Ana Ruiz spoke with Bo Lind.', ['Ana Ruiz: spoke']],
  ['Ana Ruiz praised the late Bo Lind.', ['Ana Ruiz: praised']],
  ['Ana Ruiz left.', ['Ana Ruiz: left']],
  ['Ana Ruiz wrote to Judge Bo Lind.', ['Ana Ruiz: wrote Bo Lind']],
  ['Ana Ruiz left and praised Bo Lind.', ['Ana Ruiz: left', 'somebody: praised Bo Lind']],
  ['Ana Ruiz sent a boat to Bo Lind and Cy Marr.', ['Ana Ruiz: sent Bo Lind']],
])('%s', (text, roles) => {
  expect(inShort(text)).toEqual(roles);
});
