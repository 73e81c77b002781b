import { expect, test } from 'vitest';
import type { Draft } from '../drafts/draft.ts';
import { anArticle, anEvent } from '../drafts/numbered-evidence-builder.ts';
import { numberEvidence } from '../drafts/numbered-evidence.ts';
import { withAnswersToCharges } from './with-answers-to-charges.ts';

const charge = 'Prosecutors charged Bo Lind with burning the old mill.';
const denial = 'Bo Lind denied the charges in a letter to the court.';
const other = 'The mill had stood empty for eleven years before the fire.';

function told(texts: string[], words = 400, stands: (draft: Draft) => boolean = () => true) {
  const article = anArticle('North Post', [[charge], [denial], [other]], { words });
  const evidence = numberEvidence(anEvent(article), 1000);
  const all = [charge, denial, other];
  const claims = texts.map((text) => {
    const at = all.findIndex((sentence) => sentence.includes(text));
    return { text, passages: [{ url: article.url, first: at, last: at }] };
  });
  const draft: Draft = {
    writer: { kind: 'model', model: 'm' },
    title: 'Bo Lind is charged',
    summary: 'The mill had stood empty',
    keyPoints: [],
    paragraphs: claims.map((claim) => [claim]),
    differences: [],
    next: [],
    timeline: [],
  };
  const { draft: after, notes } = withAnswersToCharges(draft, evidence, stands);
  return { body: after.paragraphs.flat().map(({ text }) => text), notes };
}

test('a charge is told with its answer, quoted right behind', () => {
  const { body } = told([charge, other]);
  expect(body).toEqual([charge, expect.stringContaining('denied the charges'), other]);
});

test('where the story has the answer, or no charge, nothing is added', () => {
  expect(told([charge, denial]).body).toEqual([charge, denial]);
  expect(told([other]).body).toEqual([other]);
});

test('where no more may be quoted, a later sentence gives way', () => {
  const { body } = told([charge, other], 110);
  expect(body).toEqual([charge, expect.stringContaining('denied the charges')]);
});

test('an answer that may not stand is not added, and the notes say so', () => {
  const { body, notes } = told([charge, other], 400, () => false);
  expect(body).toEqual([charge, other]);
  expect(notes).toEqual(['a charge is told without its answer, which cannot be quoted: sentence 2']);
});
