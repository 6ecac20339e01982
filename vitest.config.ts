import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that put something in the place of a module: whoever loaded it before them would go on with the real one. */
const mocking = ['src', 'scripts', 'desk'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.test.ts') && /\bvi\.(?:do)?[mM]ock\(/.test(readFileSync(path, 'utf8'))),
);

/**
 * Tests beside their sources share what they load: finding and running some hundreds of modules anew for each file took five times as long as the
 * tests. Those in `test/` start programs and servers and set the environment; they, and those that mock modules, have a world of their own each.
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
          exclude: mocking,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts', ...mocking] } },
    ],
  },
});
