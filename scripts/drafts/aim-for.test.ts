import { expect, test } from 'vitest';
import { aimFor } from './aim-for.ts';

test.each([
  ['long articles', [500, 400], 120],
  ['three teasers', [40, 50, 60], 60],
  ['nothing', [], 0],
])('of %s a digest is no second copy', (_, counts, aim) =>
  expect(
    aimFor(
      120,
      counts.map((words) => ({ words })),
    ),
  ).toBe(aim),
);
