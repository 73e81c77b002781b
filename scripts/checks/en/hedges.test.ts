import { expect, test } from 'vitest';
import { read } from '../reading.ts';
import { isRealised, type Reservation } from './hedges.ts';

/** Whether a word of a sentence is told as something that was done. */
function realised(word: string, text: string, kind: Reservation = 'ahead'): boolean {
  const reading = read(text);
  const token = reading.tokens.find((each) => each.word === word);
  if (token === undefined) throw new Error(`no “${word}” in “${text}”`);
  return isRealised(token, reading, kind);
}

test.each([
  ['a past form', 'closed', 'Ana Ruiz closed both bridges.', true],
  ['an irregular one', 'left', 'Both men left north.', true],
  ['a perfect', 'closed', 'The port has now closed both bridges.', true],
  ['a passive', 'closed', 'Both bridges were closed by noon.', true],
  ['a form that is no past', 'closes', 'The port closes both bridges.', false],
  ['a short word that only ends so', 'shed', 'The farm shed burns.', false],
  ['its infinitive', 'close', 'Both bridges close today.', false],
  ['to claim is not what was left open', 'claimed', 'Ana Ruiz claimed both bridges.', false],
  ['an auxiliary that leaves it open', 'closed', 'Both bridges may be closed.', false],
  ['a plan before it', 'closed', 'The port planned both closed.', false],
  ['a plan before its own perfect', 'closed', 'They hope it has closed both.', false],
  ['a plan three words before its perfect', 'closed', 'Hope there never it has closed both.', false],
  ['a plan four words before it', 'closed', 'To the old port came closed bridges.', true],
  ['a plan in another clause', 'closed', 'As planned, closed bridges opened.', true],
  ['an article before it', 'closed', 'They passed the closed bridges.', false],
  ['a possessive before it', 'closed', 'They passed their closed bridges.', false],
  ['a preposition before it', 'stolen', 'A suit over stolen plans began.', false],
  ['a preposition before it, and a perfect before that', 'stolen', 'They had from stolen plans made it.', true],
  ['an accusation before it', 'stolen', 'Accused men there then all stolen cars drove.', false],
  ['an accusation too far before it', 'closed', 'Accused men who left then one long day it rained closed bridges.', true],
  ['an accusation behind it', 'closed', 'Ana Ruiz closed both, accused of nothing.', true],
  ['a modal somewhere before it', 'refused', 'They might in this long cold winter see all refused.', false],
  ['a modal in another clause', 'refused', 'What might come, they refused.', true],
  ['a modal somewhere before its own perfect', 'refused', 'Who could in that long cold year has refused.', true],
  ['who did it right behind it', 'paid', 'One ship paid by Norland sank.', false],
  ['what it was for, and who did it', 'paid', 'One ship paid for by Norland sank.', false],
  ['what it was for alone', 'paid', 'One woman paid for bread.', true],
  ['who did it behind a perfect', 'paid', 'It was paid by Norland.', true],
] as const)('%s', (_, word, text, is) => {
  expect(realised(word, text)).toBe(is);
});

test.each([
  ['plainly', 'closed', 'Ana Ruiz closed both bridges.', true],
  ['by who says so', 'closed', 'They say Ana Ruiz closed both bridges.', false],
  ['by who says so, as far as seven words before', 'closed', 'They said she and he too now closed both.', false],
  ['by who says so further before', 'closed', 'They said that she and he and all those there closed both.', true],
  ['by who says so behind it', 'closed', 'Ana Ruiz closed both, they say.', true],
  ['by who did it, as no claim would be', 'closed', 'Both closed by Norland sank.', true],
] as const)('what was somebody’s claim: %s', (_, word, text, is) => {
  expect(realised(word, text, 'claimed')).toBe(is);
});
