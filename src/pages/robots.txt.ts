import { absoluteUrl } from '../site/url.ts';

/** Everyone may read everything; here are the lists of it. */
export const GET = (): Response =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\nSitemap: ${absoluteUrl('/news-sitemap.xml')}\n`,
  );
