import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from './house.js';

let project: string;
const at = (...parts: string[]): string => join(project, ...parts);
const write = (name: string, content: string): void => writeFileSync(at('src', name), content);
const made = (): string[] =>
  readdirSync(at('dist'))
    .filter((name) => name.endsWith('.js'))
    .sort();
const left = (): string[] => readdirSync(project).filter((name) => /^\.(?:dist|prepare)/.test(name));

/** A small project of two files, a thread and a program, prepared as ours is, in a folder with a space in its name; its packages are ours. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dragoman prepare '));
  for (const name of ['scripts/prepare.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'])
    cpSync(join(ROOT, name), at(name));
  symlinkSync(join(ROOT, 'node_modules'), at('node_modules'));
  mkdirSync(at('src', 'cli'), { recursive: true });
  write('one.ts', 'export const one = 1;\n');
  write('two.ts', "export { one as two } from './one.js';\n");
  write('reading-worker.ts', "process.title = 'reading';\nexport {};\n");
  write('cli/main.ts', "import { one } from '../one.js';\n\nexport const main = (): number => one;\n");
});
afterEach(() => rmSync(project, { recursive: true }));

const prepare = () => spawnSync(process.execPath, [at('scripts', 'prepare.mjs')], { encoding: 'utf8' });
const start = (): ChildProcess => spawn(process.execPath, [at('scripts', 'prepare.mjs')], { detached: true });
const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.on('close', done));

describe('prepare', () => {
  it('builds what is missing, without a word on stdout', () => {
    const { status, stdout, stderr } = prepare();
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('building');
    expect(made()).toEqual(['one.js', 'reading-worker.js', 'two.js']);
    expect(left()).toEqual([]);
  });
  it('joins the program into one file that needs no other', async () => {
    prepare();
    expect(readdirSync(at('dist', 'program'))).toEqual(['main.js', 'reading-worker.js']);
    cpSync(at('dist', 'program', 'main.js'), at('alone.mjs'));
    const { main } = (await import(pathToFileURL(at('alone.mjs')).href)) as { main: () => number };
    expect(main()).toBe(1);
  });
  it('builds a desk where there is one, anew where it changed, each file also packed', () => {
    mkdirSync(at('desk'));
    const desk = (name: string, content: string): void => writeFileSync(at('desk', name), content);
    const assets = (): string[] => readdirSync(at('dist', 'desk', 'assets')).sort();
    desk('index.html', '<title>Desk</title><script type="module" src="./main.ts"></script>');
    desk('main.ts', `export {};\ndocument.title = '${'long '.repeat(500)}';\n`);
    desk(
      'tsconfig.json',
      '{ "compilerOptions": { "lib": ["es2023", "dom"], "noEmit": true }, "include": ["."] }',
    );
    expect(prepare()).toMatchObject({ status: 0, stdout: '' });
    const [script = '', packed = '', ...others] = assets();
    expect([packed, others]).toEqual([`${script}.gz`, []]);
    expect(gunzipSync(readFileSync(at('dist', 'desk', 'assets', packed)))).toEqual(
      readFileSync(at('dist', 'desk', 'assets', script)),
    );
    desk('main.test.ts', 'tests are not built');
    expect(prepare().stderr).toBe('');
    desk('main.test.ts', 'export {};');
    desk('main.ts', "export {};\ndocument.title = 'short';\n");
    expect(prepare().status).toBe(0);
    expect(assets()).toEqual([expect.not.stringContaining(script)]);
    desk('main.ts', 'export const wrong: string = 1;\n');
    expect(prepare().stderr).toMatch(/error TS2322[\s\S]*checking the desk failed/);
    expect(assets()).toHaveLength(1);
  });
  it('does nothing where nothing is stale', () => {
    prepare();
    const before = statSync(at('dist', 'one.js')).mtimeMs;
    utimesSync(at('src', 'one.ts'), new Date(), new Date());
    write('one.test.ts', 'tests are not built');
    const { status, stdout, stderr } = prepare();
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(statSync(at('dist', 'one.js')).mtimeMs).toBe(before);
  });
  it('builds anew what changed, and drops what is gone', () => {
    prepare();
    rmSync(at('src', 'two.ts'));
    write('one.ts', 'export const one = 11;\n');
    utimesSync(at('src', 'one.ts'), new Date(0), new Date(0)); // an older commit may bring older times
    expect(prepare().status).toBe(0);
    expect(made()).toEqual(['one.js', 'reading-worker.js']);
    for (const name of ['one.js', 'program/main.js'])
      expect(readFileSync(at('dist', name), 'utf8')).toContain('11');
  });
  it('leaves the last good build where the new one fails', () => {
    prepare();
    write('one.ts', 'export const one: string = 1;\n');
    const { status, stdout, stderr } = prepare();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/one\.ts.*error TS2322[\s\S]*building failed/);
    expect(made()).toEqual(['one.js', 'reading-worker.js', 'two.js']);
    expect(prepare().status).toBe(1);
    expect(existsSync(at('.prepare-lock'))).toBe(false);
  });
  it('can run twice at once', async () => {
    const codes = await Promise.all([start(), start(), start()].map(ended));
    expect(codes).toEqual([0, 0, 0]);
    expect(made()).toEqual(['one.js', 'reading-worker.js', 'two.js']);
    expect(left()).toEqual([]);
  });
  it('recovers from a run that was killed while it worked', async () => {
    const child = start();
    const locked = async (): Promise<void> => {
      while (!existsSync(at('.prepare-lock'))) await new Promise((done) => setTimeout(done, 5));
    };
    await locked();
    process.kill(-(child.pid ?? 0), 'SIGKILL'); // the whole group, as a terminal would on Ctrl-C
    await ended(child);
    expect(existsSync(at('.prepare-lock'))).toBe(true);
    expect(prepare().status).toBe(0);
    expect(made()).toEqual(['one.js', 'reading-worker.js', 'two.js']);
    expect(left()).toEqual([]);
  });
});
