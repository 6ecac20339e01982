import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packageVersion } from './version.js';

it('is what the change log speaks of', () => {
  expect(packageVersion()).toMatch(/^\d+\.\d+\.\d+$/);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${packageVersion()}`);
});
