import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves a core free for the one who watches; on two cores that halves the speed.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{content,scripts,src,bench}/**/*.test.ts'],
          exclude: ['**/*.site.test.ts'],
          // Files share what is loaded once: half the time of a run was loading the same modules anew for each of some 200 files.
          isolate: false,
          // Only what hangs is to end here: a busy machine takes minutes for what takes a second.
          testTimeout: 120_000,
        },
      },
      /** Tests of the built site: they need `dist/` (npm run build). */
      {
        test: {
          name: 'site',
          include: ['src/**/*.site.test.ts'],
          globalSetup: ['src/site/before-site-tests.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
