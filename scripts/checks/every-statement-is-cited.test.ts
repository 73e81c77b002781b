import { expect, test } from 'vitest';
import { everyStatementIsCited } from './every-statement-is-cited.ts';
import { aStory } from './story-builder.ts';

test.each([
  ['accepts a mark at the end', 'It closed.[^1]', []],
  ['accepts a mark before the stop', 'It closed[^1].', []],
  ['accepts several statements', 'It closed,[^1] she said.[^1]', []],
  ['accepts a mark whose footnote is lost: another rule says so', 'It closed.[^1] It did.[^9]', []],
  ['accepts one mark whose footnote is there and one whose is lost', 'It closed.[^1][^9]', []],
  ['refuses a paragraph without a mark', 'It closed.', ['It closed.']],
  ['refuses words after the last mark', 'It closed.[^1] It did.', ['It did.']],
  ['refuses a key point', '- It closed.\n- It did.[^1]\n\nIt closed.[^1]', ['It closed.']],
  [
    'refuses a row',
    'It closed.[^1]\n\n| Date | Event |\n| --- | --- |\n| 14 March 2026 | It closed. |',
    ['14 March 2026: It closed.'],
  ],
])('%s', (_, body, texts) => {
  const found = everyStatementIsCited(aStory(body, [{ passage: 'It closed.' }]));
  expect(found.map((finding) => finding.code === 'not-cited' && finding.text)).toEqual(texts);
});
