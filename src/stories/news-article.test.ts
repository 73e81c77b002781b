import { expect, test } from 'vitest';
import { absoluteUrl } from '../site/url.ts';
import { newsArticle } from './news-article.ts';
import { aStory } from './story-builder.ts';

const names = {
  samples: new Set<string>(),
  sectionName: () => 'World',
  sourceName: () => 'The North Post',
  tag: (id: string) => ({ name: id.toUpperCase() }),
};
const of = (more: Parameters<typeof aStory>[0] = {}) => newsArticle(aStory(more), names, 'https://paper.example/p.png');
const page = absoluteUrl('/stories/2026/03/14/bridges-close/');
const revision = { at: '2026-03-14T17:00:00Z', note: 'Wrong unit.' } as const;
const model = { kind: 'model', model: 'some-model' } as const;

test('says what the story rests on: its articles, and each passage with the article it is part of', () => {
  const markdown = 'It happened.[^1]\n\n[^1]: [North Post](https://north-post.example/bridges): “Yes, it did.”';
  const article = of({ markdown });
  expect(article['isBasedOn']).toMatchObject([
    { '@id': 'https://north-post.example/bridges', headline: 'Port shuts both bridges' },
  ]);
  expect(article['citation']).toEqual([
    {
      '@type': 'Quotation',
      '@id': `${page}#passage-1`,
      text: 'Yes, it did.',
      isPartOf: { '@id': 'https://north-post.example/bridges' },
    },
  ]);
});

test.each([
  ['a digest', {}, 'CompositeDigitalSource'],
  ['a model’s', { writer: model }, 'TrainedAlgorithmicMediaDigitalSource'],
  [
    'a model’s with a person’s correction',
    { writer: model, revisions: [{ ...revision, kind: 'correction' as const, writer: 'person' as const }] },
    'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  ],
  [
    'a digest with a model’s update',
    { revisions: [{ ...revision, kind: 'update' as const, writer: 'model' as const }] },
    'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  ],
])('calls %s what it is', (_, more, expected) => {
  expect(of(more)['digitalSourceType']).toBe(`https://schema.org/${expected}`);
});

test('names a program as the author, by its kind, and never a person', () => {
  expect(of()['author']).toMatchObject({
    '@type': 'SoftwareApplication',
    applicationCategory: 'Extractive summariser, without a language model',
  });
  expect(of({ writer: model })['author']).toMatchObject({ applicationCategory: 'Language model', softwareVersion: 'some-model' });
  expect(JSON.stringify(of())).not.toMatch(/"Person"|ReportageNewsArticle|ClaimReview/);
});

test('tells of corrections, and of nothing else as one', () => {
  const revisions = (['update', 'clarification', 'correction'] as const).map((kind) => ({
    ...revision,
    kind,
    writer: 'person' as const,
  }));
  expect(of({ revisions })['correction']).toEqual([
    { '@type': 'CorrectionComment', datePublished: revision.at, text: revision.note },
  ]);
  expect(of({ revisions: revisions.slice(0, 2) })).not.toHaveProperty('correction');
});

test('gives the times of the file, and says where all is invented', () => {
  const article = of({ updated: '2026-03-15T10:00:00Z', sample: true });
  expect([article['datePublished'], article['dateModified']]).toEqual(['2026-03-14T15:20:00Z', '2026-03-15T10:00:00Z']);
  expect(article['creativeWorkStatus']).toContain('invented');
  expect(of()).not.toHaveProperty('creativeWorkStatus');
});
