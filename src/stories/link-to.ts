import type { Story } from './story.ts';
import { articleAddress } from './article-address.ts';
import type { LinkTo } from './to-html.ts';

/** A story links the articles it lists and nothing else: what a passage or a hand puts into its text is no recommendation of ours. */
export function linkToArticles(story: Story, samples: ReadonlySet<string>): LinkTo {
  const listed = new Set(story.front.articles.map((article) => article.url));
  return (address) => (listed.has(address) ? articleAddress(address, samples) : undefined);
}
