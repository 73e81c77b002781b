import { expect, test } from 'vitest';
import { isPutOtherwise } from './put-otherwise.ts';
import { read } from './reading.ts';

/** After the word that opens a phrase the passage has something the sentence does not tell: this may be it, in other words. Found by asking. */
test.each<[string, string, string, boolean]>([
  ['with', 'They met about the storm.', 'They met with the storm.', false],
  ['with', 'They met.', 'They met with the storm.', true],
  ['with', 'Ana met Bo Lind about the new pier.', 'They met with the storm.', true],
  ['with', 'They met about the storm.', 'They met with rain about the storm.', true],
  ['with', 'They met about the storm.', 'They met with it.', false],
  ['with', 'They met.', 'They met with, storm or no storm.', false],
  ['with', 'They met 12 men at the old hall.', 'They met with the old rain.', false],
  ['with', 'They met about the storm.', 'They met with of the rain.', false],
  ['with', 'They met about the storm.', 'They met with Ostmere.', true],
  ['with', 'They met about the storm.', 'They met with new hats the storm.', true],
])('“%s”, left out by “%s”, opens another thing in “%s”: %s', (opener, told, passage, expected) => {
  expect(isPutOtherwise(opener, { own: read(told), all: [read(passage)] })).toBe(expected);
});
