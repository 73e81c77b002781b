import { expect, test } from 'vitest';
import { moves } from './moved.ts';
import { aStory } from './story-builder.ts';

const target = aStory({ slug: 'target', event: 'aaaaaaa1', redirects: ['2026/03/14/old'] });
const merged = aStory({ slug: 'merged', event: 'aaaaaaa2', mergedInto: 'aaaaaaa1' });
const twice = aStory({ slug: 'twice', event: 'aaaaaaa3', mergedInto: 'aaaaaaa2', redirects: ['2026/03/14/older'] });

test('leads former addresses and merged stories, at any remove, to the story that is told', () => {
  expect(moves([target, merged, twice], [target])).toEqual([
    { from: '2026/03/14/old', to: '/stories/2026/03/14/target/' },
    { from: '2026/03/14/merged', to: '/stories/2026/03/14/target/' },
    { from: '2026/03/14/twice', to: '/stories/2026/03/14/target/' },
    { from: '2026/03/14/older', to: '/stories/2026/03/14/target/' },
  ]);
});

test('leads to the archive where the other story is not shown', () => {
  expect(moves([merged], [])).toEqual([{ from: '2026/03/14/merged', to: '/archive/' }]);
});

test('ends a circle', () => {
  const a = aStory({ slug: 'a', event: 'aaaaaaaa', mergedInto: 'bbbbbbbb' });
  const b = aStory({ slug: 'b', event: 'bbbbbbbb', mergedInto: 'aaaaaaaa' });
  expect(moves([a, b], []).map(({ to }) => to)).toEqual(['/archive/', '/archive/']);
});

test('never takes the address of a story that is shown, nor gives one address twice', () => {
  const greedy = aStory({ slug: 'greedy', redirects: ['2026/03/14/target', '2026/03/14/old'] });
  expect(moves([target, greedy], [target, greedy]).map(({ from }) => from)).toEqual(['2026/03/14/old']);
});
