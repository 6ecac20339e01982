#!/usr/bin/env node
// Is anything lost where a server is killed? A server takes uploads and edits, `kill -9` strikes at a moment by chance, the next server goes on,
// twenty times; then test/serve-queue-kill.test.ts looks at what is left: all that was promised is there, nothing twice, the ledger whole.
//   npm run build && node bench/serve-kill.mjs [KILLS]
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [kills = '20'] = process.argv.slice(2);
const cwd = join(dirname(fileURLToPath(import.meta.url)), '..');
const test = ['run', 'test/serve-queue-kill.test.ts', '--disable-console-intercept'];
const args = [join('node_modules', 'vitest', 'vitest.mjs'), ...test];
const env = { ...process.env, DRAGOMAN_SERVE_KILLS: kills };
process.exitCode = spawnSync(process.execPath, args, { cwd, env, stdio: 'inherit' }).status ?? 1;
