import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { coded, fakeThreads } from '../../../test/fake-thread.js';
import { ROOT } from '../../../test/house.js';
import { PROCESS } from '../../../test/ledger-process.js';
import { carefulPool, Stopped } from './careful-pool.js';

const limits = { longest: 60_000, memory: 64, readers: 1 };
const job = { document: PROCESS.wire.document };
const isWanted = () => true;
const done = { reading: PROCESS.wire };
const begin = (over: Partial<typeof limits> = {}) => {
  const threads = fakeThreads();
  const stopper = new AbortController();
  const pool = carefulPool({ ...limits, ...over }, stopper.signal, threads.start);
  return { ...threads, pool, stopper, read: () => pool.read(job, isWanted) };
};
const tick = () => new Promise((resolve) => setImmediate(resolve));

it('has a thread read one document at a time', async () => {
  const { all, read } = begin();
  const both = [read(), read()];
  await tick();
  expect(all.map(({ sent }) => sent)).toEqual([[{ number: 1, job }]]);
  all[0]?.says({ number: 1, ask: job.document });
  await tick();
  expect(all[0]?.sent.at(-1)).toEqual({ number: 1, wanted: true });
  all[0]?.says({ number: 1, result: done });
  await tick();
  all[0]?.says({ number: 2, result: done });
  expect(await Promise.all(both)).toEqual([done, done]);
  expect(all).toHaveLength(1);
});

it('gives a document up that takes too long, and its thread with it', async () => {
  const { all, read } = begin({ longest: 20 });
  expect(await read()).toMatchObject({ failed: { code: 'too-slow', input: 'wire' } });
  expect(all[0]?.ended).toBe(true);
  const next = read();
  await tick();
  all[1]?.says({ number: 2, result: done });
  expect(await next).toEqual(done);
});

it.each([
  ['ERR_WORKER_OUT_OF_MEMORY', 'too-large'],
  ['ERR_OTHER', null],
])('outlives a thread that ends with %s', async (code, told) => {
  const { all, read } = begin();
  const reading = read();
  await tick();
  all[0]?.emit('error', coded(code));
  expect(await reading).toMatchObject({ failed: { code: told } });
  expect(all[0]?.ended).toBe(true);
});

it('begins no document once it is to stop', async () => {
  const { all, read, stopper } = begin();
  const [first, second] = [read(), read()];
  await tick();
  stopper.abort();
  all[0]?.says({ number: 1, result: done });
  expect(await first).toEqual(done);
  await expect(second).rejects.toThrow(Stopped);
});

it('ends its threads when it is closed', async () => {
  const { all, pool, read } = begin();
  const reading = read();
  await tick();
  await pool.close();
  expect([all[0]?.ended, await reading]).toMatchObject([true, { failed: { code: null } }]);
});

const built = join(ROOT, 'dist', 'reading-worker.js');
describe.skipIf(!existsSync(built))('real threads (skipped without a build)', () => {
  const pool = (over: Partial<typeof limits>) =>
    carefulPool(
      { ...limits, ...over },
      new AbortController().signal,
      (options) => new Worker(built, { ...options, stderr: true }),
    );
  it.each([
    [{ longest: 1 }, 'too-slow'],
    [{ memory: 8 }, 'too-large'],
  ])('that have no more than %j give a document up', async (over, code) => {
    const one = pool(over);
    expect(await one.read(job, isWanted)).toMatchObject({ failed: { code } });
    await one.close();
  });
});
