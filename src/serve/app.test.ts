import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { appOn, callerOf } from '../../test/serve-app.js';
import type { Ledgers } from './ledgers.js';
import { Problem } from './problem.js';
import { onDossier } from './resource.js';
import { timeline } from './resources/timeline.js';

const { at } = ledgerDesk();

const broken = onDossier({
  name: 'broken',
  method: 'post',
  path: '/dossiers/{dossier}/broken',
  group: 'Test',
  summary: 'Breaks',
  right: 'edit',
  pace: 'quick',
  answer: z.object({}),
  examples: [],
  respond: () => Promise.reject(new TypeError('at /home/anna/secret.ts:3')),
});

let opened: Ledgers | undefined;
afterEach(() => opened?.close());
function served(caller: Parameters<typeof appOn>[2] = callerOf()) {
  const made = appOn(at(''), [timeline, broken], caller);
  opened = made.ledgers;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    made.app.request(`http://127.0.0.1:4100${path}`, { headers, method });
  return { get, faults: made.faults };
}
const PAGE = '/api/dossiers/cod-banks/timeline';

describe('an answer', () => {
  it('is data with a mark, which saves what has not changed', async () => {
    const { get } = served();
    const first = await get(PAGE);
    expect(first.status).toBe(200);
    expect(((await first.json()) as { rows: unknown[] }).rows.length).toBeGreaterThan(2);
    const etag = first.headers.get('etag') ?? '';
    for (const sent of [etag, `"x", ${etag}`, etag.replace('W/', ''), '*'])
      expect((await get(PAGE, { 'if-none-match': sent })).status).toBe(304);
    expect((await get(PAGE, { 'if-none-match': '"x"' })).status).toBe(200);
    expect((await get(`${PAGE}?limit=1`)).headers.get('etag')).not.toBe(etag);
  });
  it('is packed for who accepts it', async () => {
    const { get } = served();
    const plain = await (await get(PAGE)).text();
    const packed = await get(PAGE, { 'accept-encoding': 'br;q=1, gzip;q=0.8' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(plain);
    const refused = await get(PAGE, { 'accept-encoding': 'gzip;q=0' });
    expect(refused.headers.has('content-encoding')).toBe(false);
  });
  it('has no body where only its head is asked for', async () => {
    const { get } = served();
    const head = await get(PAGE, {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('a refusal', () => {
  const codeOf = async (response: Response | Promise<Response>): Promise<string> => {
    const found = await response;
    expect(found.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const { type, status } = Problem.parse(await found.json());
    expect(status).toBe(found.status);
    return `${status} ${type.split(':').at(-1)}`;
  };
  it('tells who is nobody to say who they are', async () => {
    const response = await served(null).get(PAGE);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
    expect(await codeOf(response)).toBe('401 unauthorized');
  });
  it('tells nothing of a dossier that the caller has no right on', async () => {
    const { get } = served();
    expect(await codeOf(get('/api/dossiers/atlantis/timeline'))).toBe('404 missing-dossier');
    const stranger = served(callerOf({ rightOn: () => 'none' }));
    const answers = ['cod-banks', 'atlantis'].map((name) => stranger.get(`/api/dossiers/${name}/timeline`));
    const [there, not] = await Promise.all((await Promise.all(answers)).map((one) => one.text()));
    expect(there?.replace('cod-banks', '')).toBe(not?.replace('atlantis', ''));
  });
  it('tells a reader what only editors may', async () => {
    const reader = served(callerOf({ rightOn: () => 'read' }));
    expect(await codeOf(reader.get('/api/dossiers/cod-banks/broken', {}, 'POST'))).toBe('403 forbidden');
  });
  it('tells what there is instead', async () => {
    const { get } = served();
    expect(await codeOf(get('/api/nothing'))).toBe('404 no-such-resource');
    const wrong = await get(PAGE, {}, 'DELETE');
    expect(wrong.headers.get('allow')).toBe('GET');
    expect(await codeOf(wrong)).toBe('405 method-not-allowed');
  });
  it('keeps a fault of ours to itself', async () => {
    const { get, faults } = served();
    const response = await get('/api/dossiers/cod-banks/broken', {}, 'POST');
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/home|TypeError|\.ts/);
    expect(faults).toHaveLength(1);
  });
});
