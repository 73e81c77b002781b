import newsroom from '../../newsroom.config.ts';
import { daysBefore } from '../share/fresh.ts';
import { escapeHtml } from '../site/escape-html.ts';
import { absoluteUrl } from '../site/url.ts';
import { storyPath, type Story } from './story.ts';
import { newestRevision } from './views.ts';

/** Google takes stories of the last two days, and a thousand of them at most (“News sitemaps”, developers.google.com). */
const [days, most] = [2, 1000];

/**
 * A news sitemap of listed stories, newest first. Its two days end with the newest revision, not now, so that the same content
 * builds the same bytes. Sample stories are left out: their events are invented, and this list says “news”.
 */
export function newsSitemap(stories: Story[]): string {
  const from = daysBefore(newestRevision(stories), days);
  const fresh = stories.filter(({ front }) => !front.sample && front.published >= from).slice(0, most);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...fresh.map(entry),
    '</urlset>\n',
  ].join('\n');
}

const entry = (story: Story): string =>
  `<url><loc>${escapeHtml(absoluteUrl(storyPath(story)))}</loc><lastmod>${story.front.updated}</lastmod><news:news>` +
  `<news:publication><news:name>${escapeHtml(newsroom.name)}</news:name><news:language>${story.front.lang}</news:language></news:publication>` +
  `<news:publication_date>${story.front.published}</news:publication_date><news:title>${escapeHtml(story.front.title)}</news:title>` +
  '</news:news></url>';
