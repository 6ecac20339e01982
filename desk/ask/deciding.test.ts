import type { Decision } from 'dragoman/client';
import { describe, expect, it } from 'vitest';
import { decidingOf, seenWith } from './deciding.js';

/** A log that begins at 10 and refuses what it is told to. */
function log(refuses: (decision: Decision) => boolean = () => false) {
  const written: { decision: Decision; seen: number | undefined }[] = [];
  const deciding = decidingOf(async (decision, seen) => {
    if (refuses(decision)) throw new RangeError('changed meanwhile');
    written.push({ decision, seen });
    return { event: { seq: 10 + written.length } };
  });
  return { written, deciding };
}
const accept = (item: string): Decision => ({ kind: 'accept', item });

describe('decisions of a sitting', () => {
  it('are written one after the other, each knowing of those before it', async () => {
    const { written, deciding } = log();
    await Promise.all(['a', 'b', 'c'].map((item) => deciding.decide(accept(item), 10, item)));
    expect(written.map(({ decision, seen }) => ['item' in decision && decision.item, seen])).toEqual([
      ['a', 10],
      ['b', 11],
      ['c', 12],
    ]);
  });
  it('are taken back, the last first', async () => {
    const { written, deciding } = log();
    await deciding.decide(accept('a'), 10, 'one', 'task');
    await deciding.decide(accept('b'), 11, 'two');
    expect(await deciding.undo()).toEqual({ event: 12, says: 'two', task: null });
    expect(await deciding.undo()).toEqual({ event: 11, says: 'one', task: 'task' });
    expect(await deciding.undo()).toBeNull();
    expect(written.slice(2).map(({ decision }) => decision)).toEqual([
      { kind: 'undo', event: 12 },
      { kind: 'undo', event: 11 },
    ]);
  });
  it('go on after one that is refused, which cannot be taken back', async () => {
    const { deciding } = log((decision) => 'item' in decision && decision.item === 'b');
    await deciding.decide(accept('a'), 10, 'a');
    await expect(deciding.decide(accept('b'), 10, 'b')).rejects.toThrow('changed meanwhile');
    await deciding.decide(accept('c'), 10, 'c');
    expect(await deciding.undo()).toMatchObject({ says: 'c' });
    expect(await deciding.undo()).toMatchObject({ says: 'a' });
  });
});

it('knows what one wrote oneself right after one looked, not what others wrote between', () => {
  expect(seenWith(10, new Set([11, 12, 14]))).toBe(12);
  expect(seenWith(10, new Set([12]))).toBe(10);
});
