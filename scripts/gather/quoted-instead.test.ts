import { expect, test } from 'vitest';
import { anArticle, anEvent } from '../drafts/numbered-evidence-builder.ts';
import { numberEvidence } from '../drafts/numbered-evidence.ts';
import type { Draft } from '../drafts/draft.ts';
import { withAnotherVoice } from './quoted-instead.ts';

const empty: Draft = {
  writer: { kind: 'model', model: 'm' },
  title: 'Both bridges close',
  summary: 'The port closed both bridges.',
  keyPoints: [],
  paragraphs: [],
  differences: [],
  next: [],
  timeline: [],
};
const quoted = (sentence: string) => {
  const evidence = numberEvidence(anEvent(anArticle('Harbour Radio', [[sentence]])), 1000);
  return withAnotherVoice(empty, [{ say: '', rests: [1] }], evidence)?.paragraphs.flat()[0]?.text ?? null;
};

test('what another voice reports is quoted', () => {
  expect(quoted('The port authority closed both bridges on Saturday.')).toContain('closed both bridges on Saturday');
});

test.each([
  ['says next to nothing', 'Both are shut.'],
  ['has something torn within', 'Both bridges are shut for the night. test The port authority closed them on Saturday.'],
  ['begins small, torn out of something', 'test The port authority closed both bridges on Saturday.'],
])('but not a sentence that %s', (_, sentence) => {
  expect(quoted(sentence)).toBe(null);
});
