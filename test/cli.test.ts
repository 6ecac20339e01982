import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reading } from '../src/record/index.js';
import { dragoman, type Run } from './built-program.js';
import { ROOT, textOf } from './house.js';

const REPORT = `Foreign ministers of Egypt and Ethiopia met in Cairo on 4 March 2014 to discuss the dam on the Blue Nile. The talks
ended without an agreement. Egypt demands a binding treaty on the water of the river. Ethiopia refuses to stop the works, and its
minister said that another round could take place in May.\n`;
const GERMAN = `Die Außenminister beider Staaten trafen sich am Dienstag in Wien und sprachen über die Wiederaufnahme der Verhandlungen.
Eine Einigung wurde nicht erzielt, doch wollen sie die Gespräche im nächsten Monat fortsetzen, wie ein Sprecher mitteilte.\n`;
const EXAMPLE = 'examples/fourth-meeting.md';

let folder: string;
const file = (name: string, content: string | Buffer = REPORT): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman cli '));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Nothing on stdout, and one sentence on stderr that names what it is about, without a trace. */
function expectOneSentence(run: Run, about: string): void {
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toMatch(/^dragoman: [^\n]+\.\n$/);
  expect(run.stderr).toContain(about);
  expect(run.stderr).not.toContain('fault of ours');
}

