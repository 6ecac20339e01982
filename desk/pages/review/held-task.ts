import type { ReviewTask } from 'dragoman/client';
import { seenWith } from '../../ask/deciding.js';

/** A task as somebody sees it: what it holds, and the place in the log as of which it held that. */
export interface HeldTask {
  readonly task: ReviewTask;
  readonly seen: number;
}

/** What became of a task while somebody looks at it. */
export type Meanwhile = 'same' | 'changed' | 'gone';

/**
 * A task that is looked at, and a newer page of the queue. What is as it was is seen as of the newer page; so is what nobody else can have
 * changed. What others changed stays as it was shown, so that nobody decides on something else than they see.
 */
export function heldNow(
  held: HeldTask,
  rows: readonly ReviewTask[],
  end: number,
  own: ReadonlySet<number>,
): { readonly held: HeldTask; readonly meanwhile: Meanwhile } {
  const now = rows.find(({ id }) => id === held.task.id);
  const isOurs = seenWith(held.seen, own) >= end;
  if (now && (isOurs || JSON.stringify(now) === JSON.stringify(held.task)))
    return { held: { task: now, seen: Math.max(end, held.seen) }, meanwhile: 'same' };
  return { held, meanwhile: isOurs ? 'same' : now ? 'changed' : 'gone' };
}

/** The task after (1) or before (−1) another among those that are open, round the end; null where none is left. */
export function besideTask(
  rows: readonly ReviewTask[],
  current: string | null,
  done: ReadonlySet<string>,
  by: 1 | -1 = 1,
): ReviewTask | null {
  const from = rows.findIndex(({ id }) => id === current);
  for (let i = 1; i <= rows.length; i++) {
    const task = rows[(((from + by * i) % rows.length) + rows.length) % rows.length];
    if (task && !done.has(task.id)) return task;
  }
  return null;
}
