import newsroom from '../../newsroom.config.ts';
import { visible } from '../site/escape-html.ts';
import { absoluteUrl } from '../site/url.ts';

/** The paper as schema.org’s Organization: who publishes, by which rules, and where it says what it got wrong. */
export const publisherOfThePaper = () => ({
  '@type': 'Organization',
  '@id': `${absoluteUrl('/')}#paper`,
  name: visible(newsroom.name),
  url: absoluteUrl('/'),
  logo: absoluteUrl('/icon-512.png'),
  publishingPrinciples: absoluteUrl('/about/'),
  correctionsPolicy: absoluteUrl('/corrections/'),
});

/** The whole site as schema.org’s WebSite, for the front page. */
export const webSite = () => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  '@id': `${absoluteUrl('/')}#site`,
  name: visible(newsroom.name),
  description: visible(newsroom.motto),
  url: absoluteUrl('/'),
  inLanguage: newsroom.language,
  publisher: publisherOfThePaper(),
});
