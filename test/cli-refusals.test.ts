import { mkdirSync, truncateSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reading } from '../src/record/index.js';
import { dragoman } from './built-program.js';
import { desk, EXAMPLE, expectOneSentence, REPORT } from './cli-desk.js';
import { writePdf } from './fixtures/pdf-writer.js';

const GERMAN = `Die Außenminister beider Staaten trafen sich am Dienstag in Wien und sprachen über die Wiederaufnahme der Verhandlungen.
Eine Einigung wurde nicht erzielt, doch wollen sie die Gespräche im nächsten Monat fortsetzen, wie ein Sprecher mitteilte.\n`;

const { at, file } = desk();

describe('bad input gets one sentence and exit code 1', () => {
  it('a missing file', async () =>
    expectOneSentence(await dragoman(['brief', 'no such.txt']), 'no such.txt'));
  it('a folder without documents', async () => {
    mkdirSync(at('empty folder'));
    expectOneSentence(await dragoman(['brief', at('empty folder')]), 'empty folder');
  });
  it('a pattern without matches', async () =>
    expectOneSentence(await dragoman(['brief', at('*.nothing')]), '*.nothing'));
  it('an empty file', async () =>
    expectOneSentence(await dragoman(['brief', file('empty.txt', '')]), 'empty.txt'));
  it('empty standard input', async () => expectOneSentence(await dragoman(['brief', '-']), 'tandard input'));
  it('nothing to draw', async () => {
    expectOneSentence(await dragoman(['parse', '-']), 'tandard input');
    expectOneSentence(await dragoman(['parse', ' ']), 'no word');
  });
  it('too much to draw', async () => {
    expectOneSentence(await dragoman(['parse', '-'], { input: 'They met. '.repeat(2_000) }), '5000');
    expectOneSentence(await dragoman(['parse', '-'], { input: 'They met. '.repeat(20_000) }), '0.1 MB');
  });
  it('a binary file', async () => {
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256));
    expectOneSentence(await dragoman(['brief', file('binary.txt', bytes)]), 'binary.txt');
  });
  it('a scanned PDF', async () =>
    expectOneSentence(await dragoman(['brief', file('scan.pdf', writePdf([[]]))]), 'scan.pdf'));
  it('an encrypted PDF', async () => {
    const locked = writePdf([[{ text: 'Nobody reads this.', y: 700 }]], { encrypted: true });
    expectOneSentence(await dragoman(['brief', file('locked.pdf', locked)]), 'locked.pdf');
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
    expectOneSentence(await dragoman(['brief', at('huge.txt')]), 'huge.txt');
  });
  it.each(['yesterday', '2025-02-30', '26.08.2025', ''])('--published %j', async (date) => {
    const run = await dragoman(['brief', EXAMPLE, '--published', date]);
    expectOneSentence(run, `"${date}"`);
  });
  it('an output that cannot be written', async () =>
    expectOneSentence(await dragoman(['brief', EXAMPLE, '-o', at('none', 'x.md')]), 'x.md'));
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

it('shows the trace of a refusal only with DRAGOMAN_DEBUG', async () => {
  const { stderr } = await dragoman(['brief', 'no such.txt'], { env: { DRAGOMAN_DEBUG: '1' } });
  expect(stderr).toMatch(/\n {4}at /);
});
