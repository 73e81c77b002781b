import { headOf, bearersOf, headsOf } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import { isShortenedFrom, type Sides } from './model-sides.ts';
import { tiesIn } from './model-ties.ts';
import type { Thing, Word } from './model-words.ts';

/** Words that say which thing it is, or of what kind, and say it of another in the passage: “failed talks” of a failed plan and talks. */
export function misqualified(sides: Sides): string[] {
  const { told, passage } = sides;
  return told.things.flatMap((thing) => {
    const { words } = thing;
    const head = headOf(thing) as Word;
    const there = bearersOf(head, passage.things, passage.words);
    if (head.kind === 'small' || head.kind === 'date' || there.length === 0) return [];
    return words
      .slice(0, -1)
      .filter(({ kind, pos }) => (kind === 'content' || kind === 'name') && pos !== 'ADV')
      .filter((word) => !isShortenedFrom(word, head, sides))
      .filter((word) => !isSaidOf(word, there, passage))
      .map(({ word }) => word);
  });
}

/** In one of these things, tied to one, right beside one, or said of one by “is”; or nowhere at all, which another rule sees to. */
function isSaidOf(word: Word, there: readonly Thing[], passage: Phrases): boolean {
  const has = ({ words }: Thing) => words.some((its) => isSame(word, its));
  if (!passage.words.some((its) => isSame(word, its))) return true;
  return there.some(
    (thing) =>
      has(thing) ||
      tiesIn(passage).some(
        (tie) =>
          (has(tie.thing) && isHost(tie.hosts, thing)) || (tie.thing === thing && tie.hosts.some((host) => isSame(word, host))),
      ) ||
      passage.things.some((other) => has(other) && areBeside(thing, other)) ||
      passage.deeds.some(
        ({ being, agents, patients, head }) =>
          (being ? (patients ?? []).some(has) : isSame(word, head)) && [...(agents ?? []), ...(patients ?? [])].includes(thing),
      ),
  );
}

/** The word itself: another that may stand for it may as well stand for something else. */
const isSame = (one: Word, other: Word): boolean => one.stem === other.stem && other.kind !== 'small';

const isHost = (hosts: readonly Word[], thing: Thing): boolean => headsOf(thing).some((head) => hosts.slice(0, 2).includes(head));

function areBeside(one: Thing, other: Thing): boolean {
  const [first, last] = (one.words[0]?.index ?? 0) < (other.words[0]?.index ?? 0) ? [one, other] : [other, one];
  return last.preposition === null && (last.words[0]?.index ?? 0) - (first.words.at(-1)?.index ?? 0) <= 1;
}
