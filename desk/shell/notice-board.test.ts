import { expect, it, vi } from 'vitest';
import { noticeBoardOf } from './notice-board.js';

it('shows the newest line until it is cleared, and clears no other', () => {
  const board = noticeBoardOf();
  const heard = vi.fn();
  board.listen(heard);
  board.say('Accepted');
  const first = board.now();
  board.say('Rejected', () => {});
  if (first) board.clear(first);
  expect(board.now()?.says).toBe('Rejected');
  const second = board.now();
  if (second) board.clear(second);
  expect([board.now(), heard.mock.calls.length]).toEqual([null, 3]);
});
