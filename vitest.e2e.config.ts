import { defineConfig } from 'vitest/config';

/** What needs Python and its tools; scripts/e2e-tools.sh makes them. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
