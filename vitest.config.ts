import { defineConfig } from 'vitest/config';

/** Three kinds of tests: what runs in Node, what needs a document, what drives a browser. */
export default defineConfig({
  test: {
    // Left alone, one core would be kept for the runner, which has little to do.
    maxWorkers: '100%',
    reporters: process.env.CI ? ['default'] : ['dot'],
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/web/**', 'tests/browser/**'],
          globalSetup: ['tests/prepare/databases.ts'],
          // No file changes what it shares with the next; what they import takes seconds to load anew.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'web',
          include: ['tests/web/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/prepare/sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
