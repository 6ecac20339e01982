import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Entry, eachRow } from '../src/client/index.js';
import { ROOT, textOf } from './house.js';
import { type Server, serving } from './serving.js';

let home = '';
let server: Server;
const entries: Entry[] = [];
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman scripts '));
  server = await serving({ home });
  const { timeline } = connect({ address: server.origin, token: server.token });
  for await (const entry of eachRow(timeline, { dossier: 'korea', limit: 500 })) entries.push(entry);
}, 180_000);
afterAll(async () => {
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an example in a folder of its own, as its page says, on the running server. */
function run(command: string, script: string, args: readonly string[], token = server.token): Promise<Ended> {
  const env = { ...process.env, DRAGOMAN_TOKEN: token, LC_ALL: 'C.UTF-8' };
  const child = spawn(command, [join(ROOT, 'examples', script), server.origin, ...args], { cwd: home, env });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, ...said }));
  });
}

/** What the page on clients shows of an example. */
const shown = (script: string): string =>
  new RegExp(`\`\`\`console\\n\\$ .*examples/${script}.*\\n([\\s\\S]*?)\`\`\``).exec(
    textOf('docs/client.md'),
  )?.[1] ?? '';
const kinds = () => [...new Set(entries.map(({ slots }) => slots.kind))].sort();
const written = (name: string): string => readFileSync(join(home, name), 'utf8');
const isHere = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const WRONG = /^This token is unknown/m;

describe('the example with the client', () => {
  it('prints what its page shows', async () => {
    const { code, stdout, stderr } = await run(process.execPath, 'timeline.mjs', ['korea', 'PRK']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(shown('timeline.mjs'));
    expect(stdout.match(/^\S.* · .*PRK.* sources?$/gm)).toHaveLength(5);
  });
  it('says what the server refuses', async () => {
    const { code, stderr } = await run(process.execPath, 'timeline.mjs', ['korea', 'PRK'], 'wrong');
    expect(code).toBe(1);
    expect(stderr).toMatch(WRONG);
  });
});

describe.skipIf(!isHere('python3'))('the example in Python (skipped where python3 is missing)', () => {
  it('reads every entry into a table and draws each', async () => {
    const { code, stdout, stderr } = await run('python3', 'timeline.py', ['korea', 'python']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(shown('timeline.py'));
    const [names, ...rows] = written('python.csv').trimEnd().split('\r\n');
    expect(names).toBe('id,kind,first,last,said,who,sources,says');
    expect(rows.map((row) => row.split(',')[0])).toEqual(entries.map(({ id }) => id));
    const picture = written('python.svg');
    expect(picture.match(/<circle /g)).toHaveLength(entries.length);
    for (const kind of kinds()) expect(picture).toContain(`>${kind}</text>`);
  }, 60_000);
  it('says what the server refuses', async () => {
    const { code, stderr } = await run('python3', 'timeline.py', ['korea', 'python'], 'wrong');
    expect(code).toBe(1);
    expect(stderr).toMatch(WRONG);
  });
});

describe.skipIf(!isHere('Rscript'))('the example in R (skipped where Rscript is missing)', () => {
  it('reads every entry into a data frame and draws it', async () => {
    const { code, stdout, stderr } = await run('Rscript', 'timeline.R', ['korea', 'r']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(shown('timeline.R'));
    const counts = [...stdout.matchAll(/^(\w+) +(\d+) +(\d+)$/gm)];
    expect(counts.map(([, kind]) => kind)).toEqual(kinds());
    const sum = counts.reduce((all, [, , one, several]) => all + Number(one) + Number(several), 0);
    expect(sum).toBe(entries.length);
    expect(written('r.svg').length).toBeGreaterThan(50_000);
  }, 60_000);
});
