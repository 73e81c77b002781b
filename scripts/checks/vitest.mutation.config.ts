import { defineConfig } from 'vitest/config';

/** What mutation testing runs: the tests of the checks alone, since a mutant lives or dies by them. */
export default defineConfig({ test: { include: ['scripts/checks/**/*.test.ts'], testTimeout: 20_000 } });
