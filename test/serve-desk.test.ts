import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { begin } from '../src/keep/begin.js';
import { openLedger } from '../src/keep/index.js';
import { started } from './built-program.js';

let home = '';
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman desk '));
  await begun('cod-banks', 'The cod banks');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const opened = (...args: string[]) => called('desk', 'cod-banks', '--no-open', ...args);

/** The desk at work, and what it said when it was there. */
async function called(...args: string[]) {
  const running = started(args, { env: { DRAGOMAN_HOME: home, CI: 'true' } });
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    running.child.stdout?.on('data', (piece: string) => {
      text += piece;
      if (text.includes('Ctrl-C')) resolve(text);
    });
    void running.ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  return { address: new URL(/http:\S+/.exec(said)?.[0] ?? ''), said, ...running };
}
async function begun(dossier: string, title: string): Promise<void> {
  const now = () => '2022-01-05T12:00:00.000Z';
  const ledger = await openLedger({ dossier, home, by: 'anna', now, create: true });
  await begin(ledger, { name: dossier, title, parties: [] });
  await ledger.store.close();
}

/** As a browser asks for a page. */
const visit = (address: URL | string, cookie = '') =>
  fetch(address, { redirect: 'manual', headers: { accept: 'text/html', ...(cookie && { cookie }) } });

describe('the desk on a running server', () => {
  it('lets in by its address, shows its page with its files, and stops', async () => {
    const { address, child, ended } = await opened('--port', '0');
    const entered = await visit(address);
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/d/cod-banks']);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await visit(new URL('/d/cod-banks', address), cookie);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(text).toContain('<title>The cod banks · Dragoman</title>');
    const files = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) {
      const file = await visit(new URL(path, address), cookie);
      expect([file.status, file.headers.get('cache-control')]).toEqual([
        200,
        'private, max-age=31536000, immutable',
      ]);
    }
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
  }, 60_000);

  it('sends who has not come in to the way in, and back to the page', async () => {
    const { address, child, ended } = await opened('--port', '0');
    const token = address.searchParams.get('token') ?? '';
    const away = await visit(new URL('/d/cod-banks/timeline?kind=encounter', address));
    const next = '/login?next=%2Fd%2Fcod-banks%2Ftimeline%3Fkind%3Dencounter';
    expect([away.status, away.headers.get('location')]).toEqual([303, next]);
    const form = await (await visit(new URL(next, address))).text();
    const wanted = /name="next" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const back = await fetch(new URL('/login', address), {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ token, next: wanted }),
    });
    expect([back.status, back.headers.get('location')]).toEqual([
      303,
      '/d/cod-banks/timeline?kind=encounter',
    ]);
    child.kill('SIGTERM');
    await ended;
  }, 60_000);

  it('is what a bare call opens, on the dossier of Korea', async () => {
    await begun('korea', 'Korea');
    const { address, child, ended } = await called();
    expect(address.pathname).toBe('/d/korea');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 0, stderr: 'dragoman: stopping …\n' });
  }, 60_000);

  it('takes another port where its own is in use, and says so', async () => {
    const other = createServer()
      .listen(4100, '127.0.0.1')
      .on('error', () => {}); // it may be in use already: the better
    const { address, said, child, ended } = await opened();
    expect(address.port).not.toBe('4100');
    expect(said).toContain('Port 4100 is in use by another program');
    expect((await visit(address)).status).toBe(303);
    child.kill('SIGTERM');
    await ended;
    other.close();
  }, 60_000);
});
