import type { Decision, LedgerEvent } from 'dragoman/client';

/** A decision that was written down, and can be taken back. */
export interface Made {
  /** Its place in the log. */
  readonly event: number;
  /** What it was, for whoever takes it back: "Accepted". */
  readonly says: string;
  /** The task that it did away with, where it was one. */
  readonly task: string | null;
}

/** Writes a decision down. `seen` is the place in the log as of which somebody looked. */
export type WriteDown = (
  decision: Decision,
  seen?: number,
) => Promise<{ readonly event: Pick<LedgerEvent, 'seq'> }>;

/** How far somebody has seen the log: what they wrote themselves right after they looked, they know of. */
export function seenWith(seen: number, own: ReadonlySet<number>): number {
  let place = seen;
  while (own.has(place + 1)) place += 1;
  return place;
}

/** The decisions of one sitting, written down one after the other, the last of them taken back first. */
export function decidingOf(write: WriteDown) {
  const own = new Set<number>();
  const made: Made[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = turn.then(act, act);
    turn = next.catch(() => {});
    return next;
  };
  const note = (event: number, says: string, task: string | null = null): void => {
    own.add(event);
    made.push({ event, says, task });
  };
  return {
    /** Places in the log of what was written in this sitting. */
    own: own as ReadonlySet<number>,
    /** Something that was written down otherwise, which can be taken back like a decision. */
    note,
    decide: (decision: Decision, seen: number, says: string, task: string | null = null): Promise<void> =>
      inTurn(async () => {
        const { event } = await write(decision, seenWith(seen, own));
        note(event.seq, says, task);
      }),
    /** Takes the last decision back, and tells which it was; null where there is none left. */
    undo: (): Promise<Made | null> =>
      inTurn(async () => {
        const last = made.at(-1);
        if (!last) return null;
        const { event } = await write({ kind: 'undo', event: last.event });
        own.add(event.seq);
        made.pop();
        return last;
      }),
  };
}

export type Deciding = ReturnType<typeof decidingOf>;