describe('bad input gets one sentence and exit code 1', () => {
  it('a missing file', async () =>
    expectOneSentence(await dragoman(['brief', 'no such.txt']), 'no such.txt'));
  it('a folder without documents', async () => {
    mkdirSync(join(folder, 'empty folder'));
    expectOneSentence(await dragoman(['brief', join(folder, 'empty folder')]), 'empty folder');
  });
  it('a pattern without matches', async () =>
    expectOneSentence(await dragoman(['brief', join(folder, '*.nothing')]), '*.nothing'));
  it('an empty file', async () =>
    expectOneSentence(await dragoman(['brief', file('empty.txt', '')]), 'empty.txt'));
  it('empty standard input', async () => expectOneSentence(await dragoman(['brief', '-']), 'tandard input'));
  it('a binary file', async () => {
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256));
    expectOneSentence(await dragoman(['brief', file('binary.txt', bytes)]), 'binary.txt');
  });
  it('a scanned PDF', async () =>
    expectOneSentence(await dragoman(['brief', file('scan.pdf', pdf(''))]), 'scan.pdf'));
  it('an encrypted PDF', async () => {
    const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`;
    const id = `/ID [<${'11'.repeat(16)}> <${'11'.repeat(16)}>]`;
    expectOneSentence(
      await dragoman(['brief', file('locked.pdf', pdf(`/Encrypt ${lock} ${id}`))]),
      'locked.pdf',
    );
  });
  it('a damaged PDF', async () =>
    expectOneSentence(
      await dragoman(['brief', file('damaged.pdf', '%PDF-1.7\nnothing more')]),
      'damaged.pdf',
    ));
  it('a damaged DOCX', async () =>
    expectOneSentence(
      await dragoman(['brief', file('damaged.docx', 'PK\x03\x04 and no more')]),
      'damaged.docx',
    ));
  it('another language', async () => {
    const run = await dragoman(['brief', file('german.txt', GERMAN.repeat(3))]);
    expectOneSentence(run, 'german.txt');
    expect(run.stderr).toMatch(/German.*--force/);
  });
  it('a file over 20 MB', async () => {
    truncateSync(file('huge.txt'), 20_000_001);
    expectOneSentence(await dragoman(['brief', join(folder, 'huge.txt')]), 'huge.txt');
  });
  it.each(['yesterday', '2025-02-30', '26.08.2025', ''])('--published %j', async (date) => {
    const run = await dragoman(['brief', EXAMPLE, '--published', date]);
    expectOneSentence(run, `"${date}"`);
  });
  it('an output that cannot be written', async () =>
    expectOneSentence(await dragoman(['brief', EXAMPLE, '-o', join(folder, 'none', 'x.md')]), 'x.md'));
  it('an address that does not resolve', async () =>
    expectOneSentence(await dragoman(['brief', 'http://nowhere.invalid/']), 'nowhere.invalid'));
});

describe('addresses', () => {
  let server: Server;
  let address: string;
  const answers: Record<string, RequestListener> = {
    '/report.txt': (_, response) => response.setHeader('content-type', 'text/plain').end(REPORT),
    '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
    '/gone': (_, response) => response.writeHead(410).end(),
    '/flood': (_, response) => {
      response.on('error', () => {});
      for (let i = 0; i < 21; i++) response.write(Buffer.alloc(1_000_000, 'a '));
      response.end();
    },
  };
  beforeAll(async () => {
    server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.closeAllConnections() ?? server.close());

  it('on this machine are refused', async () => {
    const run = await dragoman(['brief', `${address}/report.txt`]);
    expectOneSentence(run, address);
    expect(run.stderr).toContain('--allow-private');
  });
  it('on this machine are read with --allow-private', async () => {
    const { code, stdout } = await dragoman(['brief', `${address}/report.txt`, '--allow-private', '--json']);
    expect(code).toBe(0);
    expect(Reading.parse(JSON.parse(stdout)).document.text).toContain('Blue Nile');
  });
  it.each(['/circle', '/gone', '/flood'])('that answer badly are told: %s', async (path) =>
    expectOneSentence(await dragoman(['brief', address + path, '--allow-private']), path),
  );
});

describe('wrong usage gets the usage line and exit code 2', () => {
  const cases: [string[], string, string][] = [
    [['breif'], 'Did you mean brief?', 'usage: dragoman VERB [options]'],
    [[EXAMPLE], `dragoman brief ${EXAMPLE}`, 'usage: dragoman VERB'],
    [['brief'], "missing required argument 'source'", 'usage: dragoman brief [options] <source...>'],
    [['brief', EXAMPLE, '--widht', '60'], 'Did you mean --width?', 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--width', 'abc'], "'abc' is invalid", 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--width', '-5'], "'-5' is invalid", 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--colour', 'mauve'], 'auto, always, never', 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--output'], 'argument missing', 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--json', '--html'], 'cannot be used with', 'usage: dragoman brief'],
    [['brief', EXAMPLE, '--markdown', '--html'], 'cannot be used with', 'usage: dragoman brief'],
    [['brief', EXAMPLE, 'README.md', '--html'], 'one document', 'usage: dragoman brief'],
    [['schema', 'treaty'], 'encounter', 'usage: dragoman schema [options] [kind]'],
    [['schema', 'pause', 'pause'], 'too many arguments', 'usage: dragoman schema'],
    [['--verbose'], "unknown option '--verbose'", 'usage: dragoman VERB'],
  ];
  it.each(cases)('%j', async (args, wrong, usage) => {
    const { code, stdout, stderr } = await dragoman(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const [complaint = '', line = '', ...rest] = stderr.split('\n');
    expect(complaint).toMatch(/^dragoman: /);
    expect(complaint).toContain(wrong);
    expect(line).toContain(usage);
    expect(rest).toEqual(['']);
  });
});

describe('help', () => {
  it.each([['--help'], ['brief', '--help'], ['schema', '--help'], ['help', 'brief']])(
    '%s %s',
    async (...args) => {
      const { code, stdout, stderr } = await dragoman(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: dragoman/);
    },
  );
  it('--version', async () => {
    const { code, stdout } = await dragoman(['--version']);
    expect(code).toBe(0);
    expect(stdout).toBe(`${JSON.parse(textOf('package.json')).version}\n`);
  });
});

describe('a brief', () => {
  it('of the example is what a bare call prints', async () => {
    const [bare, named] = await Promise.all([dragoman([]), dragoman(['brief', EXAMPLE])]);
    expect(bare).toMatchObject({ code: 0, stderr: '' });
    expect(bare.stdout).toBe(named.stdout);
    expect(bare.stdout).toContain('Panmunjom');
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
    const many = join(folder, 'many');
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
    several = join(folder, 'several');
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
    const path = join(folder, 'out.jsonl');
    const printed = await dragoman(['brief', EXAMPLE, '--json']);
    const { code, stdout } = await dragoman(['brief', EXAMPLE, '--json', '--output', path]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(path, 'utf8')).toBe(printed.stdout);
  });
  it('leaves no file where nothing could be read, and an old one as it was', async () => {
    const place = join(folder, 'place');
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
  const file = join(folder, 'here.txt');
  writeFileSync(file, REPORT);
  const env = { npm_package_name: 'dragoman', npm_lifecycle_event: 'start', INIT_CWD: folder };
  expect(await dragoman(['brief', 'here.txt', '--json'], { env })).toMatchObject({ code: 0, stderr: '' });
});

it('shows the trace of a refusal only with DRAGOMAN_DEBUG', async () => {
  const { stderr } = await dragoman(['brief', 'no such.txt'], { env: { DRAGOMAN_DEBUG: '1' } });
  expect(stderr).toMatch(/\n {4}at /);
});

/** The smallest PDF with one page and nothing on it. */
function pdf(trailer: string): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = ['0000000000 65535 f ', ...offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n `)];
  const table = text.length;
  text += `xref\n0 ${rows.length}\n${rows.join('\n')}\n`;
  text += `trailer\n<< /Size ${rows.length} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
