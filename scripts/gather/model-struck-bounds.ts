import { quotationsIn } from '../text/quotations.ts';
import { closing, extremes, moving, noKind, universal } from './en/scope.ts';
import { countedIn } from './model-counted-things.ts';
import { headOf } from './model-heads.ts';
import type { Part } from './model-parts.ts';
import type { Phrases } from './model-phrases.ts';
import { textFrom } from './model-struck-scope.ts';
import type { Told } from './model-struck.ts';
import { isParticiple } from './model-verb-form.ts';
import type { Thing, Word } from './model-words.ts';

/**
 * “All ferries” of “all old ferries”, “no ferry” of “no ferry that was built here”, “bans ferries” of “bans large ferries”: whoever
 * strikes out what says of which says it of more. Of “two old ferries” two ferries are told, and that holds.
 */
export function widened({ own, sources }: Told): string[] {
  const isTold = ({ stem }: Word) => own.words.some((its) => its.stem === stem);
  return boundIn(own).flatMap(({ thing, by }) => {
    const head = headOf(thing);
    const there = sources.flatMap((source) =>
      boundIn(source)
        .filter((its) => its.by.stem === by.stem && headOf(its.thing)?.stem === head?.stem)
        .map((its) => ({
          text: source.text,
          which: whichOf(its.thing, source).filter((word) => saysOfWhich(word, by) && !isQuoted(word, source, own)),
        })),
    );
    if (there.length === 0 || there.some(({ which }) => which.every(isTold))) return [];
    const [first] = there;
    const lost = first?.which.find((word) => !isTold(word));
    return first === undefined || lost === undefined ? [] : [textFrom(first.text, lost)];
  });
}

/** “Large crowds grew to 9,000”: no other crowds than these. */
const saysOfWhich = ({ word }: Word, by: Word): boolean => !(moving.test(by.word) && noKind.test(word));

/** “The number of “personal” letters”: quoted, and blanked here. */
const isQuoted = ({ at }: Word, { text }: Phrases, own: Phrases): boolean =>
  own.text.includes('·') && quotationsIn(text).some(({ start, end }) => at >= start && at < end);

/** A thing of which something is said of all, of none, of one before all others, of how many there are, or that is shut out. */
function boundIn(sentence: Phrases): { thing: Thing; by: Word }[] {
  const { things, deeds } = sentence;
  const own = things.flatMap((thing) => {
    const by = thing.words.find(({ word }) => universal.test(word) || extremes.test(word));
    return by === undefined || by === thing.words.at(-1) ? [] : [{ thing, by }];
  });
  const shutOut = deeds
    .filter(({ head }) => closing.test(head.word))
    .flatMap(({ head, patients }) => (patients ?? []).filter(isGeneral).map((thing) => ({ thing, by: head })));
  return [...own, ...shutOut, ...countedIn(sentence)];
}

/** “Large ferries”, “whaling”: none in particular. */
const isGeneral = ({ words, preposition }: Thing): boolean =>
  preposition === null &&
  words.at(-1)?.kind === 'content' &&
  words.every(({ pos, kind, word }) => pos !== 'DET' && kind !== 'number' && !/['’]s$|^(?:his|her|its|their)$/u.test(word));

/** What says which: the words before the noun, and the verb of the clause right behind it. */
function whichOf(thing: Thing, { parts }: Phrases): Word[] {
  const before = thing.words
    .slice(0, -1)
    .filter(
      ({ kind, word, pos }) =>
        (kind === 'content' || kind === 'name') && pos !== 'ADV' && !extremes.test(word) && !universal.test(word),
    );
  const at = parts.findIndex((part) => part.kind === 'thing' && part.thing === thing);
  return [...before, ...describing(parts.slice(at + 1), thing.words.at(-1)?.clause)];
}

function describing([next, after, verb]: readonly Part[], clause: number | undefined): Word[] {
  const own =
    next?.kind === 'verb' && isParticiple(next, [next])
      ? next
      : next?.kind === 'who'
        ? after?.kind === 'verb'
          ? after
          : verb
        : undefined;
  return own?.kind === 'verb' && own.head.clause === clause && own.head.pos === 'VERB' ? [own.head] : [];
}
