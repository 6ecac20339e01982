import { expect, it } from 'vitest';
import { withQueue } from '../../../test/queue.js';
import { BELIEVED, dropLease, type Holder, holdLease } from './lease.js';
import type { Queue } from './tables.js';

const ana: Holder = { name: 'ana', pid: 100, host: 'desk' };
const ben: Holder = { name: 'ben', pid: 200, host: 'desk' };
const afar: Holder = { name: 'afar', pid: 100, host: 'attic' };
const hold = (queue: Queue, holder: Holder, now: number, alive = true) =>
  queue.write((tx) => holdLease(tx, holder, now, () => alive));

it('has one holder as long as that one is there', () =>
  withQueue(async (queue) => {
    expect(await hold(queue, ana, 0)).toBe('taken');
    expect(await hold(queue, ana, 1)).toBe('kept');
    expect(await hold(queue, ben, 2)).toBe('of another');
    expect(await hold(queue, afar, 2, false)).toBe('of another');
  }));

it('goes to the next one when the holder is gone, silent, or gives it back', () =>
  withQueue(async (queue) => {
    await hold(queue, ana, 0);
    expect(await hold(queue, ben, 1, false)).toBe('taken');
    expect(await hold(queue, afar, 1 + BELIEVED)).toBe('of another');
    expect(await hold(queue, afar, 2 + BELIEVED)).toBe('taken');
    await queue.write((tx) => dropLease(tx, ben));
    expect(await hold(queue, ana, 3 + BELIEVED)).toBe('of another');
    await queue.write((tx) => dropLease(tx, afar));
    expect(await hold(queue, ana, 3 + BELIEVED)).toBe('taken');
  }));

it('takes a process of the same number for one that is gone', () =>
  withQueue(async (queue) => {
    await hold(queue, ana, 0);
    expect(await hold(queue, { ...ana, name: 'ana anew' }, 1)).toBe('taken');
  }));
