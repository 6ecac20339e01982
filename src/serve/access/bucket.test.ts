import { expect, it } from 'vitest';
import { bucketsOf } from './bucket.js';

it('lets a burst through, then as many as come back with time', () => {
  let clock = 0;
  const buckets = bucketsOf({ perSecond: 10, burst: 3 }, () => clock);
  expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([0, 0, 0]);
  expect(buckets.take('a')).toBeCloseTo(100);
  expect(buckets.take('b')).toBe(0);
  clock = 100;
  expect(buckets.take('a')).toBe(0);
  expect(buckets.take('a')).toBeGreaterThan(0);
  clock = 1_000_000;
  expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([0, 0, 0]);
  expect(buckets.take('a')).toBeGreaterThan(0);
});

it('remembers only so many, and forgets who has not asked for longest', () => {
  const buckets = bucketsOf({ perSecond: 1, burst: 1 }, () => 0, 2);
  for (const key of ['a', 'b', 'a', 'c']) buckets.take(key);
  expect(buckets.take('a')).toBeGreaterThan(0);
  expect(buckets.take('b')).toBe(0);
});
