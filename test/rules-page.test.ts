import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('docs/rules.md says what the rules say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/rules-page.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
