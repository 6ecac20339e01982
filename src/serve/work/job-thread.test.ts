import { expect, it } from 'vitest';
import { coded, FakeThread } from '../../../test/fake-thread.js';
import type { Job, JobOutcome, JobProgress } from '../../keep/queue/index.js';
import { jobThread } from './job-thread.js';

const job = { id: 'a', dossier: 'korea' } as Job;
const begin = (longest = 60_000, grace = 60_000) => {
  const thread = new FakeThread();
  const told: [JobProgress, readonly JobOutcome[]][] = [];
  const data = { job, whereabouts: { home: '/nowhere' }, limits: { longest, memory: 64, readers: 1 } };
  const advance = async (...all: [JobProgress, readonly JobOutcome[]]) => void told.push(all);
  return { thread, told, ...jobThread(data, advance, () => thread.asWorker(), grace) };
};
const progress = (done: number) => ({ done, total: 3, what: null });
const end = { state: 'done', problem: null, report: null };

it('writes down some times a second what the thread says, and the last of it before the end', async () => {
  const { thread, told, ended } = begin();
  const outcomes = [{ number: 0 }, { number: 1 }];
  outcomes.forEach((outcome, i) => {
    thread.says({ outcome, progress: progress(i + 1) });
  });
  thread.says({ end });
  expect(await ended).toEqual(end);
  expect(told).toEqual([[progress(2), outcomes]]);
  expect(thread.ended).toBe(true);
});

it.each([
  [coded('ERR_WORKER_OUT_OF_MEMORY'), 'too-large'],
  [new Error('lost'), 'internal'],
])('tells of what a thread died: %s', async (error, died) => {
  const { thread, ended } = begin();
  thread.says({ opening: 2 });
  thread.emit('error', error);
  expect(await ended).toEqual({ died, opening: 2 });
});

it('ends a thread that opens a source for too long, and none that has opened it', async () => {
  const quick = begin(20);
  quick.thread.says({ opening: 0 });
  quick.thread.says({ opening: null });
  await new Promise((resolve) => setTimeout(resolve, 40));
  quick.thread.says({ end });
  expect(await quick.ended).toEqual(end);
  const slow = begin(20);
  slow.thread.says({ opening: 1 });
  expect(await slow.ended).toEqual({ died: 'too-slow', opening: 1 });
  expect(slow.thread.ended).toBe(true);
});

it('asks a thread to stop, and ends it where it does not', async () => {
  const { thread, ended, stop } = begin(60_000, 20);
  stop();
  stop();
  expect(thread.sent).toEqual(['stop', 'stop']);
  expect(await ended).toEqual({ died: 'internal', opening: null });
});

it('ends a thread at once', async () => {
  const { thread, kill } = begin();
  await kill();
  expect(thread.ended).toBe(true);
});
