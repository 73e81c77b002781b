import { speech } from '../checks/en/governors.ts';
import { have } from '../checks/en/verbs.ts';
import { afterOf, beforeOf, partWith } from './model-beside-stretch.ts';
import type { Part } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import { isNeeded } from './model-needed.ts';
import { lettersOf } from './model-stretch.ts';
import { opensAThing } from './shortening-gap.ts';
import type { Word } from './model-words.ts';

const np = '[TNMK](?:O[TNMKG]|P[TNMKD]|,?C[TNMK])*';
/** Phrases in a row, each read in one way alone: else a passage of many phrases could be gone through in more ways than there is time for. */
const phrases = '(?:(?:A|D|P(?:[TNMK](?:O[TNMKG]|,?C[TNMK])*|D)),?)+';
/** Anything but what bounds it, and the end of a sentence. */
const all = '[^?;.]*';
const few = '[^?!U~;.WSF]*';

/** What may be struck: its letters, what stands before and behind it, and where letters do not tell enough, its words. */
type Rule = { struck: RegExp; before: RegExp; after: RegExp; words?: RegExp; opens?: true };
const rule = (before: string, struck: string, after: string, words?: RegExp): Rule => ({
  struck: new RegExp(`^(?:${struck})$`, 'u'),
  before: new RegExp(`^(?:${before})$`, 'u'),
  after: new RegExp(`^(?:${after})$`, 'u'),
  ...(words && { words }),
});

const piece = '(?:A|J|!|U|P?(?:[TNMK](?:O[TNMKG])*|D))';
/** No thing without its preposition, which could be what somebody does something to. */
const loose = '(?:A|J|!|D|P(?:[TNMK](?:O[TNMKG])*|D))';
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
  // “Left (in June), and the port closed”, “left (in June), saying …”.
  rule('[nva]', `(?=[^]*,$)${phrases}`, '[eg]'),
  // “Said (on Monday) that”, “closed the port (late on Monday) because”.
  rule('[nva]', '(?:A|P?D)+', '[gswx]'),
  rule('n', `O${np}`, '[.mfdap]'),
  // “The mill (, once an oven,) closed”; “(– once an oven, a big one –)”.
  rule('.', `,${aside},|,${aside}`, '\\.'),
  rule('.', `,${aside},`, '[nNmfvxyYgdpiao]'),
  rule('n', ',[TNU]', 'w'),
  // “Ana Ruiz (, a nurse who left in June,) met”.
  rule('n', `,[TNU](?:[OPTNMKG])*W[^?~;.]*,`, '[mfvyY]'),
  // “Bo Lind (, of Alder,) and Ana Ruiz”, “Bo Lind and Ana Ruiz (, both nurses,) left”.
  rule('n', ',ON,', '.'),
  rule('n', ',.*,', '[mfvyY]', /^(?:both|all) \p{L}+$/u),
  // “Ana Ruiz (, 27, yesterday) left”.
  rule('n', `,${aside},D`, '[mf]'),
  // “Ana Ruiz, (the) head of the port”.
  rule('n', ',t', '[nNyY]', /^(?:the|an?)$/u),
  rule('.', '-[^?~.][^.]*-|\\([^?~.][^.]*\\)', '[^o]'),
  rule('.', '-[^?~.][^.]*|\\([^?~.][^.]*\\)', '\\.'),
  // “Ana Ruiz (, who left,) …”, “Ana Ruiz (, leaving Tamber,) …”.
  rule('n', `,${clause},h?`, '[mfidpyY]'),
  // “The mill burned (, killing ten,) the mayor said”.
  rule('n', `,?(?:G|W[^?~;.,]*[VQ])[^?~;.,]*,`, '[yYpdg]'),
  rule('n', `I[^?~;.,]*,`, '[yY]'),
  rule('[nv]', `,S[^;.]*,`, '[yY]', /^while\b/u),
  // “Left Tamber (, the first port on the river to close)”.
  rule('n', `,[TNU](?:[OPTNMKGDJACIU,]|GA?V)*(?:W${all})?`, '\\.'),
  // “Left Tamber (, where the port closed)”.
  rule('.', ',[^;.]*', '\\.', /^(?:where|even (?:if|though)|(?:shortly|just) (?:before|after))\b/u),
  // “Said that it closed (, that nobody came)”.
  rule('.', ',F[^;.]*', '\\.', /^that (?!is\b)/u),
  rule('.', `,[!U]OW${all}`, '\\.'),
  rule('.', `,(?:${clause}|(?:C|B|[TD]?A?S)${all}|P[^~;.VQWSF]*)`, '\\.'),
  // “Left (around noon on Sunday, 16 March)”.
  rule('[nva]', `(?=[ADP])${loose}(?:,?${loose}|,[TN])*`, '\\.'),
  // “A bus (that carried pupils) sank”, “a bus (carrying pupils)”.
  rule('n', `(?:W[^?~;.,]*[VQ]|G)[^?~;.,]*`, '[mf.]'),
  // “Fled (to save it)”, “left (after the storm came)”.
  rule('[nva]', `(?:I|S)[^?!U~;.,]*`, '\\.'),
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
  rule('\\^', '[CBb?]A?,?', '.', /^(?:but|and|yet|so|still)\b/u),
  // “(The mill did not burn, but) the port closed”, “(the vote comes as) the port closed”.
  rule(
    '\\^',
    '[^?;.F]*[VQ][^?;.F]*,b',
    '[yY]',
    /^(?!.*\b(?:sa(?:id|ys?)|believ|thought|thinks?|fear|dream|hope|claim|show|argu|insist|suggest|expect)\p{L}*\b)/u,
  ),
  rule('\\^', '[^?~;.WF]*V[SP]', '[nNyY]', /\b(?:comes?|came) as$/u),
  rule('\\^', '.*', '.', /^in all$/u),
  // “(Earlier) this month”, “(52-year-old) Ana Ruiz”.
  rule('\\^', '.*', '[nNdp]', /^(?:earlier|later?|early)$/u),
  rule('\\^', 'V[^?;.]*,', '[yY]', /^(?:known|born)\b/u),
  rule('\\^', '.*', '[NY]', /^\d+ year old$/u),
  rule('\\^', `${np},|(?=[ADP])${piece}(?:,?${piece})*,`, '[nNyY]'),
];

