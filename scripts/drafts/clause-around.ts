import { countWords } from '../text/words.ts';
import { mayBeCut } from './en/may-be-cut.ts';

/** Where a clause may be cut: stops, brackets, quotation marks and dashes; not inside 1,200 or 3.5. */
const cut = /[,;:](?=\s)|[()"“”‘—–]|(?<=\s)-(?=\s)/gu;

/** The words a clause neither begins nor ends with once it is cut out. */
const loose = /^(?:and|but|or|that|which|who|where|while|when|as|with|so|although|though|after|before|because|since)\s+/iu;

/** A clause of more words is cut again, at “and”. */
const LONG = 12;

/** Whether words of attribution must be kept, as in `mayBeCut`. */
type Attributed = 'keep' | 'may-go';

/**
 * The part of a sentence around `start`–`end`, from one stop to the next: verbatim, and of at least `least` words where the
 * sentence has them. The whole sentence where the rest of it says how the part is meant.
 */
export function clauseAround(sentence: string, start: number, end: number, least: number, attributed?: Attributed): string {
  const whole = withoutStop(sentence);
  const clause = clauseIn(whole, start, end, least);
  return mayBeCut(whole, clause, attributed) ? clause : whole.trim();
}

function clauseIn(text: string, start: number, end: number, least: number): string {
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

/** A sentence from its beginning to the first stop after `end`, without that; to its end where the rest says how that is meant. */
export function upToStop(sentence: string, end: number): string {
  const text = withoutStop(sentence);
  const stop = [...text.matchAll(cut)].find((match) => match.index >= end);
  const kept = text.slice(0, stop?.index ?? text.length).trim();
  return mayBeCut(text, kept) ? kept : text.trim();
}

/** The full stop goes; a mark that closes speech stays with it. */
const withoutStop = (sentence: string) => sentence.replace(/[.!?](?=["”’)]*$)/u, '');
