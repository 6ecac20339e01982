import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bombs } from './fixtures/bombs.js';
import {
  cables,
  ended,
  faultsIn,
  outcomes,
  promised,
  type QueueDesk,
  queueDesk,
  send,
  textsIn,
} from './serve-queue-desk.js';
import type { Server } from './serving.js';

/** Bombs are opened one after the other, each within its limits. */
const LONGEST = 500_000;

let desk: QueueDesk;
let server: Server;
beforeAll(async () => {
  desk = await queueDesk();
  server = await desk.serve();
}, LONGEST);
afterAll(() => desk.close());

/** The head of a call that sends documents. */
const headOf = (headers: readonly string[]): string =>
  [
    `POST /api/dossiers/${desk.dossier}/documents HTTP/1.1`,
    `Host: ${new URL(server.origin).host}`,
    `Authorization: Bearer ${server.token}`,
    ...headers,
    '\r\n',
  ].join('\r\n');

/** Talks to the server as no client would, and gives what it answers until it hangs up. */
function raw(headers: readonly string[], body: Iterable<Buffer>): Promise<{ answer: string; sent: number }> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve) => {
    let [answer, sent] = ['', 0];
    const pieces = body[Symbol.iterator]();
    const socket = connect(Number(port), hostname);
    const pour = (): void => {
      for (let next = pieces.next(); !next.done && !socket.destroyed; next = pieces.next()) {
        sent += next.value.length;
        if (!socket.write(next.value)) return void socket.once('drain', pour);
      }
    };
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      if (/^HTTP\/1\.1 [45]\d\d /.test(answer) && answer.trimEnd().endsWith('}')) socket.destroy();
    });
    socket.on('error', () => {}).on('close', () => resolve({ answer, sent }));
    socket.write(headOf(headers), pour);
  });
}

const FORM = 'Content-Type: multipart/form-data; boundary=seam';
const OPEN = Buffer.from('--seam\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\n');
const chunk = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
function* endless(): Generator<Buffer> {
  yield chunk(OPEN);
  for (;;) yield chunk(Buffer.alloc(65_536, 'x'));
}
const jobsNow = async () =>
  ((await (await server.call('/api/jobs?limit=500')).json()) as { rows: unknown[] }).rows.length;

it(
  'refuses what is too large as soon as it is known, and keeps nothing of it',
  async () => {
    const before = await jobsNow();
    const file = await send(server, desk.dossier, [
      { name: 'long.txt', bytes: Buffer.alloc(21_000_000, 'x') },
    ]);
    expect([file.status, file.headers.get('content-type')]).toEqual([
      413,
      'application/problem+json; charset=utf-8',
    ]);
    const text = JSON.stringify({ text: 'x'.repeat(6_000_000) });
    const headers = { 'content-type': 'application/json' };
    const pasted = { method: 'POST', headers, body: text };
    expect((await server.call(`/api/dossiers/${desk.dossier}/documents`, pasted)).status).toBe(413);
    const claimed = await raw([FORM, 'Content-Length: 999999999999'], [OPEN]);
    expect(claimed.answer).toMatch(/^HTTP\/1\.1 413 /);
    const many = Array.from({ length: 101 }, (_, n) => ({ name: `${n}.txt`, bytes: 'x' }));
    expect((await send(server, desk.dossier, many)).status).toBe(413);
    expect(await jobsNow()).toBe(before);
  },
  LONGEST,
);

it(
  'hangs up on whoever sends without end, or falls silent',
  async () => {
    const before = await jobsNow();
    const gone = connect(Number(new URL(server.origin).port), '127.0.0.1');
    gone.write(`${headOf([FORM, 'Content-Length: 1000'])}${OPEN.toString()}`, () => gone.destroy());
    const [flood, silence] = await Promise.all([
      raw([FORM, 'Transfer-Encoding: chunked'], endless()),
      raw([FORM, 'Content-Length: 1000'], [OPEN]),
    ]);
    expect(flood.answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(flood.sent).toBeLessThan(60_000_000);
    expect(silence.answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(server.said()).not.toContain('fault');
    expect(await jobsNow()).toBe(before);
  },
  LONGEST,
);

it(
  'refuses what is no form, with a name of the field or a sentence',
  async () => {
    const post = (type: string, body: string) =>
      server.call(`/api/dossiers/${desk.dossier}/documents`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
    const bad = [
      await post('multipart/form-data', 'words'),
      await post('multipart/form-data; boundary=seam', 'words'),
      await post('multipart/form-data; boundary=seam', OPEN.toString()),
      await post('application/json', '{"address":"/etc/hostname"}'),
      await post('application/json', '{"text":'),
      await post('application/json', '{}'),
    ];
    expect(bad.map(({ status }) => status)).toEqual(Array(6).fill(400));
    expect((await post('text/plain', 'words')).status).toBe(415);
  },
  LONGEST,
);

it(
  'outlives bombs, and reads what was sent with them',
  async () => {
    const all = bombs();
    const [cable] = cables(1);
    const job = await promised(await send(server, desk.dossier, cable ? [...all, cable] : all));
    expect(await ended(server, job.id)).toMatchObject({ state: 'done' });
    const told = await outcomes(server, job.id);
    const failed = told.filter(({ outcome }) => outcome === 'failed').map(({ source }) => source);
    for (const name of ['mountain.docx', 'liar.docx', 'noise.pdf', 'nothing.txt'])
      expect(failed).toContain(name);
    expect(told).toHaveLength(all.length + 1);
    expect(told.at(-1)).toMatchObject({ source: cable?.name, outcome: 'added' });
    expect(JSON.stringify(told)).not.toContain(desk.home);
    expect((await server.call(`/api/dossiers/${desk.dossier}/timeline`)).status).toBe(200);
    await desk.looked(async (ledger) => {
      const texts = await textsIn(ledger);
      expect(texts).toHaveLength(all.length + 1 - failed.length);
      expect(await faultsIn(ledger)).toEqual([]);
    });
  },
  LONGEST,
);

it(
  'fetches nothing from its own machine or network, on whoever’s word',
  async () => {
    const { port } = new URL(server.origin);
    const addresses = [
      `http://127.0.0.1:${port}/api`,
      `http://localhost:${port}/api`,
      `http://2130706433:${port}/api`,
      `http://0x7f.1:${port}/api`,
      `http://[::1]:${port}/api`,
      `http://[::ffff:127.0.0.1]:${port}/api`,
      'http://169.254.169.254/latest/meta-data/',
    ];
    const feed = `<rss version="2.0"><channel><title>t</title>${[
      ...addresses,
      'file:///etc/hostname',
      '/etc/hostname',
    ]
      .map((link) => `<item><title>t</title><link>${link}</link></item>`)
      .join('')}</channel></rss>`;
    const jobs = [await promised(await send(server, desk.dossier, [{ name: 'feed.xml', bytes: feed }]))];
    for (const address of addresses)
      jobs.push(
        await promised(
          await server.call(`/api/dossiers/${desk.dossier}/documents`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ address }),
          }),
        ),
      );
    for (const { id } of jobs) {
      await ended(server, id);
      const told = await outcomes(server, id);
      expect(told.length).toBeGreaterThan(0);
      for (const { source, problem } of told)
        expect({ source, code: problem?.code }).toEqual({ source, code: 'private-network' });
    }
  },
  LONGEST,
);
