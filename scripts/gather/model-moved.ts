import { turnedAtTheEnd } from '../checks/hanging-helpers.ts';
import { awaitedIn } from './model-awaited.ts';
import { calledAnew } from './model-called.ts';
import { hungAnew, hungOnTheFirst } from './model-antecedents.ts';
import { takenFromEvents } from './model-event-days.ts';
import { rehosted } from './model-hosted.ts';
import { joinedAnew } from './model-joined.ts';
import type { Against } from './model-one-sentence.ts';
import { misfigured } from './model-figures.ts';
import { madeWhole } from './model-partly.ts';
import { othersMeant } from './model-pronouns.ts';
import { claimedAnew } from './model-quoted-asides.ts';
import { givenWords } from './model-speakers.ts';
import { displaced } from './model-ordered.ts';
import { promoted } from './model-promoted.ts';
import type { Sides } from './model-sides.ts';
import { madeDefinite } from './model-made-definite.ts';
import { miscalledAlike } from './model-renamed.ts';
import { swapped } from './model-swapped.ts';
import { mixedUp } from './model-which.ts';

/** What a sentence ties to something else than its passage, by the small words that tie, however little was struck between. */
export const movedIn = (sides: Sides): Against[] => [
  ...mixedUp(sides.told, sides.passage).map((word) => ({ code: 'turned' as const, word })),
  ...awaitedIn(sides).map((word) => ({ code: 'turned' as const, word })),
  ...turnedAtTheEnd(sides.told.words, [sides.passage.words]).map((word) => ({ code: 'turned' as const, word })),
  ...joinedAnew(sides).map((word) => ({ code: 'joined' as const, word })),
  ...hungOnTheFirst(sides).map((word) => ({ code: 'joined' as const, word })),
  ...hungAnew(sides).map((word) => ({ code: 'joined' as const, word })),
  ...calledAnew(sides).map((word) => ({ code: 'placed' as const, word })),
  ...displaced(sides).map((word) => ({ code: 'placed' as const, word })),
  ...promoted(sides).map((word) => ({ code: 'placed' as const, word })),
  ...swapped(sides).map((word) => ({ code: 'joined' as const, word })),
  ...givenWords(sides.told, sides.passage).map((word) => ({ code: 'turned' as const, word })),
  ...othersMeant(sides).map((word) => ({ code: 'turned' as const, word })),
  ...misfigured(sides).map((word) => ({ code: 'joined' as const, word })),
  ...claimedAnew(sides).map((word) => ({ code: 'joined' as const, word })),
  ...miscalledAlike(sides).map((word) => ({ code: 'joined' as const, word })),
  ...madeDefinite(sides).map((word) => ({ code: 'placed' as const, word })),
  ...madeWhole(sides).map((word) => ({ code: 'joined' as const, word })),
  ...rehosted(sides).map((word) => ({ code: 'placed' as const, word })),
  ...takenFromEvents(sides.told, sides.passage).map((word) => ({ code: 'placed' as const, word })),
];
