import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openBrowser, openerOf } from './open-browser.js';

const ADDRESS = 'http://127.0.0.1:4100/d/cod-banks?token=t';

it.each([
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ['darwin', {}, 'open'],
  ['win32', {}, 'cmd'],
] as const)('on %s with %j, %s opens a browser', (platform, env, command) => {
  const opener = openerOf(ADDRESS, platform, env);
  expect(opener?.command).toBe(command);
  expect(opener?.args.at(-1)).toBe(ADDRESS);
});

it.each([
  ['linux', {}],
  ['linux', { DISPLAY: ':0', CI: 'true' }],
  ['darwin', { SSH_CONNECTION: '192.0.2.1 4000 192.0.2.2 22' }],
  ['linux', { DISPLAY: 'localhost:10.0', SSH_TTY: '/dev/pts/1' }],
] as const)('on %s with %j, nothing does', (platform, env) =>
  expect(openerOf(ADDRESS, platform, env)).toBeNull(),
);

it('is done without waiting, and without harm where there is no such program', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman browser '));
  const sign = join(folder, 'opened');
  openBrowser({ command: 'no such browser', args: [ADDRESS] });
  openBrowser({
    command: process.execPath,
    args: ['-e', 'require("fs").writeFileSync(process.argv[1], "")', sign],
  });
  await vi.waitFor(() => expect(existsSync(sign)).toBe(true), 10_000);
  rmSync(folder, { recursive: true });
});
