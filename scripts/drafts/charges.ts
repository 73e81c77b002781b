import { type Name, namesIn } from '../text/names.ts';
import { answersAny, answersAt, chargeIn } from './en/denials.ts';
import { isWhere, speaksForItself } from './en/speaks-for-itself.ts';
import type { Evidence, NumberedSentence } from './numbered-evidence.ts';
import { stemsOf } from './unit.ts';

/** Sentences that charge somebody, and those in which the same one answers. */
export type AnsweredCharge = { charges: NumberedSentence[]; answers: NumberedSentence[] };

/** Whoever is charged with something in the evidence and answers it there; in the order of the evidence. */
export function answeredCharges({ articles }: Evidence): AnsweredCharge[] {
  const all = articles.flatMap(({ sentences }) => sentences);
  const charges = all.map((sentence) => ({ sentence, names: chargedIn(sentence.text) }));
  const answers = all.map((sentence) => ({ sentence, names: answeringIn(sentence, all) }));
  const found = [...new Set(answers.flatMap(({ names }) => names))].flatMap((name): AnsweredCharge[] => {
    const [made, given] = [charges, answers].map((list) =>
      list.flatMap(({ sentence, names }) => (names.includes(name) ? sentence : [])),
    );
    const pairs = (made ?? []).flatMap((charge) =>
      (given ?? []).filter((answer) => answersIt(answer, charge, name)).map((answer) => ({ charge, answer })),
    );
    const [of, by] = [new Set(pairs.map(({ charge }) => charge)), new Set(pairs.map(({ answer }) => answer))];
    return pairs.length === 0
      ? []
      : [{ charges: all.filter((sentence) => of.has(sentence)), answers: all.filter((sentence) => by.has(sentence)) }];
  });
  return found.filter(
    (one, at) => !found.some((other, place) => other !== one && holds(other, one) && (!holds(one, other) || place < at)),
  );
}

/** “Denied the allegations” answers each; “denied shutting the bridge” what speaks of a bridge. */
const answersIt = ({ text }: NumberedSentence, charge: NumberedSentence, name: string): boolean =>
  answersAny.test(text) || [...stemsOf(text).intersection(stemsOf(charge.text))].some((stem) => !name.startsWith(stem));

/** The same by two names, “Ruiz” and “the Post”, is told once. */
const holds = (one: AnsweredCharge, other: AnsweredCharge): boolean =>
  other.charges.every((sentence) => one.charges.includes(sentence)) &&
  other.answers.every((sentence) => one.answers.includes(sentence));

/** Names by their last words: “Mr. Ruiz” is Ana Ruiz. */
const lastNames = (text: string, from: number, to: number, isMeant: (name: Name) => boolean): string[] =>
  namesIn(text)
    .filter((name) => name.start >= from && name.end <= to && isMeant(name))
    .map(({ text: name }) => name.split(' ').at(-1)?.toLowerCase() ?? '');

/** So near to the words of the charge stands whom it is made against. */
const NEAR = { before: 120, behind: 60 };

function chargedIn(text: string): string[] {
  const charge = chargeIn(text);
  if (charge === null) return [];
  const [from, to] = charge.side === 'before' ? [charge.at - NEAR.before, charge.at] : [charge.at, charge.at + NEAR.behind];
  return lastNames(text, from, to, (name) => !isWhere(text, name));
}

/** Who is named before the word that answers, and may be who does; “she”, “his lawyer”: whom the sentence before names. */
function answeringIn({ text, article, index }: NumberedSentence, all: readonly NumberedSentence[]): string[] {
  const at = answersAt(text);
  if (at < 0) return [];
  const own = lastNames(text, 0, at, (name) => speaksForItself(text, name));
  if (own.length > 0 && !/^\W*(?:his|her|their)\s/iu.test(text)) return own;
  const before = all.find((other) => other.article === article && other.index === index - 1);
  const isFollowing = /\b(?:he|she|they|his|her|their|it)\b/iu.test(text.slice(0, at + 1));
  return before === undefined || !isFollowing ? own : [...own, ...lastNames(before.text, 0, before.text.length, () => true)];
}
