import { afterOf, beforeOf, partWith } from './model-beside-stretch.ts';
import type { Part } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import { lettersOf } from './model-stretch.ts';
import type { Word } from './model-words.ts';

const np = '[TNMK](?:O[TNMKG]|P[TNMKD]|,?C[TNMK])*';
/** Phrases in a row, each read in one way alone: else a passage of many phrases could be gone through in more ways than there is time for. */
const phrases = '(?:(?:A|D|P(?:[TNMK](?:O[TNMKG]|,?C[TNMK])*|D)),?)+';
/** Anything but what bounds it, and the end of a sentence. */
const all = '[^?;.]*';
const few = '[^?!~;.WSF]*';

/** What may be struck: its letters, what stands before and behind it. */
type Rule = { struck: RegExp; before: RegExp; after: RegExp; opens?: true };
const rule = (before: string, struck: string, after: string): Rule => ({
  struck: new RegExp(`^(?:${struck})$`, 'u'),
  before: new RegExp(`^(?:${before})$`, 'u'),
  after: new RegExp(`^(?:${after})$`, 'u'),
});

const piece = '(?:A|J|!|P?(?:[TNMK](?:O[TNMKG])*|D))';
const aside = `${piece}(?:,?C?${piece})*`;
const clause = `(?:W|A?G|I|SA?|PG)${all}`;

/** In the letters of `lettersOf`, `beforeOf` and `afterOf`. */
const rules: readonly Rule[] = [
  // “Closed (again)”, “(also,) the mill closed”, “left (on Friday)”, “has (closed)”.
  rule('.', ',?(?:A|h|D)+,?', '[^o]'),
  // “The (old) mill”.
  rule('.', 'A?t|J(?:,J)*,?C?t', '[^w]'),
  // “(The city of) Tamber”, “(a number of) plans”.
  rule('.', 'MO', '[NY]'),
  rule('.', 'KO', '[ny]'),
  // “Closed the mill (in the rain)”.
  rule('[nva^]', phrases, '[nNmfvxyYdia.]'),
  rule('[nva]', '(?:A|D|P(?:N|D)|,)+', '[p]'),
  rule('n', `O${np}`, '[.mfdap]'),
  // “The mill (, once an oven,) closed”; “(– once an oven, a big one –)”.
  rule('.', `,${aside},|,${aside}`, '\\.'),
  rule('.', `,${aside},`, '[nNmfvxyYgdpiao]'),
  rule('n', ',[TN]', 'w'),
  rule('.', '-[^?~.][^.]*-|\\([^?~.][^.]*\\)', '[^o]'),
  rule('.', '-[^?~.][^.]*|\\([^?~.][^.]*\\)', '\\.'),
  // “Ana Ruiz (, who left,) …”, “Ana Ruiz (, leaving Tamber,) …”.
  rule('n', `,${clause},h?`, '[mfidpyY]'),
  rule('.', `,(?:${clause}|(?:C|B|S)${all}|P[^?~;.VQWSF]*)`, '\\.'),
  // “Left (around noon on Sunday, 16 March)”.
  rule('[nva]', `(?=[ADP])${piece}(?:,?${piece})*`, '\\.'),
  // “A bus (that carried pupils) sank”, “a bus (carrying pupils)”.
  rule('n', `(?:W|G)[^?!~;.,]*`, '[mf.]'),
  // “Fled (to save it)”, “left (after the storm came)”.
  rule('[nva]', `(?:I|S)[^?!~;.,]*`, '\\.'),
  // “Ferries (and tugs)”, “(ferries and) tugs”.
  rule('n', `,?C${np},?`, '[mfvdia.]'),
  rule('[vpn^]', `(?:${np},)*${np},?C|(?:${np},)+`, '[nN]'),
  // “Ana Ruiz (left Tamber and) met Otto Krantz”, “was (arrested and) charged”.
  { ...rule('[nw]', `V${few}C`, '[mf]'), opens: true },
  { ...rule('[nw]', `Q${few}C`, 'f'), opens: true },
  { ...rule('h', `k${few}C`, '[gm]'), opens: true },
  rule('[nva]', `,?(?:C|B)A?[VQGI]${all}`, '\\.'),
  // “Police said (that the mill fell and) that the mayor left”.
  rule('v', `[FW]?[^?;.FW]*[TN]A?[VQ][^?;.FW]*,?C[FW]?`, '[yY]'),
  // “(Police met, and) the mayor left”.
  rule('\\^', `[^?;.FW]*[TN]A?[VQ]${few},?(?:C|B)`, '[yY]'),
  rule('\\^', `[^?;.]*[TN]A?[VQ]${all}(?:,C|,B|,S|;)`, '[yY]'),
  rule('\\^', `(?:S|A?G|PG)[^?;.]*,`, '[nNyY]'),
  rule('\\^', '[CB]A?,?', '[nNyY]'),
  rule('\\^', `${np},|(?=[ADP])${piece}(?:,?${piece})*,`, '[nNyY]'),
];

/** Whether the words between two of a passage are a whole that can go, and leave to each word that stays what it has. */
export function mayBeStruck(before: Word | null, after: Word | null, passage: Phrases): boolean {
  const struck = lettersOf(before, after, passage);
  const [stays, follows] = [beforeOf(before, passage.parts), afterOf(after, passage)];
  return rules.some(
    (its) =>
      its.before.test(stays) &&
      its.after.test(follows) &&
      its.struck.test(struck) &&
      (its.opens !== true || opensItsClause(before, passage.parts)),
  );
}

/** Nothing stands before the thing that could be said of the first deed alone: “on Monday Ana Ruiz left and …”. */
function opensItsClause(before: Word | null, parts: readonly Part[]): boolean {
  if (before === null) return false;
  const at = partWith(before, parts);
  const first = parts
    .slice(0, at + 1)
    .findLastIndex((part) => part.kind === 'that' || part.kind === 'who' || part.kind === 'verb');
  const rest = parts.slice(first + 1, at + 1);
  const [opener] = rest;
  return (
    rest.length === 0 ||
    (opener?.kind === 'thing' &&
      opener.thing.words.some(({ kind }) => kind !== 'date') &&
      !rest.some((part) => part.kind === 'other' && part.word.pos === 'ADV'))
  );
}
