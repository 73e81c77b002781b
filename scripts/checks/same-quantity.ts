import type { Quantity } from '../text/numbers.ts';

const money: ReadonlySet<string> = new Set(['dollar', 'pound', 'euro', 'yen', 'rupee']);

/** Units that a number may lose in a retelling (“puts it at 95”); per cent, money, ordinals and shares it may not. */
const neverLost: ReadonlySet<string> = new Set([
  'percent',
  'dollar',
  'pound',
  'euro',
  'yen',
  'rupee',
  'cent',
  'ordinal',
  'share',
]);

/** Units of time: of 25 years nobody can tell 25 people, nor the other way round. */
export const lengths: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);

/** Whether a number as told says the same as a number of its source. */
export function sameQuantity(told: Quantity, source: Quantity): boolean {
  if (told.vague || source.vague) return vaguelySame(told, source);
  if (told.unit === 'share' || source.unit === 'share')
    return asShare(told) !== null && near(asShare(told), asShare(source), 0.01);
  return sameUnit(told, source) && (told.value === source.value || near(told.value, source.value, 1e-9));
}

function sameUnit(told: Quantity, source: Quantity): boolean {
  if (told.unit === source.unit) return true;
  if (told.unit === null) return !neverLost.has(source.unit ?? '') && !isOfAThing(told, source.unit ?? '');
  return source.unit === null && source.thing === null && told.unit === 'year';
}

/** “25 people” of “25 years”; “11 punishing days” are days. */
const isOfAThing = ({ thing }: Quantity, unit: string): boolean =>
  thing !== null && lengths.has(unit) && thing.replace(/s$/u, '') !== unit;

/** “Hundreds” is said of 200 to 2,000, and of “hundreds”. */
function vaguelySame(told: Quantity, source: Quantity): boolean {
  if (told.vague && source.vague) return told.value === source.value;
  const counted = source.unit === null || (told.unit === null && money.has(source.unit));
  return told.vague && counted && source.value >= told.value * 1.5 && source.value <= told.value * 20;
}

function asShare({ unit, value }: Quantity): number | null {
  if (unit === 'share') return value;
  return unit === 'percent' ? value / 100 : null;
}

const near = (one: number | null, other: number | null, by: number) =>
  one !== null && other !== null && Math.abs(one - other) <= by * Math.max(Math.abs(one), Math.abs(other));

/** Figures that are not closing noughts: 300 has one, 297 has three. */
const figures = (value: number) => String(value).replace('.', '').replace(/0+$/u, '').length;

/** Whether a rounded number says by its words (“about”, “more than”, “nearly”) which way it was rounded, and was so by a tenth at most. */
export function fairlyRounded(told: Quantity, before: string, source: Quantity): boolean {
  if (!told.approximate || told.vague || source.vague || !sameUnit(told, source) || !near(told.value, source.value, 0.1))
    return false;
  if (figures(told.value) >= figures(source.value)) return false;
  if (/\b(?:more than|over|at least|above|upwards? of|north of|in excess of)\s\S*$/iu.test(before))
    return source.value >= told.value;
  if (
    /\b(?:less than|fewer than|under|below|up to|nearly|almost|as many as|south of|shy of|short of|approaching|nearing|not quite)\s\S*$/iu.test(
      before,
    )
  )
    return source.value <= told.value;
  return /\b(?:about|around|some|roughly|approximately|close to)\s\S*$/iu.test(before) && near(told.value, source.value, 0.05);
}
