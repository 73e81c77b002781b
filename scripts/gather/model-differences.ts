import { stemOf } from '../checks/en/stem.ts';
import { read } from '../checks/reading.ts';
import type { Claim, Draft } from '../drafts/draft.ts';
import { repeats } from './model-repeats.ts';
import { numbersIn, type Quantity } from '../text/numbers.ts';

/**
 * The draft with false differences told in the body, since they are none: “more than 200” and “dozens”, a rounded figure and the exact one.
 * Where nothing can be compared, the model’s word stands.
 */
export function withTrueDifferences<D extends Draft>(draft: D): D {
  const agree = draft.differences.filter(agreeing);
  if (agree.length === 0) return draft;
  const differences = draft.differences.filter((claims) => !agree.includes(claims));
  return { ...draft, paragraphs: agree.reduce(toldIn, draft.paragraphs), differences };
}

/** With the sentences told behind the one that the first of them repeats, since others lean on it; else at the end. */
function toldIn(paragraphs: Claim[][], claims: readonly Claim[]): Claim[][] {
  const body = paragraphs.flat();
  const fresh = claims.filter(
    ({ text }) =>
      !repeats(
        text,
        body.map((claim) => claim.text),
      ),
  );
  const [first] = claims;
  const same =
    first === undefined || fresh.includes(first) ? undefined : body.findLast(({ text }) => repeats(first.text, [text]));
  if (same === undefined) return [...paragraphs, fresh].filter((block) => block.length > 0);
  return paragraphs.map((block) => block.flatMap((claim) => (claim === same ? [claim, ...fresh] : [claim])));
}

/** Figures of the same thing stand in two of the sentences, and all of them can be right at once. */
function agreeing(claims: readonly Claim[]): boolean {
  const figures = claims.map(({ text }) => figuresIn(text));
  const pairs = figures.flatMap((those, at) =>
    figures.slice(at + 1).flatMap((others) => those.flatMap((one) => others.map((other) => ({ one, other })))),
  );
  const comparable = pairs.filter(({ one, other }) => isOfTheSame(one, other));
  return comparable.length > 0 && comparable.every(({ one, other }) => canBothBe(one, other));
}

type Figure = { quantity: Quantity; stems: ReadonlySet<string>; least: number; most: number };

/** Two figures told as exact are the same number, or one is the other rounded; else what each may be in truth has something in common. */
const canBothBe = (one: Figure, other: Figure): boolean => {
  if (one.least < one.most || other.least < other.most) return one.least <= other.most && other.least <= one.most;
  return one.least === other.least || isRounded(one.least, other.least) || isRounded(other.least, one.least);
};

/** “1,200” may be 1,240 rounded, and not 1,300; “200” may be 204, and not 240: who rounds keeps two digits. “12” is twelve. */
function isRounded(round: number, exact: number): boolean {
  const step = stepOf(round);
  return round >= 100 && stepOf(exact) < step && Math.round(exact / step) * step === round;
}

/** The place of the last digit that tells: 100 of 1,200, 100 of 2,000, 1 of 1,234 and of all that is smaller than 100. */
function stepOf(value: number): number {
  const [, whole = '', zeros = ''] = /^(\d*?)(0*)$/u.exec(value.toFixed(0)) ?? [];
  return Number.isInteger(value) ? 10 ** Math.min(zeros.length, Math.max(0, whole.length + zeros.length - 2)) : 0;
}

const figuresIn = (text: string): Figure[] =>
  numbersIn(text)
    .filter(({ unit }) => unit !== 'ordinal' && unit !== 'share' && unit !== 'times')
    .map((quantity) => ({ quantity, stems: read(text).stems, ...boundsOf(quantity, text.slice(0, quantity.start + 1)) }));

/** The same unit, or the same thing counted: “dozens of arrests” of “200 people were arrested”. */
function isOfTheSame({ quantity: one, stems }: Figure, { quantity: other, stems: others }: Figure): boolean {
  if (one.unit !== other.unit) return false;
  if (one.unit !== null) return true;
  const [mine, yours] = [one, other].map(({ thing }) => stemOf(thing ?? ''));
  return (
    mine !== undefined &&
    yours !== undefined &&
    mine !== '' &&
    yours !== '' &&
    (mine === yours || others.has(mine) || stems.has(yours))
  );
}

/** What a figure may be in truth: “more than 200” anything from there, “about 200” a tenth more or less, “dozens” up to some hundreds. */
function boundsOf({ value, vague, approximate, text }: Quantity, before: string): { least: number; most: number } {
  if (vague) return { least: value * 1.5, most: value * 20 };
  const words = `${before} ${text}`;
  if (/\b(?:more than|over|at least|above)\s+\S*(?:\s\S+)?$/iu.test(words)) return { least: value, most: value * 1.5 };
  if (/\b(?:less than|fewer than|under|below|up to|nearly|almost|as many as)\s+\S*(?:\s\S+)?$/iu.test(words))
    return { least: value * 0.8, most: value };
  if (approximate) return { least: value * 0.9, most: value * 1.1 };
  return { least: value, most: value };
}
