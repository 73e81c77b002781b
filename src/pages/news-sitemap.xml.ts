import { newsSitemap } from '../stories/news-sitemap.ts';
import { paper } from '../stories/paper.ts';

/** The newest stories for search engines of news. */
export const GET = async (): Promise<Response> =>
  new Response(newsSitemap((await paper()).stories), { headers: { 'content-type': 'application/xml' } });
