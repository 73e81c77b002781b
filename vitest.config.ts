import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{content,scripts,src,bench}/**/*.test.ts'],
          exclude: ['**/*.site.test.ts'],
          testTimeout: 20_000,
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
          fileParallelism: false,
        },
      },
    ],
  },
});
