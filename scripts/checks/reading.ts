import { datesIn } from '../text/dates.ts';
import { functionWords } from '../text/en/function-words.ts';
import { namesIn } from '../text/names.ts';
import { numbersIn } from '../text/numbers.ts';
import { remembered } from '../text/remembered.ts';
import { stemOf } from './en/stem.ts';
import { familyOf } from './means-the-same.ts';

/** A word of a sentence as the rules about meaning see it. */
export type Token = {
  word: string;
  /** As it stands in the text, capitals and all. */
  written: string;
  stem: string;
  at: number;
  /** Place among the tokens of its sentence, from 0. */
  index: number;
  /** Counts the parts between punctuation marks, from 0. */
  clause: number;
  kind: 'name' | 'number' | 'date' | 'small' | 'content';
};

/** A sentence, read: its words in order, and its text. */
export type Reading = { text: string; tokens: Token[]; stems: ReadonlySet<string>; families: ReadonlySet<string> };

/** “U.S.”, “harbour.example” (a domain is one word: outlets are named by theirs), words, numbers. */
const word =
  /\p{L}\.(?:\p{L}\.)+|\p{Ll}[\p{Ll}\p{N}-]*(?:\.\p{Ll}[\p{Ll}\p{N}-]*)+|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

const partsClauses = /[,;:.!?()[\]·"“”]|\s[–—-]\s|—/u;

/** “Sen. Ana Ruiz”: a title’s point parts nothing. */
const isAbbreviated = (before: string) =>
  /(?<![\p{L}.])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Prof|Rev|Hon|Adm|Del|Supt|St|Sens|Reps|Messrs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|Inc|Corp|Co|Ltd|Jr|Sr|vs|Mt|Ft|\p{Lu})\.\s$/u.test(
    before,
  );

/** Reads one sentence. */
export const read = remembered(readAnew);

function readAnew(text: string): Reading {
  const within = (spans: readonly { start: number; end: number }[]) => (at: number) =>
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
    if (partsClauses.test(text.slice(end, match.index)) && !isAbbreviated(text.slice(0, match.index))) clause += 1;
    end = match.index + match[0].length;
    const lower = match[0].toLowerCase().replaceAll('’', "'");
    const bare = lower.replace(/'s$/u, '').replaceAll('.', '');
    return {
      word: lower,
      written: match[0],
      stem: stemOf(bare),
      at: match.index,
      index,
      clause,
      kind: kindAt(match.index, bare === '' ? lower : bare),
    };
  });
  const families = tokens.flatMap(({ word: its }) => familyOf(its) ?? []);
  return { text, tokens, stems: new Set(tokens.map(({ stem }) => stem)), families: new Set(families) };
}
