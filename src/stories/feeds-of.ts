import newsroom from '../../newsroom.config.ts';
import { lists as words } from '../site/words.ts';
import type { FeedOf } from './feed-items.ts';
import type { Paper } from './paper.ts';
import { ofSection, ofSource, ofTag } from './views.ts';

/** Withdrawn stories stay in feeds: whoever read them there learns of it. */
const everTold = ({ stories, withdrawn }: Paper) => [...stories, ...withdrawn];

/** What the feeds of the whole paper are of. */
export const ofPaper = (paper: Paper): FeedOf => ({
  title: newsroom.name,
  description: newsroom.motto,
  path: '/',
  stories: everTold(paper),
});

/** What the feeds of a section are of. */
export const ofSectionPage = (paper: Paper, section: Paper['sections'][number]): FeedOf => ({
  title: section.name,
  description: section.description,
  path: `/${section.id}/`,
  stories: ofSection(everTold(paper), section.id),
});

/** What the feed of a tag is of. */
export function ofTagPage(paper: Paper, tag: string): FeedOf {
  const { id, name } = paper.tag(tag);
  return {
    title: name,
    description: `${words.tagged} ${name}.`,
    path: `/tags/${id}/`,
    stories: ofTag(everTold(paper), id),
  };
}

/** What the feed of a source is of. */
export function ofSourcePage(paper: Paper, source: string): FeedOf {
  const name = paper.sourceName(source);
  return {
    title: `${words.restOn} ${name}`,
    description: `${words.restOn} ${name}.`,
    path: `/sources/${source}/`,
    stories: ofSource(everTold(paper), source),
  };
}
