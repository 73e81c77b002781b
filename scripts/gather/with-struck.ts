import { quotationsIn } from '../text/quotations.ts';
import type { Phrases } from './model-phrases.ts';
import type { Word } from './model-words.ts';
import type { Naming } from './names-in-full.ts';

/** The text of a sentence of which only some words stay, as a sentence: its marks and its capital where they now belong. */
export function withStruck(kept: readonly Word[], { text, words }: Phrases, naming: Naming = new Map()): string {
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return '';
  const marks = withCurlyMarks(text);
  const between = (one: Word | undefined, other: Word | undefined) =>
    marks.slice(one === undefined ? 0 : endOf(one), other?.at ?? marks.length);
  const joined = kept.map((word, nth) => {
    const written = naming.get(word.index) ?? marks.slice(word.at, endOf(word));
    const next = kept[nth + 1];
    if (next === undefined) return written;
    if (next.index === word.index + 1) return `${written}${between(word, next)}`;
    const [left, right] = [between(word, words[word.index + 1]), between(words[next.index - 1], next)];
    const [isOne, isNext] = [words[word.index + 1], next].map(isItem);
    if (isOne && !left.includes(',')) return `${written}${across(left, right.replace(/^,/u, ''))}`;
    return `${written}${across(isNext && /^,.*,/u.test(`${left}${right}`) ? left.replace(',', '') : left, right)}`;
  });
  const start = opening.exec(between(words[first.index - 1], first))?.[0] ?? '';
  const tail = between(last, words[last.index + 1]);
  const end = last.index === words.length - 1 ? tail.trimEnd() : (closing.exec(tail)?.[0] ?? '');
  return capitalised(`${start}${joined.join('')}${stopped(end)}`);
}

/** “(Leytonstone,) east London”: the comma goes with it; behind “in Tamber, …” it stays. */
const isItem = (first: Word | undefined) =>
  first !== undefined && /^(?:NOUN|PROPN|DET|NUM|ADJ)$/u.test(first.pos) && first.kind !== 'date';

/** What stands between two words, of which the one struck had `left` before it and `right` behind it: two commas go with what they set off. */
function across(left: string, right: string): string {
  const [shut, open] = [closing.exec(left)?.[0] ?? '', opening.exec(right)?.[0] ?? ''];
  const [before, behind] = [left.slice(shut.length), right.slice(0, right.length - open.length)].map((marks) =>
    marks.replace(/[()]/gu, '').trim(),
  );
  const mark = before !== '' && behind !== '' ? '' : `${before}${behind}`;
  return `${shut}${/^[–—-]+$/u.test(mark) ? ` ${mark}` : mark} ${open}`;
}

/** Marks that belong to the word before them, and to the word behind. */
const closing = /^(?:[’'%]|[,.]?[”])*/u;
const opening = /[“‘$£€(#]*$/u;

const withCurlyMarks = (text: string): string => {
  const marks = [...text];
  if (marks.length !== text.length) return text;
  for (const { start, end } of quotationsIn(text)) {
    if (marks[start - 1] !== '"') continue;
    marks[start - 1] = '“';
    if (end < text.length) marks[end] = '”';
  }
  return marks.join('');
};

const stopped = (end: string): string => {
  const bare = end.replace(/[,;:]$/u, '').replace(/,(?=”$)/u, '');
  return /[.!?…][”’)]*$/u.test(bare) ? bare : `${bare}.`;
};

const endOf = ({ at, word }: Word): number => at + word.length;

const capitalised = (text: string): string => text.replace(/^[“‘(]*\p{Ll}/u, (first) => first.toUpperCase());
