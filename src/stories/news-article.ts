import newsroom from '../../newsroom.config.ts';
import { visible } from '../site/escape-html.ts';
import { absoluteUrl } from '../site/url.ts';
import { articleAddress } from './article-address.ts';
import { citedArticles } from './cited-articles.ts';
import { passageId } from './cite.ts';
import type { Names } from './feed-content.ts';
import { publisherOfThePaper } from './publisher.ts';
import { storyPath, type Story } from './story.ts';

/** JSON-LD: an object of schema.org’s vocabulary. */
export type JsonLd = Record<string, unknown>;

/**
 * A story as schema.org’s NewsArticle, `picture` being its picture’s address. It claims what the page shows and no more: no
 * reporter was there (hence no ReportageNewsArticle), and checks against passages judge no claim (hence no ClaimReview).
 */
export function newsArticle(story: Story, names: Names, picture: string): JsonLd {
  const { front, body } = story;
  const page = absoluteUrl(storyPath(story));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': page,
    mainEntityOfPage: page,
    headline: visible(front.title),
    description: visible(front.summary),
    image: picture,
    inLanguage: front.lang,
    datePublished: front.published,
    dateModified: front.updated,
    articleSection: names.sectionName(front.section),
    keywords: front.tags.map((id) => names.tag(id).name),
    wordCount: body.words,
    isAccessibleForFree: true,
    author: author(story),
    publisher: publisherOfThePaper(),
    digitalSourceType: `https://schema.org/${digitalSource(story)}DigitalSource`,
    isBasedOn: citedArticles(story).articles.map(({ article }) => ({
      '@type': 'Article',
      '@id': basis(article.url, names),
      headline: visible(article.title),
      ...(article.published ? { datePublished: article.published } : {}),
      publisher: { '@type': 'Organization', name: visible(names.sourceName(article.source)) },
    })),
    citation: body.passages.map((passage) => ({
      '@type': 'Quotation',
      '@id': `${page}#${passageId(passage)}`,
      text: visible(passage.text),
      ...(passage.url ? { isPartOf: { '@id': basis(passage.url, names) } } : {}),
    })),
    ...corrected(story),
    ...(front.sample ? { creativeWorkStatus: 'Sample: the people, places, outlets and events are invented' } : {}),
  };
}

const basis = (address: string, names: Names): string => new URL(articleAddress(address, names.samples), absoluteUrl('/')).href;

/** A program, by its kind. A person who changed something stands in the revisions, not here. */
const author = ({ front: { writer } }: Story): JsonLd => ({
  '@type': 'SoftwareApplication',
  name: visible(newsroom.name),
  url: absoluteUrl('/about/'),
  applicationCategory: writer.kind === 'model' ? 'Language model' : 'Extractive summariser, without a language model',
  ...(writer.kind === 'model' ? { softwareVersion: visible(writer.model) } : {}),
});

/**
 * IPTC’s digital source types. A digest is quotations put together by a program; it is not called “algorithmic”, which is kept for
 * what no data taught, and its choice was learned from data. What a model wrote alone is the model’s; with others’ words, a mixture.
 */
function digitalSource({ front: { writer, revisions } }: Story): string {
  const writers = new Set<string>([writer.kind, ...revisions.map((revision) => revision.writer)]);
  if (!writers.has('model')) return 'Composite';
  return writers.size === 1 ? 'TrainedAlgorithmicMedia' : 'CompositeWithTrainedAlgorithmicMedia';
}

function corrected({ front }: Story): JsonLd {
  const comments = front.revisions
    .filter(({ kind }) => kind === 'correction')
    .map(({ at, note }) => ({ '@type': 'CorrectionComment', datePublished: at, text: visible(note) }));
  return comments.length > 0 ? { correction: comments } : {};
}
