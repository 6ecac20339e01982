import type { Day } from '../../record/index.js';

/** What the brief of a dossier shows, in plain data: made once, written by four writers. `refs` number documents in `sources`. */

/** A numbered document on which lines of the brief rest. */
export interface BriefSource {
  readonly number: number;
  /** The document's id in the ledger. */
  readonly document: string;
  /** What it is called; of a row of a table its title. Null where it has none. */
  readonly title: string | null;
  /** The day that it bears, or null. */
  readonly day: Day | null;
  /** Whose word it is: ids of outlets; none where nobody knows. */
  readonly outlets: readonly string[];
  /** Where it was found: an address or a path. */
  readonly address: string;
}

/** Both numbers on a meeting, −100 (symbol) to +100 (substance); null is unknown. They are never mixed. */
export interface BothNumbers {
  readonly asReported: number | null;
  readonly turnedOut: number | null;
}

/** A line of the brief: what it is about, what is said of it, and on which documents. */
export interface BriefRow {
  /** Empty where the line says by itself what it is about. */
  readonly label: string;
  readonly says: string;
  /** Of a meeting only. */
  readonly numbers: BothNumbers | null;
  /** The entries that it rests on. */
  readonly entries: readonly string[];
  readonly refs: readonly number[];
}

/** A part of the brief. */
export interface BriefSection {
  readonly id: string;
  readonly title: string;
  /** How its lines are to be read; empty where that needs no saying. */
  readonly note: string;
  readonly rows: readonly BriefRow[];
  /** Lines that were left out as less weighty. */
  readonly more: number;
  /** The verb that shows all of it. */
  readonly verb: string;
  /** What is missing, where there is nothing to tell; else null. */
  readonly missing: string | null;
}

/** The brief of a dossier. */
export interface DossierBrief {
  readonly title: string;
  readonly parties: string;
  /** As of which day, from where it is looked at, and what it rests on. */
  readonly about: readonly string[];
  readonly asOf: Day;
  /** From which day on changes are told. */
  readonly since: Day;
  readonly sections: readonly BriefSection[];
  readonly sources: readonly BriefSource[];
}
