import { leadingAbbreviations, trailingAbbreviations } from './en/abbreviations.ts';
import { creditOpeners } from './en/credit-openers.ts';
import { remembered } from './remembered.ts';
import { sentenceOpeners } from './en/function-words.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The last word before a full stop, brackets and quotation marks in front of it left off: `(Mr.` → `mr`. */
const lastAbbreviation = /(?:^|[\s("'“‘[/-])([\p{L}.]+)\.$/u;

/** The space before a picture's credit: the caption in front of it seldom has a full stop. */
const beforeCredit = new RegExp(
  `(?<=[^\\s:;,(\\[“"‘'–—-]) (?=${creditOpeners}: \\p{Lu}\\S*(?:\\s(?:\\p{Lu}\\S*|of|and|the|for|via|[/|&])){0,7}$)`,
  'u',
);

/** The first word of what follows, without the marks that may stand before it. */
const firstWord = /^["'“‘([]*([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u;

/**
 * The sentences of a paragraph, in order: substrings of it once every run of white space is one space. Joined by single
 * spaces they give the paragraph again.
 */
export const sentencesOf = remembered((paragraph: string): string[] => {
  const text = paragraph.replace(/\s+/gu, ' ').trim();
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const open = sentences.at(-1);
    if (open !== undefined && goesOn(open, segment)) sentences[sentences.length - 1] = open + segment;
    else sentences.push(segment);
  }
  return sentences.flatMap((sentence) => sentence.trim().split(beforeCredit));
});

/** Whether a sentence the segmenter has ended goes on: it cuts after initials, abbreviations and questions in quotation marks. */
function goesOn(before: string, after: string): boolean {
  if (!before.endsWith(' ')) return true;
  const ended = before.trimEnd();
  const next = firstWord.exec(after)?.[1];
  if (next === undefined) return !/[\p{L}\p{N}]/u.test(after);
  if (/^\p{Ll}/u.test(next) && !/^["“‘(]/u.test(after))
    return !/[.!?]["'”’)]*$/u.test(ended) || /[!?]["'”’)]*$|["”’]$/u.test(ended);
  return endsInAbbreviation(ended, next);
}

function endsInAbbreviation(ended: string, next: string): boolean {
  const word = lastAbbreviation.exec(ended)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  if (leadingAbbreviations.has(word)) return word !== 'no' || /^\p{N}/u.test(next);
  const opens = sentenceOpeners.has(next.toLowerCase());
  if (/^\p{L}$/u.test(word)) return word !== 'i' && !opens;
  return (trailingAbbreviations.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) && !opens;
}
