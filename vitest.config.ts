import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the results as JSON. */
const results = process.env['RETRIAL_TEST_RESULTS'];

export default defineConfig({
  test: {
    reporters: ['default', ...(results === undefined ? [] : ['json'])],
    ...(results === undefined ? {} : { outputFile: { json: results } }),
    include: ['test/**/*.test.ts'],
    // What needs more than Node, bash and git runs in .ci/run.
    exclude: ['test/e2e/**', 'test/fixtures/**'],
    testTimeout: 30_000,
  },
});
