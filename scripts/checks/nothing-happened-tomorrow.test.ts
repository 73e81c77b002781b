import { expect, test } from 'vitest';
import { nothingHappenedTomorrow } from './nothing-happened-tomorrow.ts';
import { aStory } from './story-builder.ts';

const row = (date: string, text = 'It was closed.') =>
  `It closed.[^1]\n\n## Timeline\n\n| Date | Event |\n| --- | --- |\n| ${date} | ${text}[^1] |`;

/** The story is of 14 March 2026. */
test.each([
  ['accepts its own day', 'It closed on 14 March 2026.[^1]', 0],
  ['accepts an earlier day', 'It closed on 3 May 1999.[^1]', 0],
  ['accepts what is to come', 'It will reopen on 15 March 2026.[^1]', 0],
  ['accepts what comes under its heading', 'It closed.[^1]\n\n## What next\n\nReopening: 15 March 2026.[^1]', 0],
  ['accepts a scheduled row', row('15 March 2026 (scheduled)'), 0],
  ['accepts a decade', 'It stood in the 1990s.[^1]', 0],
  ['leaves to the words what they say of tomorrow', 'It was closed tomorrow.[^1]', 0],
  ['accepts the running month', row('March 2026'), 0],
  ['refuses a later day', 'It was closed on 15 March 2026.[^1]', 1],
  ['refuses a later year', 'It was closed in 2027.[^1]', 1],
  ['refuses a later month', 'It was closed in April 2026.[^1]', 1],
  ['refuses a later day without its year', 'It was closed on 15 March.[^1]', 1],
  ['refuses a row that says it elsewhere', row('15 March 2026', 'It was scheduled.'), 1],
  ['refuses a later row', row('15 March 2026'), 1],
])('%s', (_, body, count) => {
  expect(nothingHappenedTomorrow(aStory(body, [{ passage: 'x' }]))).toHaveLength(count);
});

test('says which date, and of which day the story is', () => {
  const story = aStory('It closed.[^1]\n\nIt was closed on 15 March.[^1]', [{ passage: 'x' }]);
  expect(nothingHappenedTomorrow(story)).toMatchObject([{ code: 'date-ahead', date: '15 March', now: '2026-03-14' }]);
});
