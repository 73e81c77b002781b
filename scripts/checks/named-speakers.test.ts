import { expect, test } from 'vitest';
import { mayHaveSpoken, namedSpeakers } from './named-speakers.ts';
import { read } from './reading.ts';

/** Who surely speaks in a sentence, and who is only named there. */
test.each([
  ['Both bridges closed, said Ana Ruiz.', 'ana ruiz'],
  ['Both bridges closed, said Mayor Ana Ruiz on Monday.', 'mayor ana ruiz'],
  ['Both bridges closed, said Ana Ruiz sold it.', ''],
  ['The plan by Ana Ruiz said both bridges closed.', ''],
  ['Both closed, both sides in Alder say.', ''],
  ['Ana Ruiz, J. Lind said.', 'j lind'],
  ['Ana, said Bo Lind, slept.', 'bo lind'],
  ['Both bridges closed, said Ana Ruiz yesterday.', 'ana ruiz'],
  ['According to the mayor, both bridges closed.', ''],
  ['Both bridges closed, said Ana Ruiz insisting.', ''],
  ['Alder Says met.', ''],
  ['According to Mayor Ana J. Ruiz, both bridges closed.', 'mayor ana j ruiz'],
  ["Both bridges closed, said Ana Ruiz's aide.", ''],
])('%s: “%s”', (text, speakers) => {
  const names = namedSpeakers(read(text)).map((name) => name.map(({ word }) => word).join(' '));
  expect(names.join('; ')).toBe(speakers);
});

/** Who may have spoken: named with an apposition, before somebody's saying so. */
test.each([
  ['Ana Ruiz', 'Ana Ruiz said both bridges closed.', true],
  ['Ana Ruiz', 'They left, said Ana Ruiz', false],
  ['Ana Ruiz', 'The mayor, Bo Lind, said it.', false],
  ['Ana Ruiz', 'Ana Ruiz, according to the mayor, slept.', true],
  ['Ana Ruiz', 'The ruiz, a boat, sank, the mayor says.', false],
  ['Ana Lind', 'Mayor Bo Lind, the heir, said it.', true],
  ['Ana Ruiz', 'Ana Ruiz, a captain, left.', false],
])('%s in “%s”: %s', (name, text, expected) => {
  expect(mayHaveSpoken(read(name).tokens, read(text))).toBe(expected);
});
