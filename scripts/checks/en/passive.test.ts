import { expect, test } from 'vitest';
import { read } from '../reading.ts';
import { isPassive } from './passive.ts';

/** Whether the word of a sentence that begins so is told of whom it is done to. */
function passive(word: string, text: string): boolean {
  const { tokens } = read(text);
  const token = tokens.find((each) => each.word === word);
  if (token === undefined) throw new Error(`no “${word}” in “${text}”`);
  return isPassive(token, tokens);
}

test.each([
  ['by right behind it', 'praise', 'Much praise by Ana Ruiz followed.', true],
  ['a form in -ed, and by further on', 'seized', 'The boat seized on Monday by police sank.', true],
  ['a form in -n', 'taken', 'The boat taken on Monday by police sank.', true],
  ['another form with a form of be before it', 'struck', 'It was twice struck on deck by hail.', true],
  ['another form with nothing before it', 'struck', 'They struck on deck by night.', false],
  ['a form of be too far before it', 'struck', 'It was said that they struck on deck by night.', false],
  ['a form of be after it', 'struck', 'They struck and were there by night.', false],
  ['from right behind it', 'heard', 'They heard from Ana Ruiz.', true],
  ['by too far behind it', 'seized', 'Police seized the boat and two lorries by noon.', false],
  ['nobody who does it', 'seized', 'Police seized the boat.', false],
  ['the last word', 'seized', 'The boat was seized', false],
])('%s', (_, word, text, is) => {
  expect(passive(word, text)).toBe(is);
});
