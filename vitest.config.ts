import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What needs more than Node, bash and git runs in .ci/run.
    exclude: ['test/e2e/**', 'test/fixtures/**'],
    testTimeout: 30_000,
  },
});
