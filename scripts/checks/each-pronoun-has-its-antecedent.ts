import { partsOfSpeech } from '../text/en/parts-of-speech.ts';
import { type Name, namesIn } from '../text/names.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Statement, Story } from '../stories/story.ts';
import type { Check, Finding } from './check.ts';
import { addsToSomething, comesFirst, forAnything, forAPerson, itDoes, namesTheSpeaker, person } from './en/antecedents.ts';
import { ownWords } from './evidence.ts';

/** No pronoun, “also” or “however” points at what stands nowhere: it was named before in its part of the story, or in the sentence. */
export const eachPronounHasItsAntecedent: Check = (story) => pointersIn(story);

/** “The same day” of a passage points back as “also that day” does. */
const pointsBack = /\b(?:same|too|likewise|similarly|another|as well|besides|in addition|furthermore|moreover)\b/iu;

/** The same, where a passage does not point at what stood before it as well: then it can name nobody either. */
export const nobodyBecomesAPronoun: Check = (story) =>
  pointersIn(story, ({ footnotes, text }, word) => footnotes.some(({ passage }) => pointsAtMore(passage, word, text)));

function pointsAtMore(passage: string, word: string, told: string): boolean {
  if (/^(?:also|too)$/iu.test(word) && pointsBack.test(passage)) return true;
  if (/^the(?:y|ir|irs|m)$/iu.test(word) && /\bthe(?:y|ir|irs|m|mselves)\b/iu.test(passage)) return true;
  if (!forAPerson.test(word.toLowerCase()) && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(passage)) return true;
  // “We argued” of somebody who is not named is “they argued”.
  if ((forAPerson.test(word.toLowerCase()) ? ofMyself : ofUs).test(passage) && namesIn(passage).every(isTold(told, passage)))
    return true;
  const pronoun = pronounIn(passage);
  return pronoun !== undefined && namesIn(passage.slice(0, pronoun.index)).every(isTold(told, passage));
}

const ofMyself = /(?<![\p{L}’'])(?:I|my|me|I['’](?:m|ve|d|ll))(?![\p{L}’'])/u;
const ofUs = /(?<![\p{L}’'])(?:we|our|us|we['’](?:re|ve|d|ll))(?![\p{L}’'])/iu;

/** Who is called by name in the statement has not become a pronoun; a common word that opens a sentence is no name. */
const isTold =
  (told: string, passage: string) =>
  ({ text, initial, start }: Name): boolean =>
    told.includes(text) || (initial && !text.includes(' ') && partsOfSpeech(passage, [{ at: start }])[0] !== 'PROPN');

/** What stands before a statement is its part of the story: “What next” and the timeline are read on their own. */
function pointersIn({ statements }: Story, spared: (statement: Statement, word: string) => boolean = () => false): Finding[] {
  const before = new Map<Statement['part'], string>();
  return statements.flatMap((statement) => {
    const { part, line } = statement;
    const text = part === 'timeline' ? statement.text.slice((statement.date?.length ?? -2) + 2) : statement.text;
    const known = before.get(part) ?? '';
    before.set(part, `${known} ${text}`);
    const word = firstPointer(text, known);
    return word === null || spared(statement, word) ? [] : [{ code: 'antecedent-missing' as const, line, word }];
  });
}

function firstPointer(text: string, before: string): string | null {
  let known = before;
  for (const sentence of sentencesOf(text)) {
    const word = personWithoutName(sentence, known) ?? (known.trim() === '' ? openingWithoutReason(sentence) : null);
    if (word !== null) return word;
    known += ` ${sentence}`;
  }
  return null;
}

const pronounIn = (own: string) =>
  [...own.matchAll(/(?<![\p{L}’'-])\p{L}+(?![\p{L}-]|[’'](?!(?:s|d|ll)\b))/gu)].find(([word]) =>
    forAPerson.test(word.toLowerCase()),
  );

/** “He”, and nobody before it in the story or in the sentence; a clause put first, and what is owned, may come before the name. */
function personWithoutName(sentence: string, before: string): string | null {
  const pronoun = pronounIn(ownWords(sentence));
  if (pronoun === undefined || namesSomebody(`${before} ${sentence.slice(0, pronoun.index)}`)) return null;
  const mayComeFirst = comesFirst.test(sentence) || /^h(?:is|er)$/iu.test(pronoun[0]) || namesTheSpeaker.test(sentence);
  return mayComeFirst && namesSomebody(sentence.slice(pronoun.index + pronoun[0].length)) ? null : pronoun[0];
}

const namesSomebody = (text: string) => namesIn(text).length > 0 || person.test(text);

function openingWithoutReason(sentence: string): string | null {
  const own = ownWords(sentence);
  const first = /[\p{L}’'-]+/u.exec(own)?.[0].toLowerCase() ?? '';
  if (forAnything.test(first)) return first;
  if (itDoes.test(own)) return 'it';
  return addsToSomething.exec(own)?.[0].trim().split(' ').at(-1) ?? null;
}
