import type { Day } from '../record/index.js';
import { OPEN } from './store/tables.js';

/** From where the ledger is looked at: what the world knew on a day, and what the ledger said at a place in its log. */
export interface View {
  /** Documents known later are unseen; `TODAY` sees all. */
  readonly known: Day;
  /** Events later in the log are unseen; null sees all. */
  readonly seq: number | null;
}

/** The last day that can be asked for: the day before forever, so that what lasts forever still lasts on it. */
const LAST_DAY: Day = '9999-12-30';

/** All that is known today. */
export const TODAY: View = { known: LAST_DAY, seq: null };

/** Whether a stretch of the log is in sight. */
export const inSight = (view: View, from: number, to: number): boolean =>
  view.seq === null ? to === OPEN : from <= view.seq && view.seq < to;
