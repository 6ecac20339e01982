import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fromWeb, type HostAddress } from './from-web.js';

/** The addresses to which the reader would have connected. The connection itself goes to the server of this test. */
const connected: unknown[] = [];

vi.mock('node:http', async (importOriginal) => {
  const http = await importOriginal<typeof import('node:http')>();
  const get = (url: URL, options: import('node:http').RequestOptions, done: () => void) => {
    options.lookup?.(url.hostname, { all: true }, (_error, addresses) => connected.push(addresses));
    const lookup: typeof options.lookup = (_host, _options, answer) =>
      answer(null, [{ address: '127.0.0.1', family: 4 }], 4);
    return http.get(url, { ...options, lookup }, done);
  };
  return { ...http, get };
});

let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((request, response) => {
    const target = new URL(`http://x${request.url}`).searchParams.get('to');
    if (target) response.writeHead(301, { location: target }).end();
    else response.end('The door stood open.');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const PUBLIC: HostAddress = { address: '93.184.216.34', family: 4 };
const resolve = async (host: string): Promise<HostAddress[]> =>
  host === 'inside.example'
    ? [{ address: '10.0.0.7', family: 4 }]
    : /^[\d.]+$/.test(host)
      ? [{ address: host, family: 4 }]
      : [PUBLIC];
const fetched = (target: string) =>
  fromWeb(`http://news.example:${port}/?to=${encodeURIComponent(target)}`, {
    maxBytes: 1_000,
    timeoutMs: 5_000,
    allowPrivate: false,
    resolve,
  });

describe('a public address', () => {
  it('may redirect to another public one, and the connection goes to what was checked', async () => {
    const raw = await fetched(`http://other.example:${port}/`);
    expect(new TextDecoder().decode(raw.bytes)).toBe('The door stood open.');
    expect(connected).toEqual([[PUBLIC], [PUBLIC]]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://inside.example/',
    '//inside.example/',
    'https://127.0.0.1/',
  ])('may not redirect to %s', async (target) => {
    await expect(fetched(target)).rejects.toMatchObject({ name: 'Failure', code: 'private-network' });
  });

  it('may not redirect to another protocol', async () => {
    await expect(fetched('file:///etc/passwd')).rejects.toMatchObject({ code: 'unsupported' });
  });
});
