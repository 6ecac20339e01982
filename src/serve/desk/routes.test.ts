import { rmSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { appOn, callerOf } from '../../../test/serve-app.js';
import { SCRIPT, smallDesk } from '../../../test/small-desk.js';
import type { Ledgers } from '../ledgers.js';
import { builtDesk } from './built.js';

const { at } = ledgerDesk();
const folder = smallDesk();
const built = builtDesk(folder);
afterAll(() => rmSync(folder, { recursive: true }));

let opened: Ledgers | undefined;
afterEach(() => opened?.close());
function desk(caller: Parameters<typeof appOn>[2] = callerOf(), made = built) {
  const { app, ledgers } = appOn(at(''), [], caller, made);
  opened = ledgers;
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.request(`http://127.0.0.1:4100${path}`, { headers, method });
}

describe('the page of the desk', () => {
  it.each(['/', '/d/cod-banks', '/d/cod-banks/timeline', '/d/cod-banks/entries/nobody'])(
    'is at %s, with what reads without a script',
    async (path) => {
      const response = await desk()(path);
      const text = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(text).toContain('<div id="desk"></div>');
      expect(text).toMatch(
        /<noscript>[\s\S]*"\/api\/dossiers\/cod-banks\/brief\?form=html"[\s\S]*<\/noscript>/,
      );
      expect(text).toContain(path === '/' ? '<title>Dragoman<' : '<title>The cod banks · Dragoman<');
    },
  );
  it('is asked for again, and sent only where it is another one', async () => {
    const get = desk();
    const first = await get('/d/cod-banks');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const mark = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await get('/d/cod-banks/map', mark)).status).toBe(304);
    expect((await get('/', mark)).status).toBe(200);
  });
  it.each(['/d/atlantis', '/d/A%20B', '/d/cod-banks/nothing', '/d/atlantis/timeline'])(
    'is there for the desk to say that %s is not',
    async (path) => {
      const response = await desk()(path);
      expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('id="desk"')]);
    },
  );
  it('tells nothing of a dossier to whoever may not read it', async () => {
    const get = desk(callerOf({ rightOn: () => 'none' }));
    const [there, not] = await Promise.all(['/d/cod-banks', '/d/atlantis'].map((path) => get(path)));
    expect([there?.status, not?.status]).toEqual([404, 404]);
    expect(await there?.text()).toBe(await not?.text());
  });
  it('is the way in for who has not come in', async () => {
    const response = await desk(null)('/d/cod-banks');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/login']);
  });
  it('is the list of dossiers where the desk was not built', async () => {
    const text = await (await desk(callerOf(), null)('/')).text();
    expect(text).toContain('The cod banks');
    expect(text).not.toContain('noscript');
  });
});

describe('a file of the desk', () => {
  it('is kept for a year, and packed for who accepts it', async () => {
    const get = desk();
    const plain = await get('/assets/index-1a.js');
    expect(await plain.text()).toBe(SCRIPT);
    expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(plain.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const packed = await get('/assets/index-1a.js', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(Buffer.from(await packed.arrayBuffer())).toEqual(
      Buffer.from(built?.files.get('index-1a.js')?.packed ?? []),
    );
    const mark = { 'if-none-match': plain.headers.get('etag') ?? '' };
    expect((await get('/assets/index-1a.js', mark)).status).toBe(304);
    const style = await get('/assets/index-2b.css', { 'accept-encoding': 'gzip' });
    expect([style.headers.has('content-encoding'), await style.text()]).toEqual([false, 'body{margin:0}']);
  });
  it.each([
    '/assets/index-1a.js.gz',
    '/assets/notes.odd',
    '/assets/index.html',
    '/assets/..%2Findex.html',
    '/assets/%2e%2e%2fmanifest.json',
    '/assets/%2Fetc%2Fpasswd',
    '/assets/__proto__',
    '/assets/',
    '/manifest.json',
  ])('%s is none', async (path) => expect((await desk()(path)).status).toBe(404));
  it('is not there where the desk was not built', async () =>
    expect((await desk(callerOf(), null)('/assets/index-1a.js')).status).toBe(404));
});
