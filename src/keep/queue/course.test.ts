import { expect, it } from 'vitest';
import { NOON, put, withQueue } from '../../../test/queue.js';
import { advanceJob, beginJob, endJob, putBack, stopJob, stoppingJobs, waitingJobs } from './course.js';
import type { JobOutcome } from './job.js';
import { jobOf, outcomesOf, reportOf } from './jobs.js';
import type { Queue } from './tables.js';

const outcome = (over: Partial<JobOutcome>): JobOutcome => ({
  ...{ number: 0, source: 'wire.txt', outcome: 'added', document: 'wire', items: 2 },
  ...{ joined: 0, proposed: 0, copyOf: null, lost: [], problem: null },
  ...over,
});
const progress = { done: 1, total: 2, what: 'wire.txt' };
const begin = (queue: Queue, id: string) => queue.write((tx) => beginJob(tx, id, NOON));

it('begins what waits, in the order in which it was asked for', () =>
  withQueue(async (queue) => {
    await put(queue, 'later', { asked: '2026-01-05T13:00:00.000Z' });
    await put(queue, 'first', { asked: '2026-01-05T11:00:00.000Z' });
    expect(await waitingJobs(queue.db)).toEqual([
      { id: 'first', dossier: 'korea' },
      { id: 'later', dossier: 'korea' },
    ]);
    expect(await begin(queue, 'first')).toBe(1);
    expect(await begin(queue, 'first')).toBe(0);
    expect(await jobOf(queue.db, 'first')).toMatchObject({ state: 'running', begun: NOON });
  }));

it('counts how often a job is begun in vain', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    for (const tries of [1, 2]) {
      expect(await begin(queue, 'a')).toBe(tries);
      await queue.write((tx) => putBack(tx));
    }
    await begin(queue, 'a');
    await queue.write((tx) => advanceJob(tx, 'a', progress, [outcome({})]));
    await queue.write((tx) => putBack(tx, 'a'));
    expect(await begin(queue, 'a')).toBe(1);
  }));

it('says of what a job added before it was begun anew that it was added', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    await begin(queue, 'a');
    const note = (over: Partial<JobOutcome>) =>
      queue.write((tx) => advanceJob(tx, 'a', progress, [outcome(over)]));
    await note({});
    await note({ outcome: 'there', items: 0 });
    expect(await outcomesOf(queue.db, 'a')).toEqual([outcome({})]);
    await note({ outcome: 'there', source: 'another.txt' });
    expect(await outcomesOf(queue.db, 'a')).toEqual([outcome({ outcome: 'there', source: 'another.txt' })]);
    expect((await jobOf(queue.db, 'a'))?.progress).toEqual(progress);
  }));

it('ends a job once', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    await queue.write((tx) => endJob(tx, 'a', { state: 'done', at: NOON, report: '{}' }));
    const problem = { code: 'busy', message: 'Too late.' };
    await queue.write((tx) => endJob(tx, 'a', { state: 'failed', at: NOON, problem }));
    expect(await jobOf(queue.db, 'a')).toMatchObject({ state: 'done', ended: NOON, problem: null });
    expect(await reportOf(queue, 'a')).toBe('{}');
  }));

it('stops what waits at once, and asks for what is being done', () =>
  withQueue(async (queue) => {
    await put(queue, 'waits');
    await put(queue, 'runs');
    await begin(queue, 'runs');
    const stop = (id: string) => queue.write((tx) => stopJob(tx, id, NOON));
    expect(await stop('waits')).toMatchObject({ state: 'stopped', ended: NOON });
    expect(await stop('runs')).toMatchObject({ state: 'running' });
    expect(await stop('nothing')).toBeNull();
    expect(await stoppingJobs(queue.db)).toEqual(['runs']);
  }));
