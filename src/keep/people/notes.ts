import type { Transaction } from 'kysely';
import type { SideFile } from '../store/side-file.js';
import type { PeopleTables } from './tables.js';

/** Milliseconds that a note waits for others: who is lost in a second before a power cut is noted at the next call. */
const SOON = 1_000;

type Note = (tx: Transaction<PeopleTables>) => Promise<unknown>;

/**
 * What is to be written without anybody waiting for it. It is gathered and written together: every commit waits for the disk, and with it
 * everybody on the thread that listens, so that fifty who come in at once would wait fifty times.
 */
export interface Notes {
  /** Takes a note, in place of an earlier one under the same key. */
  take(key: string, note: Note): void;
  /** Writes what was taken until now. Throws what the file throws. */
  written(): Promise<void>;
}

/** Notes that are written with `write`. Those that cannot be written are dropped: what they say is noted again when it is next so. */
export function notesFor(write: SideFile<PeopleTables>['write']): Notes {
  const taken = new Map<string, Note>();
  let clock: NodeJS.Timeout | null = null;
  let last: Promise<void> = Promise.resolve();
  const writeAll = async (): Promise<void> => {
    const notes = [...taken.values()];
    taken.clear();
    if (notes.length > 0) await write(async (tx) => inTurn(tx, notes));
  };
  const written = (): Promise<void> => {
    if (clock) clearTimeout(clock);
    clock = null;
    last = last.catch(() => {}).then(writeAll);
    return last;
  };
  return {
    take(key, note) {
      taken.set(key, note);
      clock ??= setTimeout(() => written().catch(() => {}), SOON).unref();
    },
    written,
  };
}

async function inTurn(tx: Transaction<PeopleTables>, notes: readonly Note[]): Promise<void> {
  for (const note of notes) await note(tx);
}
