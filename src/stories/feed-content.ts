import newsroom from '../../newsroom.config.ts';
import { escapeHtml } from '../site/escape-html.ts';
import { absoluteUrl } from '../site/url.ts';
import { articleAddress } from './article-address.ts';
import { citeAbroad } from './cite.ts';
import { citedArticles, type ArticleWithPassages } from './cited-articles.ts';
import { linkToArticles } from './link-to.ts';
import { repeatsLead } from './repeats-lead.ts';
import { storyPath, type Story } from './story.ts';
import { toHtml, type LinkTo } from './to-html.ts';

/** What a feed needs to know beside the stories. */
export type Names = {
  samples: ReadonlySet<string>;
  sectionName: (id: string) => string;
  sourceName: (id: string) => string;
  tag: (id: string) => { name: string };
};

/** A story in full for feed readers, as HTML with absolute links only. */
export function feedContent(story: Story, names: Names): string {
  const page = absoluteUrl(storyPath(story));
  const { front, body } = story;
  if (front.withdrawn) return `<p><strong>This story was withdrawn.</strong> ${escapeHtml(front.withdrawn.reason)}</p>`;
  const cite = citeAbroad(body.passages, page);
  const onSite = linkToArticles(story, names.samples);
  const linkTo: LinkTo = (address) => absolute(onSite(address));
  const sections = body.sections.map(
    ({ heading, nodes }) => (heading ? `<h2>${escapeHtml(heading)}</h2>` : '') + toHtml(nodes, cite, linkTo),
  );
  return [
    front.sample ? '<p><em>Sample edition: the people, places, outlets and events of this story are invented.</em></p>' : '',
    repeatsLead(story) ? '' : `<p><strong>${escapeHtml(front.summary)}</strong></p>`,
    body.keyPoints.length > 0 ? `<ul>${toHtml(body.keyPoints, cite, linkTo)}</ul>` : '',
    ...sections,
    `<h2>Sources</h2><ul>${citedArticles(story)
      .articles.map((cited) => source(cited, names))
      .join('')}</ul>`,
    `<p>Written by ${escapeHtml(newsroom.name)}, a machine, from the articles above. Machines err, as people do: look for a fact you rely on in a second source. <a href="${escapeHtml(page)}">The story with its passages</a></p>`,
  ].join('');
}

const absolute = <Address extends string | undefined>(address: Address): Address | string =>
  address === undefined ? address : new URL(address, absoluteUrl('/')).href;

function source({ article }: ArticleWithPassages, names: Names): string {
  const address = absolute(articleAddress(article.url, names.samples));
  return `<li><a href="${escapeHtml(address)}">${escapeHtml(article.title)}</a>, ${escapeHtml(names.sourceName(article.source))}</li>`;
}
