import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../test/house.js';
import { PROCESS } from '../test/ledger-process.js';
import { growingPool, ownThread, readingPool } from './reading-pool.js';
import type { ToWorker } from './reading-worker.js';

/** Threads as the pool sees them: they note what they are sent, and the test lets them answer or die. */
class FakeThread extends EventEmitter {
  static all: FakeThread[] = [];
  readonly sent: ToWorker[] = [];
  closed = false;
  constructor() {
    super();
    FakeThread.all.push(this);
  }
  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }
  async terminate(): Promise<void> {
    this.closed = true;
  }
}

vi.mock('node:worker_threads', async (original) => {
  const real = await original<typeof import('node:worker_threads')>();
  return {
    ...real,
    Worker: function start() {
      return new FakeThread();
    },
  };
});

const job = (name: keyof typeof PROCESS) => ({ document: PROCESS[name].document });
const done = (number: number) => ({ number, result: { reading: PROCESS.wire } });
const isWanted = () => true;

describe('a pool of threads', () => {
  beforeEach(() => {
    FakeThread.all = [];
  });
  const threads = () => FakeThread.all;
  const at = (i: number): FakeThread => threads()[i] ?? expect.fail(`there is no thread ${i}`);

  it('gives each thread as many documents, and no more than it needs at hand', async () => {
    const pool = readingPool(2);
    const results = Array.from({ length: 100 }, () => pool.read(job('wire'), isWanted));
    await vi.waitFor(() => expect(threads().map(({ sent }) => sent.length)).toEqual([40, 40]));
    at(0).emit('message', done(1));
    await vi.waitFor(() => expect(at(0).sent).toHaveLength(41));
    for (let number = 1; number <= 60; number++)
      for (const thread of threads()) {
        thread.emit('message', done(number));
        await Promise.resolve();
      }
    await vi.waitFor(() => expect(at(0).sent.length + at(1).sent.length).toBe(100));
    for (let number = 1; number <= 60; number++)
      for (const thread of threads()) thread.emit('message', done(number));
    for (const result of await Promise.all(results)) expect(result).toEqual({ reading: PROCESS.wire });
    await pool.close();
    expect(threads().every(({ closed }) => closed)).toBe(true);
  });

  it('answers whether a document is wanted', async () => {
    const pool = readingPool(1);
    const asked: string[] = [];
    const result = pool.read(job('wire'), async ({ id }) => {
      asked.push(id);
      return false;
    });
    await vi.waitFor(() => expect(at(0).sent).toHaveLength(1));
    at(0).emit('message', { number: 1, ask: PROCESS.wire.document });
    await vi.waitFor(() => expect(at(0).sent[1]).toEqual({ number: 1, wanted: false }));
    at(0).emit('message', { number: 1, result: { skipped: PROCESS.wire.document } });
    expect(await result).toEqual({ skipped: PROCESS.wire.document });
    expect(asked).toEqual(['wire']);
  });

  it('loses the document that a thread dies of, and has another thread for the others', async () => {
    const pool = readingPool(1);
    const [first, second] = [pool.read(job('wire'), isWanted), pool.read(job('announced'), isWanted)];
    await vi.waitFor(() => expect(at(0).sent).toHaveLength(2));
    at(0).emit('message', { number: 2, ask: PROCESS.announced.document });
    await vi.waitFor(() => expect(at(0).sent[2]).toEqual({ number: 2, wanted: true }));
    at(0).emit('error', new Error('out of memory'));
    expect(await second).toEqual({ failed: { code: null, input: 'announced', message: 'out of memory' } });
    await vi.waitFor(() => expect(at(1).sent).toEqual([{ number: 1, job: job('wire') }]));
    at(1).emit('message', done(1));
    expect(await first).toEqual({ reading: PROCESS.wire });
    await pool.close();
    expect(at(1).closed).toBe(true);
  });

  it('fails the read alone whose question could not be answered', async () => {
    const pool = readingPool(1);
    const read = pool.read(job('wire'), () => Promise.reject(new Error('the ledger is gone')));
    await vi.waitFor(() => expect(at(0).sent).toHaveLength(1));
    at(0).emit('message', { number: 1, ask: PROCESS.wire.document });
    await expect(read).rejects.toThrow('the ledger is gone');
  });

  it('starts no thread for a few documents', async () => {
    const pool = growingPool(2);
    for (let i = 0; i < 4; i++)
      expect(await pool.read(job('empty'), () => false)).toMatchObject({ skipped: {} });
    expect(threads()).toEqual([]);
    const fifth = pool.read(job('wire'), isWanted);
    await vi.waitFor(() => expect(threads()).toHaveLength(2));
    for (const thread of threads()) thread.emit('message', done(1));
    expect(await fifth).toEqual({ reading: PROCESS.wire });
    await pool.close();
    await ownThread.close();
  });
});

/** The built modules, whose threads can be started: `npm test` builds them first. */
const BUILT = join(ROOT, 'dist', 'reading-pool.js');

describe('a pool of real threads', () => {
  it('reads what this thread reads, documents that fail included, in any order', async () => {
    vi.doUnmock('node:worker_threads');
    expect(existsSync(BUILT), 'dist is built').toBe(true);
    const built = (await import(pathToFileURL(BUILT).href)) as typeof import('./reading-pool.js');
    const pool = built.readingPool(2);
    const odd = { document: { ...PROCESS.wire.document, text: 7 } } as never;
    const text = 'Donald Trump met Kim Jong Un in Hanoi on 27 February 2019.';
    const jobs = [{ document: { ...PROCESS.wire.document, text } }, odd, job('aftermath'), job('empty')];
    const results = await Promise.all(jobs.map((one) => pool.read(one, ({ id }) => id !== 'empty')));
    const here = await Promise.all(jobs.map((one) => ownThread.read(one, ({ id }) => id !== 'empty')));
    expect(results).toEqual(here);
    expect(results[0]).toMatchObject({ reading: { items: [{ kind: 'encounter', when: '2019-02-27' }] } });
    expect(results.map((result) => Object.keys(result)[0])).toEqual([
      'reading',
      'failed',
      'reading',
      'skipped',
    ]);
    await pool.close();
  });
});
