import { expect, test } from 'vitest';
import { read } from './reading.ts';
import { sameOrder } from './same-order.ts';

/** What a rule asks of two words: is on their two sides the same? The word is marked with a star. */
function straight(told: string, source: string): boolean {
  const [own, its] = [marked(told), marked(source)];
  return sameOrder(own.token, own.reading, its.token, its.reading);
}

function marked(text: string) {
  const reading = read(text.replace('*', ''));
  const token = reading.tokens.find(({ at }) => at === text.indexOf('*'));
  if (token === undefined) throw new Error(`“${text}” marks no word with a star`);
  return { reading, token };
}

test.each([
  ['the same words', 'The mayor *beat the captain.', 'The mayor *defeated the captain.'],
  ['other words for them', 'The physician *beat the captain.', 'The doctor *defeated the captain.'],
  ['the left alone, a name', 'Alder *beat it.', 'Alder *defeated Ostmere.'],
  ['the left alone, a thing', 'The mayor *beat it.', 'The mayor *defeated Ostmere.'],
  ['the right alone', 'They *beat Ostmere.', 'Alder *defeated Ostmere.'],
  ['a clause put first', '*Above the bridge, ferries ran.', 'Ferries ran *above the bridge.'],
  ['a clause put first behind a date', 'In 2026, *above the bridge, ferries ran.', 'Ferries ran *above the bridge.'],
  ['the clause before', 'Mayors, *beating captains, slept.', 'Mayors *beat pilots.'],
  [
    'not what stands two clauses before',
    'Pilots, guards and cooks waited, boats sank, mayors *beat captains.',
    'Mayors *defeated captains, pilots, guards and cooks.',
  ],
])('%s: the same order', (_, told, source) => {
  expect(straight(told, source)).toBe(true);
});

test.each([
  ['crossed', 'The mayor *beat the captain.', 'The captain *defeated the mayor.'],
  ['crossed names', 'Alder *beat Ostmere.', 'Ostmere *defeated Alder.'],
  ['crossed with one who stays', 'Mayors and pilots *beat captains.', 'Captains and pilots *defeated mayors.'],
  ['a clause put first, crossed', '*Above the ferry, the bridge shook.', 'The ferry ran *above the bridge.'],
  ['nothing that tells', 'The mayor *beat it.', 'The captain *lost there.'],
  ['small words only', 'It *beat them by then.', 'It *lost to them by then.'],
  ['one on each side', 'The mayor *beat the captain.', 'It *beat the mayor and the captain.'],
])('%s: not the same order', (_, told, source) => {
  expect(straight(told, source)).toBe(false);
});
