import newsroom from '../../newsroom.config.ts';
import { escapeHtml, visible } from '../site/escape-html.ts';
import { moment } from '../site/dates.ts';
import { absoluteUrl } from '../site/url.ts';
import { front as frontWords, story as words } from '../site/words.ts';
import { corrections, type Correction } from './corrections.ts';
import { feedContent, type Names } from './feed-content.ts';
import { storyPath, type Story } from './story.ts';
import { newestFirst } from './views.ts';

/** Stories in one feed. */
const feedLength = 20;

/** What a feed is of: `path` is the page it belongs to, from the site's root. */
export type FeedOf = { title: string; description: string; path: string; stories: Story[] };

/** An entry as every format tells it: text without control characters, absolute addresses, times as in the story's file. */
export type FeedItem = {
  /** The event, not the address: a story stays the same item when it moves or is corrected. */
  id: string;
  address: string;
  title: string;
  summary: string;
  /** HTML, the story in full. */
  content: string;
  published: string;
  updated: string;
  language: string;
  /** Section, tags and, where something was set right, “correction” and its like. */
  categories: string[];
};

/** The name of the whole feed. */
export const feedTitle = ({ title, path }: FeedOf): string => visible(path === '/' ? title : `${newsroom.name}: ${title}`);

/** The newest stories of a feed; withdrawn ones stay in it, so that whoever read them learns of it. */
export const feedItems = ({ stories }: FeedOf, names: Names): FeedItem[] =>
  newestFirst(stories)
    .slice(0, feedLength)
    .map((story) => feedItem(story, names));

/** When anything in the feed last changed; undefined for a feed without entries. */
export const feedUpdated = (items: FeedItem[]): string | undefined =>
  items
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);

/** Few readers show that an entry changed, so a mistake set right is told thrice: in the title, as a category, at the top of the text. */
function feedItem(story: Story, names: Names): FeedItem {
  const { front } = story;
  const known = corrections([story]);
  return {
    id: `event:${front.event}`,
    address: absoluteUrl(storyPath(story)),
    title: visible(prefix(story) + front.title),
    summary: visible(front.withdrawn ? front.withdrawn.reason : front.summary),
    content: (front.withdrawn ? '' : known.map(noteOnTop).join('')) + feedContent(story, names),
    published: front.published,
    updated: front.updated,
    language: front.lang,
    categories: [
      names.sectionName(front.section),
      ...front.tags.map((id) => names.tag(id).name),
      ...new Set(known.map(({ kind }) => kind)),
    ].map(visible),
  };
}

function prefix({ front }: Story): string {
  if (front.withdrawn) return `${words.withdrawn}: `;
  return front.revisions.some(({ kind }) => kind === 'correction') ? `${frontWords.corrected}: ` : '';
}

const noteOnTop = ({ kind, at, note }: Correction): string =>
  `<p><strong>${words.kinds[kind]}, ${escapeHtml(moment(at))}:</strong> ${escapeHtml(note)}</p>`;
