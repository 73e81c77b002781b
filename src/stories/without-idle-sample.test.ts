import { expect, test } from 'vitest';
import { aStory } from './story-builder.ts';
import { withoutIdleSample } from './without-idle-sample.ts';

const invented = { id: 'north-post', sample: true };
const real = { id: 'real-paper', sample: false };
const edition = { sources: [invented, real], sampleArticles: ['north-post/bridges'] };

test.each([
  ['keeps the sample edition where a story of it stands', [aStory({ sample: true }), aStory({ slug: 'real' })], edition],
  ['leaves it out of a paper of real stories', [aStory()], { sources: [real], sampleArticles: [] }],
  ['leaves it out before the first story', [], { sources: [real], sampleArticles: [] }],
])('%s', (_, shown, expected) => {
  expect(withoutIdleSample(shown, edition)).toEqual(expected);
});
