import { expect, test } from 'vitest';
import { kindOfName } from './kinds-of-names.ts';

/** What a name, between square brackets in a text, is the name of. */
function kindIn(marked: string) {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/gu, '');
  return kindOfName(text.slice(start, end), text, start, end);
}

test.each([
  ['a word for a group is in it', 'They asked [Alder Bank] twice.', 'group'],
  ['the same, spelt otherwise', 'They asked the [Alder Organization] twice.', 'group'],
  ['two partners', 'They asked [Ruiz & Lind] twice.', 'group'],
  ['letters for a group', 'They asked [TWU] twice.', 'group'],
  ['more than letters is no such group', 'They asked [McCorry] twice.', null],
  ['letters and more are no such group', 'They asked [TWa] twice.', null],
  ['an article before it', 'They asked the [Marlins] twice.', 'group'],
  ['an office before it', 'They asked Mayor [Ruiz] twice.', 'person'],
  ['a trade before it', 'They asked the baker [Ruiz] twice.', 'person'],
  ['it speaks', 'At noon [Ruiz] said so.', 'person'],
  ['its age after it', 'At noon [Ruiz], 42, left.', 'person'],
  ['its age in brackets', 'At noon [Ruiz] (42) left.', 'person'],
  ['an office and its article before it', 'They asked the mayor [Ruiz] twice.', 'person'],
  ['a word for where before it', 'They met in [Tarn] twice.', 'place'],
  ['a word for where and an article before it', 'They met near the [Tarn] twice.', 'place'],
  ['a word for a place in it', 'They liked [Tarn Island] most.', 'place'],
  ['a place everybody knows', 'They liked [Norway] most.', 'place'],
  ['two words with capitals', 'They liked [Ana Ruiz] most.', 'person'],
  ['three words with capitals', 'They liked [Ana Maria Ruiz] most.', 'person'],
  ['an apostrophe in a surname', 'They liked [Ana O’Ruiz] most.', 'person'],
  ['an initial', 'They liked [Ana M. Ruiz] most.', 'person'],
  ['four words are more than a person’s', 'They liked [Ana Maria Eva Ruiz] most.', null],
  ['a small word within', 'They liked [Ana of Ruiz] most.', null],
  ['one word tells nothing', 'They liked [Ruiz] most.', null],
  ['a word in small letters before it', 'They liked [el Ruiz] most.', null],
] as const)('%s', (_, marked, kind) => {
  expect(kindIn(marked)).toBe(kind);
});
