import type { Ledgers } from '../ledgers.js';

/** Tells when a ledger may have moved. */
export interface Notices {
  /** Somebody wrote: whoever waits looks at once. */
  notice(dossier: string): void;
  /** Follows a ledger until it is told to stop. Throws what the ledger throws where it cannot be opened. */
  follow(dossier: string): Promise<Following>;
}

/** A ledger that is followed. */
export interface Following {
  /** How often it was seen to move. */
  readonly count: () => number;
  /** Waits until it has moved more often than that, or until the signal says that nobody waits. */
  readonly past: (count: number, signal: AbortSignal) => Promise<void>;
  readonly stop: () => void;
}

/** How often a ledger is looked at for what other processes wrote, in milliseconds. */
const LOOK = 1_000;

interface Watch {
  mark: string;
  count: number;
  followers: number;
  readonly waiting: Set<() => void>;
}

/** Notices of the ledgers of a server: its own writes at once, those of other processes within a second. Nothing is looked at that nobody follows. `told` hears of each ledger that is: when somebody begins to, and whenever it moves. */
export function noticesOf(
  ledgers: Pick<Ledgers, 'mark'>,
  look: number = LOOK,
  told: (dossier: string) => void = () => {},
): Notices {
  const watches = new Map<string, Watch>();
  const moved = (dossier: string, watch: Watch): void => {
    told(dossier);
    watch.count += 1;
    for (const wake of [...watch.waiting]) wake();
  };
  const clock = lookingAt(watches, moved, ledgers, look);
  return {
    notice(dossier) {
      const watch = watches.get(dossier);
      if (watch) moved(dossier, watch);
    },
    async follow(dossier) {
      const mark = await ledgers.mark(dossier);
      const watch = watches.get(dossier) ?? { mark, count: 0, followers: 0, waiting: new Set() };
      watches.set(dossier, watch);
      watch.followers += 1;
      told(dossier);
      clock.run();
      return {
        count: () => watch.count,
        past: (count, signal) => untilPast(watch, count, signal),
        stop: () => {
          watch.followers -= 1;
          if (watch.followers === 0) watches.delete(dossier);
        },
      };
    },
  };
}

/** A clock that looks at every ledger that is watched, and stands still while there is none. */
function lookingAt(
  watches: ReadonlyMap<string, Watch>,
  moved: (dossier: string, watch: Watch) => void,
  ledgers: Pick<Ledgers, 'mark'>,
  look: number,
) {
  let clock: NodeJS.Timeout | null = null;
  const lookAtAll = async (): Promise<void> => {
    for (const [dossier, watch] of watches) {
      const mark = await ledgers.mark(dossier).catch(() => watch.mark); // what cannot be looked at now is looked at again
      if (mark === watch.mark) continue;
      watch.mark = mark;
      moved(dossier, watch);
    }
    clock = null;
    run();
  };
  const run = (): void => {
    if (clock === null && watches.size > 0) clock = setTimeout(() => void lookAtAll(), look).unref();
  };
  return { run };
}

function untilPast(watch: Watch, count: number, signal: AbortSignal): Promise<void> {
  if (watch.count > count || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const wake = (): void => {
      watch.waiting.delete(wake);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    watch.waiting.add(wake);
    signal.addEventListener('abort', wake);
  });
}
