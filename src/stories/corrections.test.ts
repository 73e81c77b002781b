import { expect, test } from 'vitest';
import { corrections } from './corrections.ts';
import { readingTime } from './reading-time.ts';
import { anArticle, aStory } from './story-builder.ts';

test('lists corrections, clarifications and withdrawals, newest first, and no updates', () => {
  const revised = aStory({
    revisions: [
      { at: '2026-03-14T16:00:00Z', kind: 'update', writer: 'digest', note: 'More.' },
      { at: '2026-03-14T17:00:00Z', kind: 'correction', writer: 'person', note: 'Wrong unit.' },
      { at: '2026-03-14T19:00:00Z', kind: 'clarification', writer: 'person', note: 'Clearer.' },
    ],
  });
  const back = aStory({ slug: 'back', withdrawn: { at: '2026-03-14T18:00:00Z', reason: 'Taken back.' } });
  expect(corrections([revised, back]).map(({ kind, note }) => [kind, note])).toEqual([
    ['clarification', 'Clearer.'],
    ['withdrawal', 'Taken back.'],
    ['correction', 'Wrong unit.'],
  ]);
});

test('adds up what was read, and gives the shortest story a minute', () => {
  const story = aStory({ articles: [anArticle({ words: 850 }), anArticle({ words: 500, url: 'https://x.example/2' })] });
  expect(readingTime(story)).toEqual({ minutes: 1, articles: 2, articleWords: 1350 });
  expect(readingTime(aStory({ markdown: 'word '.repeat(700) })).minutes).toBe(3);
});
