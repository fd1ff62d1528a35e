import { defineConfig } from 'vitest/config';

// Colour, width and clock are arguments everywhere; these settings keep what a test runner's machine says out of it.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC', NO_COLOR: '1', COLUMNS: '', PAGER: '', NEWS_PAGER: '', FORCE_COLOR: '' },
    setupFiles: ['test/same-fuzz.ts'],
    // What is tried with a million of something must be linear: a quadratic step takes minutes, and this ends it.
    testTimeout: 20_000,
  },
});
