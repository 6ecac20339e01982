// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Agreement } from './agreement.js';
import type { Day } from './day.js';
import type { Entry } from './entry.js';
import type { Named } from './named.js';

/** An agreement with its promises */
export type AgreementShown = {
  page: 'agreement';
  agreement: Agreement;
  /** Where it was adopted; null where none is known */
  encounter: Entry | null;
  promises: Entry[];
  /** The day that decides what is overdue */
  today: Day;
  /** What else the words fit */
  alsoFits: Named[];
};
