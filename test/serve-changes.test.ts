import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CallOptions,
  connect,
  eachEvent,
  eachRow,
  type LedgerEvent,
  Problem,
} from '../src/client/index.js';
import { decide, type Ledger, openLedger, TODAY, timeline } from '../src/keep/index.js';
import { opened, tell } from './ledger-process.js';
import { type Server, serving } from './serving.js';
import { readerOf } from './stream-reading.js';

let home = '';
let server: Server;
/** The ledger as another program has it open beside the server. */
let other: Ledger;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman changes '));
  const now = () => new Date().toISOString();
  other = await opened(await openLedger({ home, dossier: 'cod-banks', by: 'anna', create: true, now }));
  await tell(other, ['announced', 'wire']);
  server = await serving({ home });
}, 180_000);
afterAll(async () => {
  await server?.stop();
  await other?.store.close();
  rmSync(home, { recursive: true, force: true });
});

const path = '/api/dossiers/cod-banks';
const client = () => connect({ address: server.origin, token: server.token });

describe('feeds on a running server', () => {
  it('lead to what they tell of, and are not sent twice', async () => {
    const response = await server.call(`${path}/feed.atom?party=NOR`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const { id, links, entries = [] } = parseAtomFeed(await response.text());
    expect(id).toMatch(/^urn:uuid:/);
    expect(links?.[0]?.href).toBe(`${server.origin}${path}/feed.atom?party=NOR`);
    expect(entries.length).toBeGreaterThan(1);
    const { pathname } = new URL(entries[0]?.links?.[0]?.href ?? '');
    expect((await server.call(pathname)).status).toBe(200);
    const etag = response.headers.get('etag') ?? '';
    const again = await server.call(`${path}/feed.atom?party=NOR`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const feed = await server.call(`${path}/feed.json?party=NOR`);
    expect(parseJsonFeed(await feed.json()).items?.map((item) => item.id)).toEqual(
      entries.map((entry) => entry.id),
    );
  });
  it('tell nobody who has not said who they are', async () => {
    const headers = { authorization: 'Bearer wrong' };
    for (const name of ['feed.atom', 'feed.json', 'events'])
      expect((await server.call(`${path}/${name}`, { headers })).status).toBe(401);
  });
});

describe('events on a running server', () => {
  it('tell of what another program writes, and go on where a reader left off', async () => {
    const first = readerOf(await server.call(`${path}/events`));
    await first.next();
    await tell(other, ['aftermath']);
    const said = await first.until((all) => all.includes('event: item.asserted'));
    await first.leave();
    const [, id = ''] = /id: (\d+)\nevent: item\.asserted/.exec(said) ?? [];
    const again = readerOf(await server.call(`${path}/events`, { headers: { 'last-event-id': id } }));
    expect(await again.until((all) => all.includes('data:'))).toContain(`id: ${Number(id) + 1}\n`);
    await again.leave();
  });
  it('come to the client as they happen, each with its types', async () => {
    const [last] = (await client().log({ dossier: 'cod-banks', newest: true, limit: 1 })).rows;
    const seen: LedgerEvent[] = [];
    const listening = (async () => {
      const ask = (options: CallOptions) =>
        client().events({ dossier: 'cod-banks', after: last?.seq }, options);
      for await (const { data } of eachEvent<LedgerEvent>(ask)) {
        seen.push(data);
        if (data.what.kind === 'item.rejected') break;
      }
    })();
    const [entry] = (await timeline(other.store.db, TODAY, { kinds: ['pause'] })).rows;
    await decide(other, { kind: 'reject', item: entry?.reports[0]?.item.id ?? '' });
    await listening;
    expect(seen.map(({ by, what }) => [by, what.kind])).toEqual([['anna', 'item.rejected']]);
  });
});

describe('the client on a running server', () => {
  it('walks through all pages', async () => {
    const ids: string[] = [];
    for await (const { id } of eachRow(client().timeline, { dossier: 'cod-banks', limit: 2 })) ids.push(id);
    const { rows } = await timeline(other.store.db, TODAY, {}, { limit: 500 });
    expect(ids).toEqual(rows.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(4);
  });
  it('throws what the server refuses, with the fields that are wrong', async () => {
    const refused = client().timeline({ dossier: 'cod-banks', limit: 0 });
    await expect(refused).rejects.toBeInstanceOf(Problem);
    await expect(refused).rejects.toMatchObject({
      status: 400,
      errors: [{ field: expect.stringContaining('limit'), detail: expect.any(String) }],
    });
    await expect(client().entry({ dossier: 'atlantis', id: 'x' })).rejects.toMatchObject({
      code: 'missing-dossier',
    });
  });
  it('gives a feed as it came', async () => {
    const response = await client().feedAtom({ dossier: 'cod-banks', limit: 1 });
    expect(parseAtomFeed(await response.text()).entries).toHaveLength(1);
  });
});

it('lets its readers go when it stops', async () => {
  const reader = readerOf(await server.call(`${path}/events`));
  await reader.next();
  const ended = reader.until(() => false).catch((error: Error) => error.message);
  expect(await server.stop()).toBe(0);
  expect(await ended).toMatch(/^the stream ended/);
});
