// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Agreement } from './agreement.js';
import type { AskedFilter } from './asked-filter.js';
import type { Day } from './day.js';
import type { Dossier } from './dossier.js';
import type { Entry } from './entry.js';
import type { PairContacts } from './pair-contacts.js';
import type { Tally } from './tally.js';
import type { YearCounted } from './year-counted.js';

/** A dossier at a glance, or a stretch of days of it */
export type OverviewShown = {
  page: 'overview';
  dossier: Dossier;
  filter: AskedFilter;
  /** The day on which it is looked at: nothing after it has happened */
  today: Day;
  /** Documents in sight, rows of tables among them */
  documents: number;
  rows: number;
  outlets: number;
  /** Names in documents of those who act and whom nobody is known by */
  unknownNames: string[];
  first: Day | null;
  last: Day | null;
  tallies: Tally[];
  /** Meetings of leaders that were held, the earliest first */
  summits: Entry[];
  agreements: Agreement[];
  /** Of some days: the last encounters in them */
  encounters: Entry[];
  /** Of some days: the last moves of relations in them */
  alignments: Entry[];
  /** Of the whole dossier: its last things of any kind */
  latest: Entry[];
  /** How much waits for a person, by sort */
  review: {
    merge: number;
    contradiction: number;
    doubt: number;
  };
  years: YearCounted[];
  pairs: PairContacts[];
};
