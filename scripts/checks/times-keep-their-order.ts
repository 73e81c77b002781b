import type { Check } from './check.ts';
import { type Beside, besideInTime } from './en/times.ts';
import { meansTheSame } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { timesAreTurned } from './times-are-turned.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** What happened before a thing is not told as after it, nor what happened during it. */
export const timesKeepTheirOrder: Check = (story) =>
  toldIn(story)
    .filter(restsOnAPassage)
    .flatMap((told) =>
      [...turned(told), ...timesAreTurned(told)]
        .slice(0, 1)
        .map(({ word, passage }) => ({ code: 'meaning-turned' as const, line: told.line, word, passage })),
    );

/** A word of time and the thing it puts another beside: “ahead of” and the summit. */
type Placed = { beside: Beside; word: string; thing: Token };

function turned({ own, all }: Told): { word: string; passage: string }[] {
  const told = placedIn(own);
  if (told.length === 0) return [];
  const known = all.flatMap(placedIn);
  return told.flatMap(({ beside, word, thing }) => {
    const same = known.filter((its) => meansTheSame(thing, its.thing));
    // Whoever was there before and after is told of either way.
    const [first] = same;
    return first === undefined || same.some((its) => its.beside === beside) || isElsewhere(thing, own, known, same)
      ? []
      : [{ word, passage: first.word }];
  });
}

/** Another time is told of the same thing as well: “after the vote” and “before the vote”. */
const isElsewhere = (thing: Token, own: Reading, known: Placed[], same: Placed[]): boolean =>
  own.tokens.filter(({ stem }) => stem === thing.stem).length > 1 || (known.length > same.length && same.length > 1);

/** As many words after the word of time may stand before the thing. */
const REACH = 4;

/** What a sentence puts before, during or after a thing. */
export function placedIn(reading: Reading): Placed[] {
  const taken: [number, number][] = [];
  return besideInTime.flatMap(({ beside, words }) =>
    [...reading.text.matchAll(words)].flatMap(({ index, 0: word }) => {
      const end = index + word.length;
      if (taken.some(([from, to]) => index < to && from < end)) return [];
      taken.push([index, end]);
      const thing = thingAfter(end, reading);
      return thing === undefined ? [] : [{ beside, word, thing }];
    }),
  );
}

/** The first word with a meaning that follows in the same clause. */
function thingAfter(end: number, { tokens }: Reading): Token | undefined {
  const after = tokens.filter(({ at }) => at >= end).slice(0, REACH);
  return after.find(({ kind, clause }) => (kind === 'content' || kind === 'name') && clause === after[0]?.clause);
}
