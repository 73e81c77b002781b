import { absoluteUrl } from '../site/url.ts';

/** Everyone may read everything; here is the list of it. */
export const GET = (): Response => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`);