/** Whether the words between two of a passage are a whole that can go, and leave to each word that stays what it has. */
export function mayBeStruck(before: Word | null, after: Word | null, passage: Phrases): boolean {
  const struck = lettersOf(before, after, passage);
  const [stays, follows] = [beforeOf(before, passage.parts), afterOf(after, passage)];
  const words = wordsBetween(before, after, passage);
  if (have.test(words)) return after !== null && isDone(after, passage.words);
  if (isNeeded(before, after, passage)) return false;
  if (isSmall(before, words, after, passage.words) || isBracketed(before, after, passage)) return true;
  return rules.some(
    (its) =>
      its.before.test(stays) &&
      its.after.test(follows) &&
      its.struck.test(struck) &&
      (its.words?.test(words) ?? true) &&
      (its.opens !== true || opensItsClause(before, passage.parts)),
  );
}

const wordsBetween = (before: Word | null, after: Word | null, { words }: Phrases): string =>
  words
    .slice((before?.index ?? -1) + 1, after?.index ?? words.length)
    .map(({ word }) => word)
    .join(' ');

/** “(Had) closed”, “said (that) the port closed”, “15 (people) on a bus”, “declined to say (further)”. */
export function isSmall(before: Word | null, struck: string, after: Word | null, words: readonly Word[]): boolean {
  if (struck === 'people') return before?.kind === 'number' && after !== null && after.pos !== 'CCONJ';
  if (struck === 'further') return before?.pos === 'VERB' && after === null;
  return struck === 'that' && before !== null && after !== null && joinsWhatIsSaid(before, after, words);
}

/** “Has (closed)”, for the tagger a quality at times; “has wounded guards” has them. */
const isDone = ({ pos, word, index }: Word, words: readonly Word[]): boolean =>
  pos === 'VERB' || (/(?:ed|en)$/u.test(word) && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(words[index + 1]?.pos ?? ''));

/** “Said (that) he left”, “said on Friday (that) he left”, “told the Tamber Post (that) he left”. */
function joinsWhatIsSaid(before: Word, after: Word, words: readonly Word[]): boolean {
  if (after.kind === 'date' || !(after.pos === 'PRON' || opensAThing(after))) return false;
  const back = words.slice(Math.max(0, before.index - 4), before.index).filter(({ clause }) => clause === before.clause);
  return (
    speech.has(before.stem) || before.kind === 'date' || (before.pos === 'PROPN' && back.some(({ word }) => word === 'told'))
  );
}

/** “Bo “the Boat” Lind”. */
const nickname = /^\s[“"‘'][^“”"]{1,24}[”"’']\s$/u;

/** “The Tamber Port Authority (TPA)”, “Bo Lind (D)”; of “his (Lind’s) hat” it says whose. */
function isBracketed(before: Word | null, after: Word | null, { words, text }: Phrases): boolean {
  const struck = words.slice((before?.index ?? -1) + 1, after?.index ?? words.length);
  const [first, last] = [struck[0], struck.at(-1)];
  if (first === undefined || last === undefined || before === null || before.pos === 'PRON') return false;
  const whole = text.slice(before.at + before.word.length, after?.at ?? text.length);
  if (before.kind === 'name' && after?.kind === 'name' && nickname.test(whole)) return true;
  return /^\s?\((?:\p{Lu}[\p{Lu}&]+|[RDI](?:[-–][^()]{1,12})?|\d{1,2})\)[\s,.]*$/u.test(whole);
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
