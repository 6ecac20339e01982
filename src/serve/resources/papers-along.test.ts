import { afterEach, beforeEach, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { decide } from '../../keep/index.js';
import { type Ledgers, ledgersAt } from '../ledgers.js';
import { perform } from '../perform.js';
import type { Along } from '../reply.js';
import type { ThreadResource } from '../resource.js';
import { entry } from './entry.js';
import { search } from './search.js';
import { timeline } from './timeline.js';

const { at, ledger } = ledgerDesk();
const DOSSIER = { dossier: 'cod-banks' };
let ledgers: Ledgers;
beforeEach(() => {
  ledgers = ledgersAt({ home: at('') }, () => '2022-02-01T00:00:00.000Z');
});
afterEach(() => ledgers.close());

const ask = (resource: ThreadResource, params: object, query: object) =>
  perform(
    resource,
    { params: { ...DOSSIER, ...params }, query, body: null, by: 'carl', origin: '' },
    ledgers,
  );
const alongTimeline = async (view: object = {}): Promise<readonly Along[]> =>
  (await ask(timeline, {}, { ...view, limit: 50, newest: false })).along ?? [];

it('are what those are given who ask for the entries themselves', async () => {
  for (const view of [{}, { asOf: '2022-01-20' }]) {
    const papers = await alongTimeline(view);
    expect(papers.length).toBeGreaterThan(1);
    for (const { resource, params, query, served } of papers) {
      expect([resource, query]).toEqual(['entry', view]);
      expect(served).toEqual(await ask(entry, params, query));
    }
  }
});

it('are those of entries on which nobody decided', async () => {
  const [first, ...others] = await alongTimeline();
  const open = await ledger();
  const [item] = JSON.parse(String(first?.served.body)).entry.reports;
  await decide(open, { kind: 'accept', item: item.item.id });
  await open.store.close();
  expect((await alongTimeline()).map(({ params }) => params)).toEqual(others.map(({ params }) => params));
});

it('come with the first page of a search, and not with those of an earlier moment', async () => {
  const found = await ask(search, {}, { q: 'Norway', limit: 1 });
  const { rows, next } = JSON.parse(String(found.body));
  expect(found.along?.map(({ params }) => params.id)).toEqual([rows[0].entry.id]);
  expect(next).not.toBeNull();
  expect((await ask(search, {}, { q: 'Norway', limit: 1, after: next })).along).toEqual([]);
});
