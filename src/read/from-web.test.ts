import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromWeb, type HostAddress, type WebOptions } from './from-web.js';

const ARTICLE = 'The envoys met in the morning and parted in the evening without a word to the press.';
const LOOPBACK: HostAddress = { address: '127.0.0.1', family: 4 };

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(200, {
        'content-type': 'text/plain; charset=UTF-8',
        'content-length': `${Buffer.byteLength(body)}`,
        ...headers,
      })
      .end(body);
const redirect =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, { location }).end();

const answers: Record<string, Answer> = {
  '/notes/First%20Day.txt': send(ARTICLE),
  '/gzip': send(gzipSync(ARTICLE), { 'content-encoding': 'gzip' }),
  '/br': send(brotliCompressSync(ARTICLE), { 'content-encoding': 'br' }),
  '/bomb': send(gzipSync(' '.repeat(5_000_000)), { 'content-encoding': 'gzip' }),
  '/odd': send(ARTICLE, { 'content-encoding': 'rot13' }),
  '/moved': redirect('/notes/First%20Day.txt'),
  '/circle': redirect('/circle2'),
  '/circle2': redirect('/circle'),
  '/file': redirect('file:///etc/passwd'),
  '/gone': (response) => response.writeHead(410).end('no more'),
  '/broken': (response) => response.socket?.destroy(),
  '/large': send('x'.repeat(3_000)),
  '/endless': (response) => {
    const more = (): void => {
      if (!response.destroyed) response.write('x'.repeat(1_000), () => setTimeout(more, 1));
    };
    more();
  },
  '/drip': (response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => {},
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const hop = /^\/hop(\d+)$/.exec(path)?.[1];
    const answer = hop ? redirect(`/hop${Number(hop) + 1}`) : answers[path];
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetched = (path: string, options: Partial<WebOptions> = {}) =>
  fromWeb(path.startsWith('/') ? base + path : path, {
    maxBytes: 2_000,
    timeoutMs: 5_000,
    allowPrivate: true,
    ...options,
  });

describe('an address', () => {
  it('gives the bytes, the name and what the answer says of them', async () => {
    const raw = await fetched('/notes/First%20Day.txt#part');
    expect(raw).toMatchObject({ name: 'First Day.txt', contentType: 'text/plain', charset: 'utf-8' });
    expect(new TextDecoder().decode(raw.bytes)).toBe(ARTICLE);
  });

  it.each(['/gzip', '/br', '/moved'])('%s leads to the same text', async (path) => {
    expect(new TextDecoder().decode((await fetched(path)).bytes)).toBe(ARTICLE);
  });

  it('tells how far it is', async () => {
    const seen: unknown[] = [];
    await fetched('/notes/First%20Day.txt', { onProgress: (...step) => seen.push(step) });
    expect(seen.at(-1)).toEqual([ARTICLE.length, ARTICLE.length, 'bytes']);
  });

  it.each([
    ['/gone', 'http-status', 'was answered with status 410; check the address in a browser.'],
    ['/nowhere', 'http-status', 'was answered with status 404; check the address in a browser.'],
    ['/circle', 'redirects', 'redirects in a circle; give the address of the page itself.'],
    ['/hop0', 'redirects', 'redirects more than 8 times; give the address of the page itself.'],
    ['/large', 'too-large', 'is larger than 0.002 MB; cut it into parts and read them one by one.'],
    ['/endless', 'too-large', 'is larger than 0.002 MB; cut it into parts and read them one by one.'],
    ['/bomb', 'too-large', 'is larger than 0.002 MB; cut it into parts and read them one by one.'],
    [
      '/odd',
      'unreachable',
      'cannot be reached (unknown encoding rot13); check the connection and try again.',
    ],
    ['/broken', 'unreachable', 'cannot be reached (ECONNRESET); check the connection and try again.'],
    [
      '/file',
      'unsupported',
      'is no address that can be fetched; give one that starts with http:// or https://.',
    ],
  ])('%s is refused', async (path, code, rest) => {
    await expect(fetched(path)).rejects.toMatchObject({
      name: 'Failure',
      code,
      message: `"${base}${path}" ${rest}`,
    });
  });

  it.each(['/drip', '/silent'])('%s is given up when the time is over', async (path) => {
    const start = performance.now();
    await expect(fetched(path, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'too-slow',
      message: `"${base}${path}" did not arrive within 0.3 s; try again, or save it and read the file.`,
    });
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('whose port is closed is refused', async () => {
    await expect(fetched('http://127.0.0.1:1/')).rejects.toMatchObject({
      code: 'unreachable',
      message: '"http://127.0.0.1:1/" cannot be reached (ECONNREFUSED); check the connection and try again.',
    });
  });

  it.each(['ftp://example.org/x', 'file:///etc/passwd', 'http://', 'https://[::'])(
    '%s is refused',
    async (address) => {
      await expect(fetched(address)).rejects.toMatchObject({
        code: 'unsupported',
        message: `"${address}" is no address that can be fetched; give one that starts with http:// or https://.`,
      });
    },
  );
});

describe('a host', () => {
  const publicly = { allowPrivate: false };
  const to =
    (...addresses: string[]) =>
    async (): Promise<HostAddress[]> =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

  it('that has no address is refused', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    for (const lookup of [resolve, to()])
      await expect(fetched('http://no.such.example/', { resolve: lookup })).rejects.toMatchObject({
        code: 'unresolved-host',
        message: '"http://no.such.example/" leads to a host that cannot be found; check the address.',
      });
  });

  it('whose look-up hangs is given up when the time is over', async () => {
    const resolve = () => new Promise<never>(() => {});
    await expect(fetched('http://slow.example/', { resolve, timeoutMs: 100 })).rejects.toMatchObject({
      code: 'too-slow',
    });
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost/',
  ])('written as %s is private', async (address) => {
    await expect(fetched(address, publicly)).rejects.toMatchObject({ code: 'private-network' });
  });

  it('whose name leads to a private address is refused, also where others are public', async () => {
    const resolve = to('93.184.216.34', '10.0.0.7');
    await expect(fetched('http://news.example/', { ...publicly, resolve })).rejects.toMatchObject({
      code: 'private-network',
      message:
        '"http://news.example/" leads to a private network (news.example); use --allow-private if that is meant.',
    });
  });

  it('is reached at the very address that was checked', async () => {
    let calls = 0;
    const resolve = async (): Promise<HostAddress[]> => {
      calls++;
      return [LOOPBACK];
    };
    const raw = await fetched(`http://news.example:${new URL(base).port}/notes/First%20Day.txt`, { resolve });
    expect(new TextDecoder().decode(raw.bytes)).toBe(ARTICLE);
    expect(calls).toBe(1);
  });
});
