import type { Decision, Entry, Report, ReviewTask } from 'dragoman/client';

type Of<S extends ReviewTask['sort']> = Extract<ReviewTask, { sort: S }>;

/** Both tell of one fact: the entry with fewer reports becomes part of the other. */
export const merging = ({ entries: [one, other] }: Of<'merge'>): Decision =>
  one.reports.length >= other.reports.length
    ? { kind: 'merge', entry: other.id, into: one.id }
    : { kind: 'merge', entry: one.id, into: other.id };

/** They are two, and are not proposed again. */
export const keepingApart = ({ entries: [one, other] }: Of<'merge'>): Decision => ({
  kind: 'decline',
  entry: one.id,
  into: other.id,
});

/** One of the values is true: a report that tells it was read rightly. Null where there is no such value. */
export function believing({ contradiction }: Of<'contradiction'>, value: number): Decision | null {
  const [item] = contradiction.values[value]?.items ?? [];
  return item === undefined ? null : { kind: 'accept', item };
}

/** The entries that a task is about. */
export const entriesOf = (task: ReviewTask): readonly Entry[] =>
  task.sort === 'merge' ? task.entries : [task.entry];

/** The reports that a task is about: those that can be rejected, corrected or split off. */
export const reportsOf = (task: ReviewTask): readonly Report[] =>
  task.sort === 'doubt' ? [task.report] : entriesOf(task).flatMap(({ reports }) => reports);
