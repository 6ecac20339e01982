import { expect, it } from 'vitest';
import { ADD, NOON, put, withQueue } from '../../../test/queue.js';
import { endJob } from './course.js';
import { acknowledge, allJobs, putJob } from './jobs.js';
import { giveUp, tidy } from './tidy.js';

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
