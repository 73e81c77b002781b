import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { scheduledDay } from './scheduled.ts';
import { toUnit } from './unit.ts';

/** Said on Saturday 14 March 2026. */
const dayOf = (text: string) => scheduledDay(toUnit(anArticle('North Post', [text]), 0, 0, false, []));

test.each([
  ['a plan with its day', 'The council will decide on Monday.', '2026-03-16'],
  ['a plan told on an earlier day', 'The council announced on Tuesday that the bridges will open on 20 March.', '2026-03-20'],
  ['a fair to come', 'The fair is set for 20 March to 22 March.', '2026-03-20'],
  ['no fair that has begun', 'The fair is set for 12 March to 22 March.', null],
  ['no day of saying so', 'Ana Ruiz on Sunday said she will ask for a new bridge.', null],
  ['no fear', 'The bridges could close on Monday.', null],
  ['nothing without a day', 'The council will decide.', null],
])('%s', (_, text, expected) => expect(dayOf(text)).toBe(expected));
