import type { ReviewTask } from 'dragoman/client';
import { describe, expect, it } from 'vitest';
import { besideTask, heldNow } from './held-task.js';

const task = (id: string, because = 'alike') =>
  ({ sort: 'merge', id, entries: [], because }) as unknown as ReviewTask;

describe('a task that is looked at', () => {
  const held = { task: task('a'), seen: 10 };
  it('is seen as of the newer page where it is as it was', () =>
    expect(heldNow(held, [task('a')], 14, new Set())).toEqual({
      held: { task: task('a'), seen: 14 },
      meanwhile: 'same',
    }));
  it('stays as it was shown where somebody changed it, and that is said', () =>
    expect(heldNow(held, [task('a', 'more')], 11, new Set())).toEqual({ held, meanwhile: 'changed' }));
  it('is gone where somebody decided on it', () =>
    expect(heldNow(held, [task('b')], 11, new Set())).toEqual({ held, meanwhile: 'gone' }));
  it('follows what one did oneself', () =>
    expect(heldNow(held, [task('a', 'more')], 12, new Set([11, 12])).held.task).toEqual(task('a', 'more')));
  it('is not changed by a page that is older than what one saw', () =>
    expect(heldNow(held, [], 9, new Set()).meanwhile).toBe('same'));
});

it('goes on to the next open task, round the end, and back', () => {
  const rows = [task('a'), task('b'), task('c')];
  expect(besideTask(rows, 'a', new Set(['b']))?.id).toBe('c');
  expect(besideTask(rows, 'c', new Set())?.id).toBe('a');
  expect(besideTask(rows, 'a', new Set(), -1)?.id).toBe('c');
  expect(besideTask(rows, null, new Set())?.id).toBe('a');
  expect(besideTask(rows, 'a', new Set(['a', 'b', 'c']))).toBeNull();
  expect(besideTask([], null, new Set())).toBeNull();
});
