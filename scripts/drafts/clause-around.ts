import { countWords } from '../text/words.ts';

/** Where a clause may be cut: stops, brackets, quotation marks and dashes; not inside 1,200 or 3.5. */
const cut = /[,;:](?=\s)|[()"“”‘—–]|(?<=\s)-(?=\s)/gu;

/** The words a clause neither begins nor ends with once it is cut out. */
const loose = /^(?:and|but|or|that|which|who|where|while|when|as|with|so|although|though|after|before|because|since)\s+/iu;

/** A clause of more words is cut again, at “and”. */
const LONG = 12;

/** The part of a sentence around `start`–`end`, from one stop to the next: verbatim, and of at least `least` words where the sentence has them. */
export function clauseAround(sentence: string, start: number, end: number, least: number): string {
  const text = sentence.replace(/[.!?]["”’)]*$/u, '');
  const cuts = [0, ...[...text.matchAll(cut)].flatMap((match) => [match.index, match.index + match[0].length]), text.length];
  const from = Math.max(...cuts.filter((at) => at <= start));
  const to = Math.min(...cuts.filter((at) => at >= end));
  const clause = text.slice(from, to).trim().replace(loose, '');
  if (countWords(clause) < least) return text.trim();
  const half = clause
    .split(/(?<!\bbetween\b.*)\s(?:and|but|while|after|when|because|as(?= an? | the ))\s/u)
    .find((part) => part.includes(text.slice(start, end)));
  return half !== undefined && countWords(clause) > LONG && countWords(half) >= least ? half : clause;
}

/** A sentence from its beginning to the first stop after `end`, without that. */
export function upToStop(sentence: string, end: number): string {
  const text = sentence.replace(/[.!?]["”’)]*$/u, '');
  const stop = [...text.matchAll(cut)].find((match) => match.index >= end);
  return text.slice(0, stop?.index ?? text.length).trim();
}
