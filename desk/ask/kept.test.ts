import { expect, it, vi } from 'vitest';
import { kept } from './kept.js';

it('tells of each change once, and only while somebody listens', () => {
  const value = kept('a');
  const heard = vi.fn();
  const stop = value.listen(heard);
  value.become('a');
  value.become('b');
  value.become('b');
  stop();
  value.become('c');
  expect([value.now(), heard.mock.calls.length]).toEqual(['c', 1]);
});

it('knows what is the same as it is told to', () => {
  const value = kept({ n: 1 }, (a, b) => a.n === b.n);
  const first = value.now();
  value.become({ n: 1 });
  expect(value.now()).toBe(first);
});
