import { expect, test } from 'vitest';
import type { Claim } from '../drafts/draft.ts';
import { claimsOf } from '../drafts/map-claims.ts';
import { anArticle, anEvent } from '../drafts/numbered-evidence-builder.ts';
import { numberEvidence } from '../drafts/numbered-evidence.ts';
import { toDraft } from '../drafts/write-with-model.ts';
import { withoutLooseOpenings } from './without-loose-openings.ts';

const post = [
  'The schools of Port Alder stay shut.',
  'But two nurseries will open on Monday.',
  'But for the ferries nobody could have crossed.',
];
const radio = ['Both harbour bridges are shut until Sunday.', 'However, the ferries run until eight.'];
const event = anEvent(anArticle('North Post', [post]), anArticle('Harbour Radio', [radio]));

/** The body of a story told so, and its one key point. */
function told(sentences: [say: string, ...rests: number[]][], point?: [say: string, ...rests: number[]]): string[] {
  const claim = ([say, ...rests]: [string, ...number[]]) => ({ say, rests });
  const answer = {
    headline: 'Both harbour bridges are shut',
    standfirst: 'The schools stay shut.',
    keyPoints: point ? [claim(point)] : [],
    paragraphs: [sentences.map(claim)],
    differences: [],
    next: [],
    timeline: [],
    tags: [],
  };
  const draft = toDraft(answer, numberEvidence(event, 1_000), 'm');
  if (!draft.ok) throw new Error(draft.reason);
  const after = withoutLooseOpenings(draft.value);
  expect(claimsOf(after).every((each: Claim) => after.origin.has(each))).toBe(true);
  return claimsOf(after).map(({ text }) => text);
}

const shut: [string, number] = ['Both harbour bridges are shut until Sunday.', 4];
const nurseries: [string, number] = ['But two nurseries will open on Monday.', 2];
const ferries: [string, number] = ['However, the ferries run until eight.', 5];

test.each<[string, string[], string[]]>([
  ['a “But” behind a sentence that it does not answer', told([shut, nurseries]), [shut[0], 'Two nurseries will open on Monday.']],
  ['a “However,” at the beginning', told([ferries, shut]), ['The ferries run until eight.', shut[0]]],
  ['one of a key point', told([shut], nurseries), ['Two nurseries will open on Monday.', shut[0]]],
])('%s is left out', (_, texts, expected) => {
  expect(texts).toEqual(expected);
});

test.each<[string, string[]]>([
  ['the sentence before is told before', told([['The schools of Port Alder stay shut.', 1], nurseries])],
  ['the same sentence is told before', told([['Ferries run.', 5], ferries])],
])('it stays where %s', (_, texts) => {
  expect(texts[1]).toMatch(/^(?:But|However,) /);
});

test('what says something stays', () => {
  expect(told([shut, ['But for the ferries nobody could have crossed.', 3]])[1]).toMatch(/^But for/);
});
