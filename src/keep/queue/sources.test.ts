import { expect, it } from 'vitest';
import { NOON, put, withQueue } from '../../../test/queue.js';
import { endJob } from './course.js';
import { bytesKept, bytesOf, putPart, putSource, refuseSource, sourcesOf } from './sources.js';

it('keeps the bytes of a source in parts, and forgets them with the end of the job', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    const source = { number: 0, label: 'wire.txt', title: null, address: null };
    const parts = [Buffer.from('The envoy '), Buffer.from('met the minister.')];
    await queue.write((tx) => putSource(tx, 'a', source));
    for (const [number, bytes] of parts.entries())
      await queue.write((tx) => putPart(tx, 'a', 0, { number, bytes }));
    expect(await sourcesOf(queue.db, 'a')).toEqual([{ ...source, problem: null }]);
    expect(Buffer.from(await bytesOf(queue.db, 'a', 0)).toString()).toBe('The envoy met the minister.');
    expect(await bytesKept(queue.db)).toBe(27);
    await queue.write((tx) => endJob(tx, 'a', { state: 'done', at: NOON }));
    expect([await sourcesOf(queue.db, 'a'), await bytesKept(queue.db)]).toEqual([[], 0]);
  }));

it('notes why a source is not tried again', () =>
  withQueue(async (queue) => {
    await put(queue, 'a');
    const problem = { code: 'too-slow', message: 'It took too long.' };
    await queue.write(async (tx) => {
      await putSource(tx, 'a', { number: 3, label: 'a page', title: null, address: 'https://example.org/' });
      await refuseSource(tx, 'a', 3, problem);
    });
    expect(await sourcesOf(queue.db, 'a')).toMatchObject([{ address: 'https://example.org/', problem }]);
  }));
