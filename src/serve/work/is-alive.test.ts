import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { isAlive } from './is-alive.js';

it('knows whether a process is there', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  expect([isAlive(process.pid), isAlive(1), isAlive(pid)]).toEqual([true, true, false]);
});
