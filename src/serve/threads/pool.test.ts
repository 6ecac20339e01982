import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import type { Task } from '../perform.js';
import { timeline } from '../resources/timeline.js';
import { type PoolOptions, threadPool } from './pool.js';
import type { Threads } from './threads.js';

/** A thread that does as the call says: answers, throws, dies or hangs. `count` tells how many calls it has met. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
let count = 0;
parentPort.on('message', ({ number, task }) => {
  count += 1;
  const { act } = task.query;
  if (act === 'die') process.exit(7);
  if (act === 'crash') throw new Error('out of luck');
  if (act === 'hang') return;
  if (act === 'refuse') parentPort.postMessage({ number, thrown: { is: 'failure', code: 'bad-date', input: 'x', message: 'no day' } });
  else parentPort.postMessage({ number, served: { status: 200, headers: {}, body: String(count) } });
});`;

let pool: Threads;
afterEach(() => pool.close());
const pooled = (options: Partial<PoolOptions> = {}) => {
  let started = 0;
  pool = threadPool({
    whereabouts: { home: '/nowhere' },
    readers: 1,
    grace: 20,
    start: () => {
      started += 1;
      return new Worker(THREAD, { eval: true });
    },
    ...options,
  });
  const call = (act = '', pace: 'slow' | 'write' = 'slow') => {
    const task: Task = { params: { dossier: 'cod' }, query: { act }, body: null, by: 'anna', origin: '' };
    return pool.perform({ ...timeline, pace }, task);
  };
  return { call, started: () => started };
};

it('starts a thread when there is work for it, and keeps it', async () => {
  const { call, started } = pooled();
  expect(started()).toBe(0);
  expect((await Promise.all([call(), call(), call()])).map(({ body }) => body)).toEqual(['1', '2', '3']);
  expect(started()).toBe(1);
});

it('writes on a thread of its own', async () => {
  const { call, started } = pooled();
  expect((await Promise.all([call('', 'write'), call()])).map(({ body }) => body)).toEqual(['1', '1']);
  expect(started()).toBe(2);
});

it('hands on what a call is refused with', async () => {
  const { call } = pooled();
  await expect(call('refuse')).rejects.toMatchObject({
    name: 'Failure',
    code: 'bad-date',
    message: 'no day',
  });
  expect((await call()).body).toBe('2');
});

it.each(['crash', 'die'])('goes on with a new thread after one that met its end (%s)', async (act) => {
  const { call, started } = pooled();
  const [met, next] = await Promise.allSettled([call(act), call()]);
  expect(met.status).toBe('rejected');
  expect(next).toMatchObject({ status: 'fulfilled', value: { body: '1' } });
  expect(started()).toBe(2);
});

it('gives up a thread that does not answer', async () => {
  const { call } = pooled({ longest: 3_000 });
  await expect(call('hang')).rejects.toMatchObject({ code: 'unavailable' });
  expect((await call()).body).toBe('1');
});

it('lets nobody wait for it once it is closed', async () => {
  const { call } = pooled();
  const waiting = call('hang');
  const refused = expect(waiting).rejects.toThrow('The server is stopping.');
  await pool.close();
  await refused;
});

it('tells when nobody waits for those who read', async () => {
  const { call } = pooled();
  await pool.quiet();
  const done: string[] = [];
  const [one, other] = [call(), call()];
  void one.then(() => done.push('one'));
  void other.then(() => done.push('other'));
  await pool.quiet();
  expect((await other).body).toBe('2');
  expect(done).toEqual(['one', 'other']);
  const last = call('hang').catch(() => {});
  const quiet = pool.quiet();
  await pool.close();
  await Promise.all([last, quiet]);
});
