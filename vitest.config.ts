import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'desk/**/*.test.ts'],
    globalSetup: 'test/once.ts',
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
