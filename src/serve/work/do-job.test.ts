import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { opened, PROCESS, tell } from '../../../test/ledger-process.js';
import { NOON } from '../../../test/queue.js';
import { documentsOf, logPage, openLedger, TODAY } from '../../keep/index.js';
import { acknowledge, type Job, openQueue, putJob, putPart, putSource } from '../../keep/queue/index.js';
import type { ReadingPool } from '../../reading-pool.js';
import { doJob } from './do-job.js';
import type { FromJob } from './job-message.js';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dragoman job '));
});
afterEach(() => rmSync(home, { recursive: true }));

const known: ReadingPool = { size: 1, read: async () => ({ reading: PROCESS.wire }), close: async () => {} };
const ledger = (over: object = {}) =>
  openLedger({ dossier: 'cod', home, by: 'tester', now: () => NOON, ...over });
const job = (order: Job['order'], over: object = {}): Job =>
  ({ id: 'a', dossier: 'cod', by: 'Ana', order, state: 'running', ...over }) as Job;

async function done(one: Job, signal = new AbortController().signal) {
  const said: FromJob[] = [];
  const limits = { longest: 1_000, memory: 64, readers: 1 };
  const end = await doJob({ job: one, whereabouts: { home }, limits }, signal, (m) => said.push(m), known);
  return { end, said };
}

it('adds what was uploaded, in the name of whoever asked for it', async () => {
  const first = await opened(await ledger({ create: true }));
  await first.store.close();
  const queue = await openQueue(home);
  const order = { kind: 'add', published: null, force: false } as const;
  await queue.write(async (tx) => {
    await putJob(tx, { id: 'a', dossier: 'cod', by: 'Ana', asked: NOON });
    await putSource(tx, 'a', { number: 0, label: 'wire.txt', title: null, address: null });
    await putPart(tx, 'a', 0, { number: 0, bytes: Buffer.from(PROCESS.wire.document.text) });
    await acknowledge(tx, 'a', order);
  });
  await queue.close();
  const { end, said } = await done(job(order));
  expect(end).toEqual({ state: 'done', problem: null, report: null });
  expect(said.at(-1)).toMatchObject({ outcome: { source: 'wire.txt', outcome: 'added' } });
  const after = await ledger({ readonly: true });
  const { rows } = await logPage(after.store.db, { limit: 100 });
  expect(rows.find(({ what }) => what.kind === 'document.added')?.by).toBe('Ana');
  await after.store.close();
});

it('reads all of a dossier again', async () => {
  const first = await opened(await ledger({ create: true }));
  await tell(first, ['wire']);
  expect(await documentsOf(first.store.db, TODAY)).toHaveLength(1);
  await first.store.close();
  const { end, said } = await done(job({ kind: 'reread' }));
  expect(end.state).toBe('done');
  expect(said).toMatchObject([
    { progress: { done: 0, total: 1 } },
    { outcome: { outcome: 'read-again' }, progress: { done: 1, total: 1 } },
  ]);
});

it('fails in words where the dossier is gone', async () =>
  expect((await done(job({ kind: 'reread' }, { dossier: 'gone' }))).end).toMatchObject({
    state: 'failed',
    problem: { code: 'missing-dossier', message: expect.not.stringContaining(home) },
  }));

it('fails in words where years cannot be tested', async () => {
  const order = { kind: 'backtest', horizons: [12], from: 1816, to: 1817 } as const;
  expect((await done(job({ ...order, horizons: [12] }, { dossier: null }))).end).toMatchObject({
    state: 'failed',
    problem: { code: expect.not.stringContaining('internal') },
  });
});

it('ends a back-test at once where it is to stop', async () => {
  const order = { kind: 'backtest', horizons: [12], from: 2020, to: 2020 } as const;
  const stopper = new AbortController();
  const ending = done(job({ ...order, horizons: [12] }, { dossier: null }), stopper.signal);
  stopper.abort();
  expect((await ending).end).toEqual({ state: 'stopped', problem: null, report: null });
});
