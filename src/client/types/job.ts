// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { DossierName } from './dossier-name.js';
import type { Instant } from './instant.js';

/** A piece of long work */
export type Job = {
  id: string;
  /** The dossier that it works on; null for back-tests */
  dossier: DossierName | null;
  /** Who asked for it */
  by: string;
  order: {
    kind: 'add';
    /** The day of publication of all of them, where given */
    published: Day | null;
    /** Read documents in other languages than English too */
    force: boolean;
  } | {
    kind: 'reread';
  } | {
    kind: 'backtest';
    horizons: (1 | 3 | 6 | 12)[] | null;
    from: number | null;
    to: number | null;
  };
  state: 'arriving' | 'waiting' | 'running' | 'done' | 'failed' | 'stopped';
  /** When it was asked for */
  asked: Instant;
  begun: Instant | null;
  ended: Instant | null;
  progress: {
    done: number;
    total: number | null;
    what: string | null;
  };
  /** Why it failed */
  problem: {
    code: string;
    message: string;
  } | null;
  /** Grows with each change of any job: events of progress go by this number */
  change: number;
};
