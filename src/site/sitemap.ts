import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import newsroom from '../../newsroom.config.ts';
import { withBase } from './url.ts';

/**
 * The sitemap, without the pages that ask not to be indexed. Astro's integration knows pages by address only, so the first
 * part remembers where the finished pages lie, and each is asked itself.
 */
export function sitemapOfIndexed(): AstroIntegration[] {
  let site = '';
  const remember: AstroIntegration = {
    name: 'remember-the-folder',
    hooks: {
      'astro:build:done': ({ dir }) => {
        site = fileURLToPath(dir);
      },
    },
  };
  const isIndexed = (page: string): boolean => {
    const path = decodeURI(new URL(page).pathname).slice(withBase(newsroom.base, '/').length);
    return !readFileSync(join(site, path, 'index.html'), 'utf8').includes('<meta name="robots" content="noindex">');
  };
  return [remember, sitemap({ filter: isIndexed })];
}
