import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** A server of pages on this machine that lives as long as the tests of a file. A page that is taken away is answered with 410. */
export function pageServer() {
  const pages = new Map<string, string>();
  const asked: string[] = [];
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      const page = pages.get(path);
      response.writeHead(page === undefined ? 410 : 200, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(page ?? 'gone');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => server.close());
  const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  return { pages, asked, at };
}
