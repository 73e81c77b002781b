import type { Deed } from './model-deeds.ts';
import { headOf } from './model-heads.ts';
import type { Phrases } from './model-phrases.ts';
import type { Thing, Word } from './model-words.ts';

/**
 * Deeds told of one of two that are called alike, where the passage tells them of the other: “the port guards left” of mill guards who left
 * while port guards stayed.
 */
export const mixedUp = (told: Phrases, passage: Phrases): string[] =>
  told.deeds.filter((deed) => isOfTheOther(deed, passage)).map(({ head }) => head.word);

function isOfTheOther(deed: Deed, passage: Phrases): boolean {
  const there = passage.deeds.filter(({ head }) => head.stem === deed.head.stem);
  if (there.length === 0) return false;
  const isOther = (things: readonly Thing[] | null, its: (deed: Deed) => readonly Thing[] | null) =>
    (things ?? []).some((thing) => there.every((other) => isAlikeOnly(thing, its(other) ?? [], passage)));
  return (
    isOther(deed.agents, ({ agents }) => agents) ||
    isOther(deed.patients, (other) => [...(other.patients ?? []), ...other.beside.filter((thing) => isJoined(thing, passage))])
  );
}

/** “Closed the old mill in May and the new mill in June”: the new one as well. */
const isJoined = (thing: Thing, { parts }: Phrases): boolean =>
  parts[parts.findIndex((part) => part.kind === 'thing' && part.thing === thing) - 1]?.kind === 'and';

/** Of those in the passage one is called the same, but another has all the words that say which. */
function isAlikeOnly(thing: Thing, there: readonly Thing[], { things }: Phrases): boolean {
  const [head, which] = [headOf(thing), whichIn(thing)];
  if (head === undefined || which.length === 0) return false;
  const alike = (its: Thing) => headOf(its)?.stem === head.stem;
  const has = (its: Thing) => which.every((word) => its.words.some(({ stem }) => stem === word.stem));
  return (
    there.some((its) => alike(its) && whichIn(its).length > 0) &&
    !there.some((its) => alike(its) && has(its)) &&
    things.some((its) => alike(its) && has(its))
  );
}

/** What says which one: all before the last word but articles. */
const whichIn = ({ words }: Thing): Word[] => words.slice(0, -1).filter(({ pos, kind }) => kind !== 'small' && pos !== 'DET');
