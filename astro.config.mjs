import { defineConfig } from 'astro/config';
import newsroom from './newsroom.config.ts';
import { indexForSearch } from './src/site/index-for-search.ts';
import { onDemand } from './src/site/on-demand.ts';
import { paperFonts } from './src/site/paper-fonts.ts';
import { prunePictures } from './src/site/prune-pictures.ts';
import { sameLanguage } from './src/site/same-language.ts';
import { sitemapOfIndexed } from './src/site/sitemap.ts';
import { withBase } from './src/site/url.ts';
import { noRendering } from './src/site/no-rendering.ts';

/** Builds of different content must not share a cache; the default one is Astro's own place. */
const contentDir = process.env['CONTENT_DIR'];
const cacheDir = contentDir ? `./node_modules/.astro/${contentDir.replace(/[^\w-]+/g, '_')}` : './node_modules/.astro';

export default defineConfig({
  site: newsroom.site,
  base: withBase(newsroom.base, '/'),
  cacheDir,
  // Hosts of files lead from `/tags` to `/tags/`, and show our own 404 page for the rest: so should the preview.
  trailingSlash: process.argv.includes('preview') ? 'ignore' : 'always',
  build: { inlineStylesheets: 'never' },
  markdown: { processor: noRendering, syntaxHighlight: false },
  integrations: [sameLanguage(), onDemand(), paperFonts(), sitemapOfIndexed(), indexForSearch(), prunePictures()],
  // Nothing inlined: a script put into the page loses Vite's help for `import()`, and the policy below allows no `data:`.
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
});
