import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentWith, story, storyPath } from '../small-newsroom.ts';
import { didYouMean } from './did-you-mean.ts';

test('a path within the content folder is completed, any other is not', () => {
  const content = contentWith(story);
  expect(didYouMean(storyPath, content)).toBe(`; did you mean ${join(content, storyPath)}?`);
  expect(didYouMean('stories/2026', content)).toBe(`; did you mean ${join(content, 'stories/2026')}?`);
  expect(didYouMean('stories/nonesuch.md', content)).toBe('');
});
