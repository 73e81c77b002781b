import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Indexes the stories of a finished build with Pagefind, so that `astro build` alone gives search. */
export const indexForSearch = (): AstroIntegration => ({
  name: 'index-for-search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const { index, errors } = await createIndex();
      if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      // Only stories: where no page has a body to index, Pagefind would take every page whole.
      const added = await index.addDirectory({ path: site, glob: 'stories/**/*.html' });
      const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
      await close();
      const problems = [...added.errors, ...written.errors];
      if (problems.length > 0) throw new Error(`Pagefind could not index the stories: ${problems.join('; ')}`);
      logger.info(`${added.page_count} pages of stories read`);
    },
  },
});
