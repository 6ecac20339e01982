// Runs a command beside a PostgreSQL of its own: node scripts/postgres.mjs npx vitest run src/keep. The server lies in a temporary folder,
// on a free port, and is gone afterwards; the command finds its address in DRAGOMAN_TEST_POSTGRES.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The oldest PostgreSQL that a ledger can live in. */
const OLDEST = 15;
/** Where Debian and Ubuntu keep the programs of each version, out of the path. */
const DEBIAN = '/usr/lib/postgresql';
/** PostgreSQL does not run as root; root lets the user do so that every package of it makes. */
const isRoot = process.getuid?.() === 0;
const USER = 'postgres';

/** Runs a program of PostgreSQL to its end. What it says is shown only where it fails. */
function run(program, args) {
  const [command, all] = isRoot ? ['runuser', ['-u', USER, '--', program, ...args]] : [program, args];
  const { status, stdout, stderr, error } = spawnSync(command, all, { encoding: 'utf8', cwd: tmpdir() });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
  return stdout.trim();
}

/** The folder of the newest programs. */
function programs() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const newest = Math.max(...versions.filter((version) => version >= OLDEST));
  if (newest > 0) return join(DEBIAN, String(newest), 'bin');
  try {
    return run('pg_config', ['--bindir']);
  } catch {
    throw new Error(
      `no PostgreSQL ${OLDEST} or newer is here; install it (Debian: apt-get install postgresql).`,
    );
  }
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Makes a cluster in a folder and starts it. Returns how to stop it, and its address. */
async function start(folder) {
  const bin = programs();
  const [data, password, port] = [join(folder, 'data'), join(folder, 'password'), await freePort()];
  writeFileSync(password, 'dragoman');
  if (isRoot) for (const path of [folder, password]) chownSync(path, Number(run('id', ['-u'])), -1);
  const access = ['--username=dragoman', '--auth=scram-sha-256', `--pwfile=${password}`];
  run(join(bin, 'initdb'), [`--pgdata=${data}`, '--encoding=UTF8', '--no-instructions', ...access]);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const control = (...args) => run(join(bin, 'pg_ctl'), [`--pgdata=${data}`, '--wait', ...args]);
  control(`--log=${join(folder, 'log')}`, '-o', settings, 'start');
  return {
    address: `postgres://dragoman:dragoman@127.0.0.1:${port}/postgres`,
    stop: () => control('--mode=immediate', 'stop'),
  };
}

/** Runs the command to its end and returns its exit code. Whoever stops us stops it, and we tidy up after it. */
function beside(address, [command, ...args]) {
  const env = { ...process.env, DRAGOMAN_TEST_POSTGRES: address };
  const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  // Ctrl-C reaches the command by itself.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done(code ?? 1)));
}

async function main(command) {
  if (command.length === 0) throw new Error('name a command: node scripts/postgres.mjs npm test');
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-postgres-'));
  try {
    const { address, stop } = await start(folder);
    try {
      return await beside(address, command);
    } finally {
      stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`postgres: ${error.message}\n`);
  process.exitCode = 1;
}
