import { expect, test } from 'vitest';
import { anArticle, anEvent } from './numbered-evidence-builder.ts';
import { numberEvidence } from './numbered-evidence.ts';
import { resolveClaim } from './write-with-model-resolve.ts';

const evidence = numberEvidence(anEvent(anArticle('www.post.example', [['Both bridges closed on Saturday.']])), 1000);

test('an outlet called by its address is named without what a page would turn into a link', () => {
  const { claim, objections } = resolveClaim({ say: 'Both bridges closed, www.post.example reports.', rests: [1] }, evidence);
  expect([claim?.text, objections]).toEqual(['Both bridges closed, post.example reports.', []]);
});

test('any other address is refused', () => {
  const { claim, objections } = resolveClaim({ say: 'Both bridges closed, www.other.example reports.', rests: [1] }, evidence);
  expect([claim, objections[0]?.why]).toEqual([null, 'It holds a link or markup; a story is plain words.']);
});
