import { expect, it, vi } from 'vitest';
import { reachabilityOf } from './reachability.js';

it('tells of each change once, and only while somebody listens', () => {
  const reach = reachabilityOf();
  const heard = vi.fn();
  const stop = reach.listen(heard);
  reach.reached();
  expect(heard).not.toHaveBeenCalled();
  reach.lost();
  reach.lost();
  expect([reach.now(), heard.mock.calls.length]).toEqual(['lost', 1]);
  stop();
  reach.reached();
  expect([reach.now(), heard.mock.calls.length]).toEqual(['reached', 1]);
});
