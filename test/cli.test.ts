import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Reading } from '../src/record/index.js';
import { dragoman } from './built-program.js';
import { desk, EXAMPLE, expectOneSentence, REPORT } from './cli-desk.js';
import { ROOT } from './house.js';

const { at, file } = desk();

describe('a drawing', () => {
  const TREATY = 'Egypt refused to sign the treaty.';
  it('is of the sentence, or of standard input', async () => {
    const [said, piped] = await Promise.all([
      dragoman(['parse', TREATY]),
      dragoman(['parse', '-'], { input: `${TREATY}\n` }),
    ]);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain('┌╴Egypt');
    expect(piped).toEqual(said);
  });
  it('is plain in a pipe and coloured on demand', async () => {
    const runs = [dragoman(['parse', TREATY]), dragoman(['parse', TREATY], { env: { FORCE_COLOR: '1' } })];
    const texts = (await Promise.all(runs)).map(({ stdout }) => stdout.includes('\u001b['));
    expect(texts).toEqual([false, true]);
  });
  it('is a picture in a file', async () => {
    const run = await dragoman(['parse', TREATY, '--svg', '-o', at('drawing.svg')]);
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(at('drawing.svg'), 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });
});

describe('a brief', () => {
  it('is of the example, without a complaint', async () => {
    const run = await dragoman(['brief', EXAMPLE]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Panmunjom');
  });
  it('is plain in a pipe and coloured on demand', async () => {
    const sgr = '\u001b[';
    const coloured = (args: string[], env: Record<string, string> = {}) =>
      dragoman(['brief', EXAMPLE, ...args], { env }).then(({ stdout }) => stdout.includes(sgr));
    const runs = [
      coloured([]),
      coloured(['--colour', 'always'], { NO_COLOR: '1' }),
      coloured([], { FORCE_COLOR: '1' }),
      coloured(['--colour', 'never'], { FORCE_COLOR: '1' }),
      coloured([], { NO_COLOR: '1' }),
    ];
    expect(await Promise.all(runs)).toEqual([false, true, true, false, false]);
  });
  it('keeps to its width', async () => {
    const { stdout } = await dragoman(['brief', EXAMPLE, '--width', '50']);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });
  it('comes from standard input', async () => {
    const { code, stdout } = await dragoman(['brief', '-', '--json', '-p', '2014-03-05'], { input: REPORT });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).document).toMatchObject({
      source: '-',
      published: '2014-03-05',
      publishedFrom: 'given',
    });
  });
  it('is the same every time', async () => {
    const [one, two] = await Promise.all([
      dragoman(['brief', EXAMPLE, '--json']),
      dragoman(['brief', EXAMPLE, '--json']),
    ]);
    expect(one.stdout).toBe(two.stdout);
  });
  it.each([
    ['--markdown', /^# /],
    ['--html', /^<!doctype html>/i],
  ])('has a form of its own with %s', async (form, start) => {
    const { code, stdout } = await dragoman(['brief', EXAMPLE, form]);
    expect(code).toBe(0);
    expect(stdout).toMatch(start);
  });
  it('ends quietly when nobody reads on', async () => {
    const many = at('many');
    mkdirSync(many);
    for (let i = 0; i < 40; i++) writeFileSync(join(many, `${i}.txt`), REPORT);
    const command = `"${process.execPath}" "${join(ROOT, 'bin', 'dragoman')}" brief "${many}" | head -c 10`;
    const shell = spawn('bash', ['-c', command]);
    let stderr = '';
    shell.stderr.on('data', (text) => {
      stderr += text;
    });
    await new Promise((done) => shell.on('close', done));
    expect(stderr).toBe('');
  });
});

describe('several documents', () => {
  const names = ['one.txt', 'two.txt', 'sub/one.txt'];
  let several: string;
  beforeAll(() => {
    several = at('several');
    mkdirSync(join(several, 'sub'), { recursive: true });
    for (const name of names) writeFileSync(join(several, name), REPORT);
  });

  it('are one valid reading a line, each with an id of its own', async () => {
    const { code, stdout, stderr } = await dragoman(['brief', several, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const readings = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Reading.parse(JSON.parse(line)));
    expect(readings.map(({ document }) => document.id).sort()).toEqual(['one', 'one-2', 'two']);
    const items = readings.flatMap((reading) => reading.items.map(({ id }) => id));
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items).size).toBe(items.length);
  });
  it('are all read though one is bad', async () => {
    const bad = file('bad.txt', '');
    const sources = [join(several, 'one.txt'), bad, join(several, 'two.txt')];
    const { code, stdout, stderr } = await dragoman(['brief', ...sources, '--json']);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('bad.txt'),
      'dragoman: 1 of 3 documents could not be read.',
      '',
    ]);
  });
  it('follow one another for people', async () => {
    const { stdout } = await dragoman(['brief', several]);
    expect(stdout.match(/^═+$/gm)).toHaveLength(2);
  });
});

describe('--output', () => {
  it('writes what would be printed', async () => {
    const path = at('out.jsonl');
    const printed = await dragoman(['brief', EXAMPLE, '--json']);
    const { code, stdout } = await dragoman(['brief', EXAMPLE, '--json', '--output', path]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(path, 'utf8')).toBe(printed.stdout);
  });
  it('leaves no file where nothing could be read, and an old one as it was', async () => {
    const place = at('place');
    mkdirSync(place);
    const path = join(place, 'kept.txt');
    writeFileSync(path, 'kept');
    expectOneSentence(await dragoman(['brief', 'no such.txt', '-o', path]), 'no such.txt');
    expectOneSentence(await dragoman(['brief', 'no such.txt', '-o', join(place, 'new.txt')]), 'no such.txt');
    expect(readdirSync(place)).toEqual(['kept.txt']);
    expect(readFileSync(path, 'utf8')).toBe('kept');
  });
  it('never writes over an input', async () => {
    const input = file('input.txt');
    expectOneSentence(await dragoman(['brief', input, '--output', input]), 'one of the inputs');
    expect(readFileSync(input, 'utf8')).toBe(REPORT);
  });
});

describe('schema', () => {
  it('is JSON on standard output', async () => {
    const { code, stdout, stderr } = await dragoman(['schema', 'pause']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ $id: 'urn:dragoman:schema:pause' });
  });
});

it('stops at once on Ctrl-C', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'dragoman'), 'brief', '-'], { stdio: 'pipe' });
  setTimeout(() => child.kill('SIGINT'), 500);
  const ended = await new Promise((done) => child.on('close', (code, signal) => done(signal ?? code)));
  expect(ended).toBe('SIGINT'); // which a shell reports as 130
});

it('finds files where the person stands when npm starts it', async () => {
  file('here.txt');
  const env = { npm_package_name: 'dragoman', npm_lifecycle_event: 'start', INIT_CWD: at() };
  expect(await dragoman(['brief', 'here.txt', '--json'], { env })).toMatchObject({ code: 0, stderr: '' });
});
