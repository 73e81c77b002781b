import type { Article } from '../articles/article.ts';
import { termsOf } from '../events/terms-of.ts';
import { functionWords } from '../text/en/function-words.ts';
import { namesIn } from '../text/names.ts';
import { quotationsIn } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import type { Passage } from './draft.ts';
import { fullNamesLacking } from './full-names.ts';
import { isBoilerplate } from './en/is-boilerplate.ts';
import { leansOn } from './en/leans-on.ts';
import { withinSpeech } from './within-speech.ts';

/** What can be quoted as one piece: a sentence, or a sentence that leans on the one before together with that one. */
export type Unit = {
  article: Article;
  passage: Passage;
  /** The passage, verbatim. */
  text: string;
  /** Words of the passage: what it costs of the quoting budget. */
  words: number;
  /** Stems of its words that carry meaning. */
  stems: ReadonlySet<string>;
  /** Pairs of neighbouring words, as stems, those of grammar included. */
  pairs: ReadonlySet<string>;
  /** Whether it still points at something a reader has not read. */
  leans: boolean;
  /** Full names, given earlier in the article, of people it calls by the surname alone. */
  lacking: readonly string[];
};

/** All that can be quoted of an article, in its order. Passages longer than `mostWords` are no units. */
export function unitsOf(article: Article, mostWords: number): Unit[] {
  const names = article.sentences.map((sentence) => namesIn(sentence.text).map((name) => name.text));
  return article.sentences.flatMap((_, at) => unitAt(article, at, names) ?? []).filter((unit) => unit.words <= mostWords);
}

/** Stems of the words that carry meaning: what two sentences are compared by. */
export function stemsOf(text: string): Set<string> {
  const words = text.split(/\s+/u).filter((word) => !functionWords.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));
  return new Set(termsOf(words.join(' ')));
}

/** Whether a text gives a name; one that begins with a space, after a word that is no title. */
export const nameIn = (text: string, name: string): boolean =>
  name.startsWith(' ') ? new RegExp(`(?<!\\b(?:Mr|Mrs|Ms|Miss)\\.?)${RegExp.escape(name)}`, 'u').test(text) : text.includes(name);

/** Neighbouring words as stems: “bridg close”. */
export function pairsOf(text: string): Set<string> {
  const terms = termsOf(text);
  return new Set(terms.slice(1).map((term, at) => `${terms[at]} ${term}`));
}

/** Sentences `first` to `last` of an article as one piece, whatever they are like. */
export function toUnit(article: Article, first: number, last: number, leans: boolean, names: readonly string[]): Unit {
  const sentences = article.sentences.slice(first, last + 1).map((sentence) => sentence.text);
  const text = sentences.join(' ');
  const lacking = names.filter((name) => !nameIn(text, name));
  return {
    article,
    passage: { url: article.url, first, last },
    text,
    words: countWords(text),
    stems: stemsOf(text),
    pairs: pairsOf(text),
    leans,
    lacking,
  };
}

function unitAt(article: Article, at: number, namesBySentence: string[][]): Unit | null {
  const alone = article.sentences[at];
  if (alone === undefined || !isQuotable(alone.text) || withinSpeech(article, at)) return null;
  const leans = leansOn(alone.text);
  const before = article.sentences[at - 1];
  const near =
    before !== undefined && before.paragraph === alone.paragraph && stands(before.text) && !withinSpeech(article, at - 1);
  const names = [...fullNamesLacking(namesBySentence, at), ...surnamesAlone(alone.text)];
  const lent = near && (leans || names.some((name) => nameIn(before.text, name)));
  return toUnit(article, lent ? at - 1 : at, at, leans && !lent, names);
}

/** “Mr Tarvin” without his first name: somebody must have told of a Tarvin before. */
function surnamesAlone(text: string): string[] {
  const titled = [...text.matchAll(/\b(?:Mr|Mrs|Ms|Miss)\.? (\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-]| \p{Lu})/gu)].map(
    ([, name = '']) => ` ${name}`,
  );
  return titled.filter((name) => !nameIn(text, name));
}

const stands = (text: string) => isQuotable(text) && !leansOn(text);

/** A whole sentence in plain text that says something: no caption, no question, no half of a quotation. */
function isQuotable(text: string): boolean {
  return (
    /^["“‘']?[\p{Lu}\p{N}]/u.test(text) &&
    endsWell.test(text) &&
    !strange.test(text) &&
    isBalanced(text) &&
    saysWho(text) &&
    countWords(text) >= LEAST_WORDS &&
    !isTitle(text) &&
    !runsTogether.test(text) &&
    !isBoilerplate(text)
  );
}

/** Fewer words than this are a dateline, a label, an aside. */
const LEAST_WORDS = 4;

/** A headline or the title of a book: hardly a word without a capital. */
function isTitle(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.75 * long.length;
}

/** A line without a full stop and the sentence below it: “deputy head of the mission in Lisgarth Four voters were wounded”. */
const runsTogether =
  /[\p{L}\p{N}] (?:In|On|At|It|He|She|They|But|There|This|These|When|After|More|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Police) \p{Ll}{2,} \p{Ll}/u;

/** A report does not exclaim; whom it quotes may. What ends in dots was cut off, but for speech that trails away. */
const endsWell = /(?:(?<!\.\.)\.["”’')]*|(?:…|\.\.\.|!)["”’]["”’')]*)$/u;

/** Markup, addresses, marks of software, letters that are not seen or were read in the wrong encoding, sentences run together. */
const strange =
  /[<>{}|`\\[\]*_#@\p{Cc}\p{Cf}\ufffd]|https?:|www\.|Ã[\u0080-\u00bf]|â\S?€|(?<!\p{L})â\p{L}|\p{L}â(?!\p{L})|\p{L}â(?:s|t|re|ve|ll|d|m)\b|Â[\u00a3\s]|\p{Ll}[.!?]\p{Lu}\p{Ll}|\s[.,;]/u;

/** Nothing but somebody's words, and no word of whose they are, is no evidence of anything. */
const saysWho = (text: string) => countWords(text.replace(/["“][^"“”]*["”]/gu, ' ')) > 1;

function isBalanced(text: string): boolean {
  const opened = text.match(/["“]/gu)?.length ?? 0;
  const marks = text.match(/["“”]/gu)?.length ?? 0;
  const brackets = (text.match(/\(/gu)?.length ?? 0) === (text.match(/\)/gu)?.length ?? 0);
  return marks % 2 === 0 && opened * 2 >= marks && brackets && !quotationsIn(text).some((quotation) => quotation.unclosed);
}
