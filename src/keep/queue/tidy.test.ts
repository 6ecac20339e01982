import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { ADD, NOON, put, withQueue } from '../../../test/queue.js';
import { endJob } from './course.js';
import { acknowledge, allJobs, putJob } from './jobs.js';
import { PART_BYTES, putPart, putSource } from './sources.js';
import { queuePath } from './tables.js';
import { giveUp, shrink, tidy } from './tidy.js';

const DAY = 86_400_000;

it('forgets ended work after a month, and nothing that waits', () =>
  withQueue(async (queue) => {
    await put(queue, 'ended');
    await put(queue, 'waits');
    await queue.write((tx) => endJob(tx, 'ended', { state: 'done', at: NOON }));
    const ids = async (days: number) => {
      await queue.write((tx) => tidy(tx, Date.parse(NOON) + days * DAY));
      return (await allJobs(queue.db)).map(({ id }) => id).sort();
    };
    expect(await ids(29)).toEqual(['ended', 'waits']);
    expect(await ids(31)).toEqual(['waits']);
  }));

it('forgets uploads that broke off, at once or later', () =>
  withQueue(async (queue) => {
    const job = { dossier: 'korea', by: 'Ana', asked: NOON };
    for (const id of ['now', 'later', 'whole']) await queue.write((tx) => putJob(tx, { id, ...job }));
    await queue.write((tx) => acknowledge(tx, 'whole', ADD));
    for (const id of ['now', 'whole']) await queue.write((tx) => giveUp(tx, id));
    await queue.write((tx) => tidy(tx, Date.parse(NOON) + DAY));
    const left = await queue.db.selectFrom('job').select('id').execute();
    expect(left).toEqual([{ id: 'whole' }]);
  }));

it('keeps no more than a thousand that have ended, the latest', () =>
  withQueue(async (queue) => {
    await put(queue, 'waits');
    const row = await queue.db.selectFrom('job').selectAll().executeTakeFirstOrThrow();
    const ended = (n: number) => new Date(Date.parse(NOON) + n).toISOString();
    const rows = Array.from({ length: 1_003 }, (_, n) => ({
      ...row,
      ...{ id: `job ${n}`, state: 'done' as const, ended: ended(n) },
    }));
    await queue.write(async (tx) => {
      await tx.insertInto('job').values(rows).execute();
      await tidy(tx, Date.parse(NOON));
    });
    const ids = (await allJobs(queue.db)).map(({ id }) => id);
    expect(ids).toHaveLength(1_001);
    expect(ids).toEqual(expect.arrayContaining(['waits', 'job 3', 'job 1002']));
    expect(ids).not.toContain('job 2');
  }));

it('gives back the room of large uploads, and keeps the rest', () =>
  withQueue(async (queue, home) => {
    await put(queue, 'large');
    await put(queue, 'waits');
    await queue.write(async (tx) => {
      await putSource(tx, 'large', { number: 0, label: 'a', title: null, address: null });
      const bytes = new Uint8Array(PART_BYTES);
      for (let number = 0; number < 110; number++) await putPart(tx, 'large', 0, { number, bytes });
    });
    await shrink(queue);
    await queue.write((tx) => endJob(tx, 'large', { state: 'done', at: NOON }));
    await shrink(queue);
    await sql`pragma wal_checkpoint(truncate)`.execute(queue.db);
    expect(statSync(queuePath(home)).size).toBeLessThan(1_000_000);
    expect((await allJobs(queue.db)).map(({ id }) => id).sort()).toEqual(['large', 'waits']);
  }));
