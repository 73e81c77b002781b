import { isNegator } from '../checks/en/negation.ts';
import { be, irregularPast, modal } from '../checks/en/verbs.ts';
import { read, type Token } from '../checks/reading.ts';

/** Shorter ones say too little to tell whether they repeat. */
const LEAST = 3;

/**
 * All that the text tells stands in one of the others, in the same order and as far denied and left open. Whoever sued is not who was sued, so
 * “both bridges closed” does not repeat “the port closed both bridges”, and “both bridges were closed” does. Days may stand anywhere.
 */
export function repeats(text: string, others: readonly string[]): boolean {
  const own = tellingWords(text);
  return (
    own.length >= LEAST &&
    others.map(tellingWords).some((other) => areAsSure(own, other) && (isWithin(own, other) || isWithin(asActive(own), other)))
  );
}

/** The share of the shorter text's telling words, 0 to 1, that the other has too. */
export function sameness(one: string, other: string): number {
  const [mine, its] = [one, other].map((text) => new Set(tellingWords(text).map(({ stem }) => stem)));
  const fewer = Math.min(mine?.size ?? 0, its?.size ?? 0);
  return fewer < LEAST ? 0 : (mine?.intersection(its ?? new Set()).size ?? 0) / fewer;
}

/** A word that tells something, and what its verb form makes of it: it is suffered, or only to be done. */
type Telling = Token & { form: 'suffered' | 'to do' | 'plain' };

/** Words with a meaning, and what denies or leaves open; who says it first, and not who reports it. */
const tellingWords = (text: string): Telling[] =>
  read(
    text
      .replace(/, (?:the )?\p{L}[^,]{1,40} report(?:s|ed)\.?$/iu, '.')
      .replace(/^(.+?), ((?:according to .+|[^,]+ (?:sa(?:id|ys)|announced|responded|added|warned)))\.?$/iu, '$2: $1.'),
  )
    .tokens.map((token, at, tokens): Telling => ({ ...token, form: formOf(token, tokens.slice(Math.max(0, at - 2), at)) }))
    .filter((token) => token.kind !== 'small' || isNegator(token.word) || isModal(token));

function formOf({ kind, word }: Token, before: readonly Token[]): Telling['form'] {
  if (kind !== 'content') return 'plain';
  if (before.at(-1)?.word === 'to') return 'to do';
  const isParticiple = /e[dn]$/u.test(word) || irregularPast.test(word);
  return isParticiple && before.some((its) => be.test(its.word)) ? 'suffered' : 'plain';
}

const isModal = ({ kind, word }: Token) => kind === 'small' && modal.test(word);

/** “Would” reports “will”. */
const reported: Record<string, string> = { wo: 'will', would: 'will', ca: 'can', might: 'may' };
const modalOf = ({ word }: Token): string => {
  const bare = word.replace(/n(?:'|o)t$/u, '');
  return reported[bare] ?? bare;
};

/** The same modals, and as many words that deny. */
const areAsSure = (own: readonly Telling[], other: readonly Telling[]): boolean => {
  const [mine, its] = [own, other].map((tokens) => [
    ...new Set(tokens.filter(isModal).map(modalOf)),
    tokens.filter(({ word }) => isNegator(word)).length,
  ]);
  return String(mine?.toSorted()) === String(its?.toSorted());
};

/** “The bridges were closed” in the order of “the port closed the bridges”. */
function asActive(own: readonly Telling[]): Telling[] {
  const at = own.findIndex(({ form }) => form === 'suffered');
  return own.flatMap((token, nth) => {
    if (nth === at) return [];
    const verb = own[at];
    return nth === 0 && verb !== undefined ? [{ ...verb, form: 'plain' as const }, token] : [token];
  });
}

const isWithin = (own: readonly Telling[], other: readonly Telling[]): boolean =>
  [true, false].every((days) => {
    const [mine, its] = [own, other].map((tokens) =>
      tokens.filter((token) => !isModal(token) && (token.kind === 'date') === days),
    );
    return inOrder(mine ?? [], its ?? []);
  });

/** “Ruiz sued Lind” is not “Lind sued Ruiz”, nor “from 12 to 15” “from 15 to 12”. */
function inOrder(own: readonly Telling[], other: readonly Telling[]): boolean {
  let from = 0;
  return own.every(({ stem, form }) => {
    const at = other.findIndex((its, nth) => nth >= from && its.stem === stem && its.form === form);
    from = at + 1;
    return at >= 0;
  });
}
