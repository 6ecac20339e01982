import { expect, it } from 'vitest';
import { ADD, NOON, put, withQueue } from '../../../test/queue.js';
import { Refusal } from '../problem.js';
import { deskOf } from './desk.js';

const job = { id: 'a', dossier: 'korea', by: 'Ana', asked: NOON };

it('shows work once it is acknowledged, and says when there is something to do', () =>
  withQueue(async (queue) => {
    let calls = 0;
    const desk = deskOf(
      queue,
      () => NOON,
      () => void calls++,
    );
    await desk.announce(job);
    expect([await desk.job('a'), calls]).toEqual([null, 0]);
    expect(await desk.acknowledge('a', ADD)).toMatchObject({ ...job, state: 'waiting' });
    expect([(await desk.jobs()).length, calls]).toEqual([1, 1]);
    expect(await desk.stop('a')).toMatchObject({ state: 'stopped', ended: NOON });
    expect([await desk.outcomes('a', {}), await desk.report('a'), calls]).toEqual([[], null, 2]);
  }));

it('takes no promise for work that was given up', () =>
  withQueue(async (queue) => {
    const desk = deskOf(
      queue,
      () => NOON,
      () => {},
    );
    await desk.announce(job);
    await desk.giveUp('a');
    await expect(desk.acknowledge('a', ADD)).rejects.toThrow(Refusal);
  }));

it('takes no more work than can be done in reasonable time', () =>
  withQueue(async (queue) => {
    const desk = deskOf(
      queue,
      () => NOON,
      () => {},
    );
    for (let n = 0; n < 500; n++) await put(queue, `job ${n}`);
    await expect(desk.announce(job)).rejects.toThrow('Too much work waits');
    await desk.stop('job 0');
    await desk.announce(job);
  }));
