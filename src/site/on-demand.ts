import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

const name = 'on-demand:search-dialog';
const file = resolve('src/site/search-dialog.ts');

/**
 * Gives the address of a script that only few readers ever need, for an `import()` of the browser's own. Vite would wrap the
 * `import()` of a file into a helper that every page had to load, larger than the script that calls it.
 */
export const onDemand = (): AstroIntegration => ({
  name: 'on-demand',
  hooks: {
    'astro:config:setup': ({ updateConfig, command }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name,
              resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
              load(id: string) {
                if (id !== `\0${name}`) return undefined;
                if (command !== 'build') return `export default ${JSON.stringify(`/@fs${file}`)}`;
                return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: file })}`;
              },
            },
          ],
        },
      });
    },
  },
});
