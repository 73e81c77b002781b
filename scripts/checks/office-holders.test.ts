import { expect, test } from 'vitest';
import { holdersIn } from './office-holders.ts';

/** What a sentence calls whom; among them what the rule does not see. */
test.each([
  ['The mayor, Ana Ruiz met Bo Lind.', 'nobody'],
  ['It was the mayor, Ana Ruiz', 'mayor: Ana Ruiz'],
  ['Ana Ruiz (mayor) spoke.', 'mayor: Ana Ruiz'],
  ['Ana Ruiz; the mayor of Kessim spoke.', 'nobody'],
  ['Ana Ruiz is not the mayor.', 'nobody'],
  ['Ana Ruiz, of Kessim, is the mayor.', 'mayor: Kessim'],
  ['The mayor, NATO, spoke.', 'nobody'],
  ['Chief Norrmar Ltd spoke.', 'nobody'],
  ['Eva Tamm 40 is a pilot.', 'nobody'],
  ['Mayor Ana Ruiz met Bo Lind.', 'mayor: Ana Ruiz'],
  ['The mayor, Ana Ruiz, met Bo Lind.', 'mayor: Ana Ruiz'],
  ['Ana Ruiz, the mayor of Kessim, spoke.', 'mayor: Ana Ruiz'],
  ['Ana Ruiz is the mayor.', 'mayor: Ana Ruiz'],
  ['Striker Bo Lind scored.', 'striker: Bo Lind'],
])('what is who in “%s”: %s', (text, holders) => {
  const found = holdersIn(text).map(({ role, name }) => `${role.word}: ${name.text}`);
  expect(found.join(' | ') || 'nobody').toBe(holders);
});

/** Sentences that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each([
  ['Mayor Striker Bo Lind scored.', 'striker/Bo Lind/14/bo+lind'],
  ['Striker Striker scored.', 'nobody'],
  ['Bo Lind Striker, the mayor, scored.', 'mayor/Bo Lind Striker/0/bo+lind+striker'],
  ['Ana Ruiz, the very old tired but kind good mayor, spoke.', 'nobody'],
  ["Ana Ruiz, mayor's aide, spoke.", 'nobody'],
  ['Ana Ruiz ( the mayor) spoke.', 'nobody'],
  ['Ana Ruiz, (the mayor), spoke.', 'nobody'],
  ['Ana Ruiz  is the mayor of Kessim.', 'nobody'],
  ['Ana Ruiz wasted the mayor.', 'nobody'],
  ['Ana Ruiz has the mayor.', 'nobody'],
  ['Ana Ruiz was now the mayor.', 'mayor/Ana Ruiz/0/ana+ruiz'],
  ['Ana Ruiz is a casino mayor.', 'mayor/Ana Ruiz/0/ana+ruiz'],
  ['The mayor – , Ana Ruiz, spoke.', 'nobody'],
  ['The mayor,  Ana Ruiz, spoke.', 'nobody'],
  ['The mayor, X, spoke.', 'nobody'],
])('who is called what, and where the name stands, in “%s”: %s', (text, holders) => {
  const found = holdersIn(text).map(({ role, name }) => [role.word, name.text, name.start, name.keys.join('+')].join('/'));
  expect(found.join(' | ') || 'nobody').toBe(holders);
});
