import { afterEach, expect, it } from 'vitest';
import { ADD, NOON, put, withQueue } from '../../../test/queue.js';
import { jobOf, outcomesOf, putSource, type Queue, sourcesOf, stopJob } from '../../keep/queue/index.js';
import type { JobData } from './job-message.js';
import type { Advance, ThreadEnd } from './job-thread.js';
import { runnerOf } from './runner.js';

/** A job in the hand of the test. */
interface Hand {
  readonly data: JobData;
  readonly advance: Advance;
  readonly end: (end: ThreadEnd) => void;
  stops: number;
  killed: boolean;
}

const DONE: ThreadEnd = { state: 'done', problem: null, report: null };
const limits = { longest: 1, memory: 1, readers: 1 };
let faults: unknown[] = [];
afterEach(() => {
  expect(faults).toEqual([]);
  faults = [];
});

function server(queue: Queue, name: string, time = { now: Date.parse(NOON) }, alive = true) {
  const hands: Hand[] = [];
  const start = (data: JobData, advance: Advance) => {
    let end: (end: ThreadEnd) => void = () => {};
    const ended = new Promise<ThreadEnd>((resolve) => {
      end = resolve;
    });
    const hand: Hand = { data, advance, end, stops: 0, killed: false };
    hands.push(hand);
    const kill = async () => {
      hand.killed = true;
      end({ died: 'internal', opening: null });
    };
    return { ended, stop: () => void hand.stops++, kill };
  };
  const runner = runnerOf({
    queue,
    holder: { name, pid: name.length, host: 'desk' },
    whereabouts: { home: '/nowhere' },
    limits,
    clock: () => time.now,
    isAlive: () => alive,
    onChange: () => {},
    onFault: (thrown) => void faults.push(thrown),
    start,
  });
  const finish = async (i: number, end: ThreadEnd): Promise<void> => {
    hands[i]?.end(end);
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    await runner.look();
  };
  return { runner, hands, finish, names: () => hands.map(({ data }) => data.job.id) };
}
const stateOf = async (queue: Queue, id: string) => (await jobOf(queue.db, id))?.state;

it('does one job of a dossier at a time, and two at all, in their order', () =>
  withQueue(async (queue) => {
    await put(queue, 'a1', { asked: '2026-01-01T00:00:00.000Z' });
    await put(queue, 'a2', { asked: '2026-01-02T00:00:00.000Z' });
    await put(queue, 'b', { dossier: 'cod', asked: '2026-01-03T00:00:00.000Z' });
    await put(queue, 'c', { dossier: null, asked: '2026-01-04T00:00:00.000Z' });
    const { runner, finish, names } = server(queue, 'one');
    await runner.look();
    expect(names()).toEqual(['a1', 'b']);
    await finish(1, DONE);
    expect([names(), await stateOf(queue, 'b')]).toEqual([['a1', 'b', 'c'], 'done']);
    await finish(0, { state: 'failed', problem: { code: 'busy', message: 'Not now.' }, report: null });
    expect([names(), await stateOf(queue, 'a1')]).toEqual([['a1', 'b', 'c', 'a2'], 'failed']);
    await runner.close();
  }));

it('writes down what a job tells', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    const { runner, hands, finish } = server(queue, 'one');
    await runner.look();
    const outcome = { number: 0, source: 'x', outcome: 'added' as const, document: 'x', items: 0, joined: 0 };
    const rest = { proposed: 0, copyOf: null, lost: [], problem: null };
    await hands[0]?.advance({ done: 1, total: 1, what: 'x' }, [{ ...outcome, ...rest }]);
    expect(await outcomesOf(queue.db, 'a')).toEqual([{ ...outcome, ...rest }]);
    await finish(0, { ...DONE, report: '{}' });
    expect(await jobOf(queue.db, 'a')).toMatchObject({ state: 'done', progress: { done: 1 } });
    await runner.close();
  }));

it('asks a job to stop, and takes one that had to be ended for stopped', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    const { runner, hands, finish } = server(queue, 'one');
    await runner.look();
    await queue.write((tx) => stopJob(tx, 'a', NOON));
    await runner.look();
    expect(hands[0]?.stops).toBeGreaterThan(0);
    await finish(0, { died: 'internal', opening: null });
    expect(await stateOf(queue, 'a')).toBe('stopped');
    await runner.close();
  }));

it('begins a job anew without the source that its thread died of', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    await queue.write((tx) => putSource(tx, 'a', { number: 4, label: 'bomb', title: null, address: null }));
    const { runner, finish, names } = server(queue, 'one');
    await runner.look();
    await finish(0, { died: 'too-large', opening: 4 });
    expect(names()).toEqual(['a', 'a']);
    expect(await sourcesOf(queue.db, 'a')).toMatchObject([{ number: 4, problem: { code: 'too-large' } }]);
    await runner.close();
  }));

it('gives a job up whose thread dies again and again', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    const { runner, finish, names } = server(queue, 'one');
    await runner.look();
    for (let i = 0; i < 3; i++) await finish(i, { died: 'internal', opening: null });
    expect([names(), await stateOf(queue, 'a')]).toEqual([['a', 'a', 'a'], 'failed']);
    await runner.close();
  }));

it('leaves the work to the server that has it, and takes it over from one that is gone', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    const [one, two, three] = [
      server(queue, 'one'),
      server(queue, 'two22'),
      server(queue, 'three33', undefined, false),
    ];
    await one.runner.look();
    await two.runner.look();
    expect([one.names(), two.names()]).toEqual([['a'], []]);
    await three.runner.look();
    expect(three.names()).toEqual(['a']);
    await three.runner.close();
    expect([await stateOf(queue, 'a'), three.hands[0]?.killed]).toEqual(['waiting', true]);
    await two.runner.look();
    expect(two.names()).toEqual(['a']);
    await two.runner.close();
  }));

it('drops its work where another server took it over while it slept', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    const time = { now: Date.parse(NOON) };
    const [sleeper, other] = [server(queue, 'sleeper', time), server(queue, 'other', time)];
    await sleeper.runner.look();
    time.now += 60_000;
    await other.runner.look();
    await sleeper.runner.look();
    expect([other.names(), sleeper.hands[0]?.killed, ADD.kind]).toEqual([['a'], true, 'add']);
    await sleeper.runner.close();
    expect(await stateOf(queue, 'a')).toBe('running');
    await other.runner.close();
  }));

it('gives a job up that was begun in vain by many servers', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    for (let n = 0; n < 100; n++) {
      const { runner, names } = server(queue, `server ${n}`);
      await runner.look();
      expect(names()).toEqual(['a']);
      await runner.close();
    }
    const last = server(queue, 'last');
    await last.runner.look();
    expect([last.names(), await stateOf(queue, 'a')]).toEqual([[], 'failed']);
    await last.runner.close();
  }));
