import { datesIn } from '../text/dates.ts';
import { functionWords } from '../text/en/function-words.ts';
import { namesIn } from '../text/names.ts';
import { numbersIn } from '../text/numbers.ts';
import { stemOf } from './en/stem.ts';

/** A word of a sentence as the rules about meaning see it. */
export type Token = {
  word: string;
  stem: string;
  at: number;
  /** Place among the tokens of its sentence, from 0. */
  index: number;
  /** Counts the parts between punctuation marks, from 0. */
  clause: number;
  kind: 'name' | 'number' | 'date' | 'small' | 'content';
};

/** A sentence, read: its words in order, and its text. */
export type Reading = { text: string; tokens: Token[]; stems: ReadonlySet<string> };

const word = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
const readings = new Map<string, Reading>();
/** The same passage is read by every rule and for every statement that cites it. */
const MOST = 2_000;

/** Reads one sentence. */
export function read(text: string): Reading {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const reading = readAnew(text);
  if (readings.size >= MOST) readings.clear();
  readings.set(text, reading);
  return reading;
}

function readAnew(text: string): Reading {
  const within = (spans: { start: number; end: number }[]) => (at: number) =>
    spans.some(({ start, end }) => at >= start && at < end);
  const [inName, inNumber, inDate] = [within(namesIn(text)), within(numbersIn(text)), within(datesIn(text))];
  const kindAt = (at: number, lower: string): Token['kind'] => {
    if (inDate(at)) return 'date';
    if (inNumber(at)) return 'number';
    if (inName(at)) return 'name';
    return functionWords.has(lower) || /['’](?:s|t|re|ve|ll|d)$/u.test(lower) ? 'small' : 'content';
  };
  let [clause, end] = [0, 0];
  const tokens = [...text.matchAll(word)].map((match, index): Token => {
    if (/[,;:.!?()[\]·"“”]|\s[–—-]\s|—/u.test(text.slice(end, match.index))) clause += 1;
    end = match.index + match[0].length;
    const lower = match[0].toLowerCase().replaceAll('’', "'");
    const bare = lower.replace(/'s$/u, '').replaceAll('.', '');
    return {
      word: lower,
      stem: stemOf(bare),
      at: match.index,
      index,
      clause,
      kind: kindAt(match.index, bare === '' ? lower : bare),
    };
  });
  return { text, tokens, stems: new Set(tokens.map(({ stem }) => stem)) };
}
