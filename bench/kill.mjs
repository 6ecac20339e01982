#!/usr/bin/env node
// Is anything lost where adding is killed? A folder of 200 documents is added to a new dossier, `kill -9` strikes at a moment by chance, and
// test/kill.test.ts looks at what is left: 50 times on SQLite and 50 times on PostgreSQL (which must be installed), a line for each.
// With a second number each of the runs is killed so often before it may come to its end.
//   npm run build && node bench/kill.mjs [RUNS] [KILLS]
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [runs = '50', kills = '1'] = process.argv.slice(2);
const cwd = join(dirname(fileURLToPath(import.meta.url)), '..');
const vitest = [
  join('node_modules', 'vitest', 'vitest.mjs'),
  'run',
  'test/kill.test.ts',
  '--disable-console-intercept',
];
const beside = process.env.DRAGOMAN_TEST_POSTGRES ? [] : [join('scripts', 'postgres.mjs'), process.execPath];
const env = { ...process.env, DRAGOMAN_FILLINGS: runs, DRAGOMAN_KILLS: kills };
const { status } = spawnSync(process.execPath, [...beside, ...vitest], { cwd, env, stdio: 'inherit' });
process.exitCode = status ?? 1;
