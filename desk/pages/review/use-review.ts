import { type Decision, Problem, type ReviewTask } from 'dragoman/client';
import { useRef, useState } from 'react';
import { useAsked } from '../../ask/asked.js';
import { whyNotWritten } from '../../ask/not-written.js';
import { useDeciding } from '../../ask/use-deciding.js';
import { wordsOf } from '../../pieces/trouble.js';
import { useDossier, useQuery } from '../../place/place.js';
import { noticeBoard } from '../../shell/notice-board.js';
import { besideTask, type HeldTask, heldNow } from './held-task.js';

/** Tasks that are asked for at once. Those behind come as these are decided. */
const PAGE = 200;
const SORTS = ['merge', 'contradiction', 'doubt'] as const;
export type Sort = (typeof SORTS)[number];

/** The queue of what needs a person: which task is looked at, what became of it meanwhile, and what one does with it. */
export function useReview() {
  const { dossier } = useDossier();
  const [query, set] = useQuery();
  const sort = SORTS.find((one) => one === query.get('sort'));
  const asked = useAsked('review', { dossier, sort, limit: PAGE }, { keep: true });
  const deciding = useDeciding(dossier);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReadonlyMap<string, Problem>>(new Map());
  const held = useRef(new Map<string, HeldTask>());
  // What is on the screen stays there when somebody else decides on it: a key must not meet another task than one sees.
  const shown = useRef<{ readonly sort: Sort | undefined; readonly task: string | null }>({
    sort,
    task: null,
  });
  const { rows = [], end = 0 } = asked.data ?? {};
  const wanted = query.get('task');
  const current = currentOf(
    [wanted, shown.current.sort === sort ? shown.current.task : null],
    rows,
    done,
    held.current,
  );
  shown.current = { sort, task: current };
  const known = current === null ? undefined : heldOf(current, rows, end, held.current);
  const now = known && heldNow(known, rows, end, deciding.own);
  if (now) held.current.set(now.held.task.id, now.held);
  const show = (task: string | null) => set({ task }, { replace: true });
  const open = (task: string) => setDone((before) => without(before, task));
  const undo = async () => {
    const made = await deciding.undo().catch((thrown: Error) => void noticeBoard.say(wordsOf(thrown)));
    if (!made?.task) return;
    open(made.task);
    show(made.task);
  };
  return {
    asked,
    sort,
    current: now?.held.task ?? null,
    meanwhile: now?.meanwhile ?? 'same',
    refusal: (current && refused.get(current)) ?? null,
    isGone: wanted !== null && asked.data !== undefined && wanted !== current && !done.has(wanted),
    left: (of: Sort) =>
      (asked.data?.counts[of] ?? 0) - rows.filter((row) => row.sort === of && done.has(row.id)).length,
    step: (by: 1 | -1) => show(besideTask(rows, current, done, by)?.id ?? null),
    /** Shows a task as it is now. */
    renew: (task: string) => {
      held.current.delete(task);
      setRefused((before) => new Map([...before].filter(([id]) => id !== task)));
      if (!rows.some(({ id }) => id === task)) setDone((before) => new Set([...before, task]));
    },
    undo,
    /** Decides and goes on at once; a refusal brings the task back. */
    decide(decision: Decision, says: string) {
      if (!now) return;
      const { task, seen } = now.held;
      setDone((before) => new Set([...before, task.id]));
      show(besideTask(rows, task.id, new Set([...done, task.id]))?.id ?? null);
      deciding
        .decide(decision, seen, says, task.id, () => void undo())
        .catch((thrown: Error) => {
          open(task.id);
          show(task.id);
          if (thrown instanceof Problem && thrown.status === 409)
            setRefused((before) => new Map(before).set(task.id, thrown));
          noticeBoard.say(`Not written. ${whyNotWritten(thrown)}`);
        });
    },
  };
}

export type Review = ReturnType<typeof useReview>;

const without = (set: ReadonlySet<string>, one: string): ReadonlySet<string> =>
  new Set([...set].filter((id) => id !== one));

/** The task that the address names or that was shown, while it is open or on the screen; else the first that is open. */
function currentOf(
  wanted: readonly (string | null)[],
  rows: readonly ReviewTask[],
  done: ReadonlySet<string>,
  held: ReadonlyMap<string, HeldTask>,
): string | null {
  const there = wanted.find(
    (id) => id !== null && !done.has(id) && (held.has(id) || rows.some((row) => row.id === id)),
  );
  return there ?? besideTask(rows, null, done)?.id ?? null;
}

function heldOf(
  id: string,
  rows: readonly ReviewTask[],
  end: number,
  held: ReadonlyMap<string, HeldTask>,
): HeldTask | undefined {
  const task = rows.find((row) => row.id === id);
  return held.get(id) ?? (task && { task, seen: end });
}
