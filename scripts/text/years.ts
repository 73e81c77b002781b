import { datesIn } from './dates.ts';
import { remembered } from './remembered.ts';

/** The years that a text gives by their number, alone or with a day, each with where it stands. */
export const yearsIn = remembered((text): readonly { start: number; year: number }[] =>
  datesIn(text).flatMap(({ start, day, by }) =>
    by === 'date' && day !== null ? [{ start, year: Number(day.slice(0, 4)) }] : [],
  ),
);
