// Makes node_modules and dist where they are missing or stale, and does nothing where they are not.
// npm runs this before `start` and `test`: Node built-ins only, and not a word on stdout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
const say = (line) => process.stderr.write(`dragoman: ${line}\n`);
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The oldest Node that the dependencies run on: major and minor. */
const OLDEST_NODE = [20, 19];
/** How often a waiting run looks whether the other one has finished, in milliseconds. */
const POLL = 200;
/** No install or build takes longer than this (milliseconds): an older lock was left by a run that was killed. */
const LONGEST = 15 * 60_000;
/** Bytes from which on a file of the desk is packed: below, the headers of a packet weigh more than what is saved. */
const LEAST_PACKED = 1000;
/** A lock without a name in it is a run that was killed while taking it, once it is this old (milliseconds). */
const NAMELESS = 2000;

const TSC = at('node_modules', 'typescript', 'bin', 'tsc');
const lock = at('.prepare-lock');
const stamp = at('dist', '.made-from');

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  say(
    `this is Node ${process.versions.node}; Dragoman needs ${OLDEST_NODE.join('.')} or newer (nodejs.org).`,
  );
  process.exit(1);
}

const packagesIn = (path) => JSON.parse(read(path) || '{}').packages ?? {};

/** Whether a package belongs on this machine. Binaries for one C library are skipped: asking which one is here is slow. */
const belongsHere = ({ optional, os, cpu, libc }) =>
  os || cpu
    ? !libc &&
      (os ?? [process.platform]).includes(process.platform) &&
      (cpu ?? [process.arch]).includes(process.arch)
    : !optional;

/** npm writes its own record of what it installed when it has finished; it is compared with what the lock file asks for. */
function isInstalled() {
  const have = packagesIn(at('node_modules', '.package-lock.json'));
  return Object.entries(packagesIn(at('package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    return have[path] ? have[path].version === wanted.version : !belongsHere(wanted);
  });
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
  });
}

/** The desk is a program for browsers, built by itself; a project need not have one. */
const hasDesk = () => existsSync(at('desk', 'index.html'));

/** Hash of everything that dist is made from, by content: a checkout changes times at will. */
function madeFrom() {
  const hash = createHash('sha256');
  const recipe = ['tsconfig.json', 'package-lock.json', 'scripts/prepare.mjs'].map((name) => at(name));
  const folders = hasDesk() ? ['src', 'desk'] : ['src'];
  for (const path of [...folders.flatMap((name) => sources(at(name)).sort()), ...recipe])
    hash.update(`${path.slice(root.length)}\0${read(path)}\0`);
  return hash.digest('hex');
}

/** Runs a command to its end. Ctrl-C reaches it as well: we wait until it has stopped, so that nothing works on behind our back. */
function run(what, command, args, options = {}) {
  say(`${what} …`);
  const wait = () => {};
  process.on('SIGINT', wait);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    ...options,
  });
  process.off('SIGINT', wait);
  if (status === 0) return;
  throw new Error(`${what} failed${error ? ` (${error.message})` : ''}; see the lines above.`);
}

function install() {
  const args = ['ci', '--include=dev', '--prefer-offline', '--loglevel=error'];
  const npm = process.env.npm_execpath ?? '';
  if (basename(npm) === 'npm-cli.js') run('installing dependencies', process.execPath, [npm, ...args]);
  else run('installing dependencies', 'npm', args, { shell: process.platform === 'win32' });
}

/** Builds beside dist and then takes its place, so that a run that is killed half-way leaves the old one whole. */
function build(fingerprint) {
  for (const name of readdirSync(root)) if (/^\.dist-(new|old)-/.test(name)) remove(at(name));
  const [made, old] = [at(`.dist-new-${process.pid}`), at(`.dist-old-${process.pid}`)];
  run('building', process.execPath, [TSC, '-p', 'tsconfig.json', '--noEmitOnError', '--outDir', made]);
  bundle(made);
  if (hasDesk()) buildDesk(join(made, 'desk'));
  writeFileSync(join(made, basename(stamp)), fingerprint);
  if (existsSync(at('dist'))) renameSync(at('dist'), old);
  renameSync(made, at('dist'));
  remove(old);
}

/**
 * Joins the program with its packages into a few files in `program`, which the command line runs: hundreds of small modules take longer
 * to find and open than to run. What reads one format stays apart and is loaded when needed. The clients of the two stores stay packages:
 * one finds its native code beside itself, the other asks for packages that need not be there. Threads have entries of their own. The bundler's list of files is not shown.
 */
function bundle(made) {
  const rolldown = at('node_modules', 'rolldown', 'bin', 'cli.mjs');
  const threads = readdirSync(made, { recursive: true }).filter((name) => name.endsWith('-worker.js'));
  const entries = ['cli/main.js', ...threads.sort()].map((name) => join(made, name));
  const apart = ['libsql', 'pg'].flatMap((name) => ['--external', name]);
  const args = [
    rolldown,
    ...entries,
    '--dir',
    join(made, 'program'),
    '--format',
    'esm',
    '--platform',
    'node',
    ...apart,
  ];
  run('bundling', process.execPath, args, { stdio: ['ignore', 'ignore', 2] });
}

/** Checks the types of the desk, which Vite does not look at, and makes its page with all that belongs to it, each file also packed. */
function buildDesk(made) {
  run('checking the desk', process.execPath, [TSC, '-p', join('desk', 'tsconfig.json'), '--noEmit']);
  const vite = at('node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', 'desk', '--outDir', made, '--emptyOutDir', '--logLevel', 'warn'];
  run('building the desk', process.execPath, args, { env: { ...process.env, NODE_ENV: 'production' } });
  for (const path of sources(join(made, 'assets'))) {
    const bytes = readFileSync(path);
    const packed = gzipSync(bytes, { level: 9 });
    if (bytes.length >= LEAST_PACKED && packed.length < bytes.length) writeFileSync(`${path}.gz`, packed);
  }
}

const remove = (path) => rmSync(path, { recursive: true, force: true });

/** Whether the run that took the lock is still at work. What cannot be seen (another machine) is believed for a while. */
function isHeld() {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const [pid, host] = read(lock).split(' ');
  if (!host) return age < NAMELESS;
  if (host !== hostname() || age > LONGEST) return age < LONGEST;
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function takeLock() {
  for (let waited = false; ; waited = true) {
    try {
      return writeFileSync(lock, `${process.pid} ${hostname()}`, { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw new Error(`cannot write in ${root} (${error.code}).`);
    }
    if (!isHeld()) remove(lock);
    else if (!waited) say('another run is installing or building; waiting for it …');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL);
  }
}

/** What is stale is looked at again under the lock: another run may have done the work meanwhile. */
function prepare() {
  if (isInstalled() && read(stamp) === madeFrom()) return;
  takeLock();
  try {
    if (!isInstalled()) install();
    const fingerprint = madeFrom();
    if (read(stamp) !== fingerprint) build(fingerprint);
  } finally {
    remove(lock);
  }
}

checkNode();
try {
  prepare();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
