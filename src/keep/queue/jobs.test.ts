import { expect, it } from 'vitest';
import { ADD, NOON, put, withQueue } from '../../../test/queue.js';
import { advanceJob, beginJob } from './course.js';
import { acknowledge, allJobs, jobOf, jobsSince, lastChange, outcomesOf, putJob, reportOf } from './jobs.js';
import { putSource } from './sources.js';

const outcome = (number: number) => ({
  ...{ number, source: `${number}.txt`, outcome: 'added' as const, document: `d${number}`, items: 1 },
  ...{ joined: 0, proposed: 0, copyOf: null, lost: [], problem: null },
});

it('shows no job whose bytes are still coming in', () =>
  withQueue(async (queue) => {
    const job = { id: 'a', dossier: 'korea', by: 'Ana', asked: NOON };
    await queue.write(async (tx) => {
      await putJob(tx, job);
      await putSource(tx, 'a', { number: 0, label: 'wire.txt', title: null, address: null });
    });
    expect([await jobOf(queue.db, 'a'), await allJobs(queue.db), await jobsSince(queue.db, 0)]).toEqual([
      null,
      [],
      [],
    ]);
    await queue.write((tx) => acknowledge(tx, 'a', ADD));
    expect(await jobOf(queue.db, 'a')).toMatchObject({
      ...job,
      order: ADD,
      state: 'waiting',
      begun: null,
      progress: { done: 0, total: 1, what: null },
    });
  }));

it('lists the newest first, and what changed since a change', () =>
  withQueue(async (queue) => {
    await put(queue, 'old', { asked: '2026-01-01T00:00:00.000Z' });
    await put(queue, 'new', { dossier: null });
    const change = await lastChange(queue.db);
    expect((await allJobs(queue.db)).map(({ id }) => id)).toEqual(['new', 'old']);
    expect(await jobsSince(queue.db, change)).toEqual([]);
    await queue.write((tx) => beginJob(tx, 'old', NOON));
    expect((await jobsSince(queue.db, change)).map(({ id }) => id)).toEqual(['old']);
  }));

it('gives what became of the documents, page by page or since a change', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    await queue.write((tx) => beginJob(tx, 'a', NOON));
    const progress = { done: 2, total: 3, what: null };
    await queue.write((tx) => advanceJob(tx, 'a', progress, [outcome(0), outcome(1)]));
    const since = await lastChange(queue.db);
    await queue.write((tx) => advanceJob(tx, 'a', progress, [outcome(2)]));
    expect(await outcomesOf(queue.db, 'a')).toEqual([outcome(0), outcome(1), outcome(2)]);
    expect(await outcomesOf(queue.db, 'a', { since })).toEqual([outcome(2)]);
    expect(await outcomesOf(queue.db, 'a', { after: 0, limit: 1 })).toEqual([outcome(1)]);
    expect(await reportOf(queue, 'a')).toBeNull();
  }));
