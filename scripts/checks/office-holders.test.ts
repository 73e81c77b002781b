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
