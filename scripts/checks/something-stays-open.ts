import type { Check } from './check.ts';
import { type Openness, opennesses } from './en/openness.ts';
import { pastAuxiliary } from './en/verbs.ts';
import { hasWordFor } from './means-the-same.ts';
import type { Reading, Token } from './reading.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** Of a passage that leaves a thing open, alleged or to come, no sentence is made in which nothing is. */
export const somethingStaysOpen: Check = (story) =>
  toldIn(story)
    .filter(restsOnAPassage)
    .flatMap((told) =>
      opennesses
        .flatMap((openness) => shutOf(openness, told))
        .slice(0, 1)
        .map((hedge) => ({ code: 'hedge-dropped' as const, line: told.line, hedge })),
    );

/** The words of the passage that leave open what is told, where nothing in the statement does. */
function shutOf(openness: Openness, { own, whole, near }: Told): string[] {
  if (openness.onlyOfDeeds && !own.tokens.some(({ word }) => pastAuxiliary.test(word))) return [];
  const markers = near.flatMap((source) =>
    [...source.text.matchAll(openness.marker)]
      .filter(({ index, 0: { length } }) => !isDenied.test(source.text.slice(0, index)) && isTold(index + length, source, own))
      .map(({ 0: marker }) => marker),
  );
  if (markers.length === 0 || whole.tokens.some((token) => keeps(openness, token, near))) return [];
  return markers.filter((marker) => !whole.text.toLowerCase().includes(marker.toLowerCase()));
}

/** “Foul play is not suspected”. */
const isDenied = /\b(?:not|never|no longer|nobody|none)\s(?:\p{L}+\s)?$|n[’']t\s(?:\p{L}+\s)?$/iu;

const keeps = ({ keeps: surely, keepsWeakly }: Openness, { word, written, stem }: Token, near: Reading[]): boolean =>
  written !== 'May' && (surely.test(word) || (keepsWeakly.test(word) && !near.some(({ stems }) => stems.has(stem))));

/** As many words behind the marker are what it leaves open. */
const REACH = 5;

const isTold = (end: number, { tokens }: Reading, own: Reading): boolean => {
  const after = tokens.filter(({ at }) => at >= end);
  // “He may be old, but he is quick”: what stands behind “but” is not left open.
  const turn = after.findIndex(({ word }) => word === 'but');
  return (turn < 0 ? after : after.slice(0, turn))
    .filter(({ kind }) => kind === 'content')
    .slice(0, REACH)
    .some((token) => hasWordFor(token, own));
};
