// Makes node_modules and dist when they are missing or older than what they are made from.
// npm runs this before `start` and `test`, so it may use Node built-ins only and must keep stdout clean.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(folder) {
  let latest = statSync(folder).mtimeMs; // a folder's own time moves when a file is removed
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function run(what, command, args) {
  process.stderr.write(`dragoman: ${what} …\n`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  process.stderr.write(
    `dragoman: ${what} failed${error ? ` (${error.message})` : ''}; see the lines above.\n`,
  );
  process.exit(1);
}

const installed = at('node_modules', '.dragoman-installed');
const needed = Math.max(modified(at('package.json')), modified(at('package-lock.json')));
if (modified(installed) < needed) {
  run('installing dependencies', process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--include=dev',
    '--loglevel=error',
  ]);
  writeFileSync(installed, '');
}

const built = at('dist', '.dragoman-built');
if (modified(built) < Math.max(newest(at('src')), modified(at('tsconfig.json')), modified(installed))) {
  rmSync(at('dist'), { recursive: true, force: true });
  mkdirSync(at('dist'));
  run('building', process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json']);
  writeFileSync(built, '');
}
