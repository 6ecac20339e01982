import { defineConfig } from 'vitest/config';

/**
 * Tests beside their sources share what they load: finding and running some hundreds of modules anew for each file took five times as long as the
 * tests. Those in `test/` start programs and servers, set the environment, and each have a world of their own.
 */
export default defineConfig({
  test: {
    globalSetup: 'test/once.ts',
    testTimeout: 30_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'beside',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'desk/**/*.test.ts'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'] } },
    ],
  },
});
