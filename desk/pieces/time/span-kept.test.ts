import { expect, it, vi } from 'vitest';
import { spanKept } from './span-kept.js';

it('tells of changes, and of nothing else', () => {
  const kept = spanKept({ from: 1, to: 5 });
  const heard = vi.fn();
  const stop = kept.listen(heard);
  kept.become({ from: 1, to: 5 });
  kept.become({ from: 2, to: 5 });
  stop();
  kept.become({ from: 3, to: 5 });
  expect([heard.mock.calls.length, kept.now()]).toEqual([1, { from: 3, to: 5 }]);
});
