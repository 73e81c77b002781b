import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { inOrder } from './in-order.ts';

/** Pagefind's ready-made interfaces: the paper has its own. */
const ownInterface = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

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
      const made = await index.getFiles();
      await close();
      const problems = [...added.errors, ...made.errors];
      if (problems.length > 0) throw new Error(`Pagefind could not index the stories: ${problems.join('; ')}`);
      // Written here, since Pagefind's own writing was seen to end before its files were whole.
      for (const { path, content } of inOrder(made.files.filter((file) => !ownInterface.test(file.path)))) {
        mkdirSync(dirname(join(site, 'pagefind', path)), { recursive: true });
        writeFileSync(join(site, 'pagefind', path), content);
      }
      logger.info(`${added.page_count} pages of stories read`);
    },
  },
});
