import { expect, it } from 'vitest';
import type { Job, JobOutcome } from '../../keep/queue/index.js';
import { jobEvents } from './job-events.js';
import type { Work } from './work.js';

/** Work that the test moves on by hand. */
function workInHand() {
  let now = { id: 'a', state: 'running', change: 1 } as Job;
  const outcomes: { change: number; outcome: JobOutcome }[] = [];
  const listeners = new Set<(job: Job) => void>();
  const work = {
    job: async () => now,
    outcomes: async (_: string, { since = -1 }) =>
      outcomes.filter(({ change }) => change > since).map(({ outcome }) => outcome),
    onChange(listener: (job: Job) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  } as unknown as Work;
  const move = (state: Job['state'], source?: string): void => {
    now = { ...now, state, change: now.change + 1 };
    if (source) outcomes.push({ change: now.change, outcome: { number: 0, source } as JobOutcome });
    for (const listener of listeners) listener(now);
  };
  return { work, move, listeners };
}
const textsOf = async (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();
const eventsIn = (text: string): string[] => [...text.matchAll(/^event: (\w+)|^: /gm)].map(([line]) => line);

it('tells of each change, and ends with the job', async () => {
  const { work, move, listeners } = workInHand();
  const all = textsOf(jobEvents(work, 'a', -1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  move('running', 'wire.txt');
  await new Promise((resolve) => setTimeout(resolve, 20));
  move('done');
  const text = await all;
  expect(eventsIn(text)).toEqual(['event: job', 'event: outcome', 'event: job', 'event: job']);
  expect([...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id)).toEqual(['1', '2', '3']);
  expect(listeners.size).toBe(0);
});

it('goes on where it broke off', async () => {
  const { work, move } = workInHand();
  move('running', 'wire.txt');
  move('done');
  expect(eventsIn(await textsOf(jobEvents(work, 'a', 1)))).toEqual(['event: outcome', 'event: job']);
  expect(eventsIn(await textsOf(jobEvents(work, 'a', 2)))).toEqual(['event: job']);
  expect(eventsIn(await textsOf(jobEvents(work, 'a', 3)))).toEqual([': ']);
});

it('says that it is still there where nothing happens, and stops to listen with its reader', async () => {
  const { work, listeners } = workInHand();
  const reader = jobEvents(work, 'a', 1, 10).getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe(': still there\n\n');
  await reader.cancel();
  expect(listeners.size).toBe(0);
});
