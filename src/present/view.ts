/** What a brief shows, in plain data: made once from a reading, written by four writers. `refs` number passages in `references`. */

/** A numbered passage of the document, in UTF-16 code units. */
export interface Reference {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A sentence of our own words with the passages that it rests on. */
export interface Cited {
  readonly says: string;
  readonly refs: readonly number[];
}

/** One signed reason of a verdict or one mark of a promise: what was seen and how much it weighs. */
export interface Ground extends Cited {
  readonly points: number;
}

/** Symbol (−100) to substance (+100), in words and figures, with its reasons; `score` is null where the text speaks for neither. */
export interface VerdictView {
  readonly score: number | null;
  readonly label: string;
  readonly grounds: readonly Ground[];
}

/** An encounter that took place or was called off. Unknown date, place, level or outcome are said, or null where nothing needs saying. */
export interface EncounterEntry {
  readonly kind: 'encounter';
  readonly who: string;
  readonly when: string | null;
  readonly where: string | null;
  readonly status: string;
  readonly level: string | null;
  readonly outcome: string;
  readonly verdict: VerdictView | null;
  readonly refs: readonly number[];
}

/** A promise. `state` holds what the document says of it, and that it is overdue where its day has passed. */
export interface PromiseEntry {
  readonly kind: 'promise';
  readonly who: string;
  readonly what: string;
  readonly quote: string;
  readonly specificity: number;
  readonly marks: readonly Ground[];
  readonly state: string;
  readonly refs: readonly number[];
}

/** Any other item in one line: whose it is, what is said in our words, and the document's words, clipped. */
export interface LineEntry {
  readonly kind: 'line';
  readonly who: string;
  readonly says: string;
  readonly quote: string | null;
  readonly refs: readonly number[];
}

export type BriefEntry = EncounterEntry | PromiseEntry | LineEntry;

/** A part of the brief. `more` counts the entries that were left out as less weighty. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly BriefEntry[];
  readonly more: number;
}

/** A brief of one document. */
export interface Brief {
  readonly title: string;
  readonly source: string;
  readonly published: string | null;
  /** Words of the document, counted between white space. */
  readonly words: number;
  readonly gist: readonly Cited[];
  /** Only sections with entries. */
  readonly sections: readonly Section[];
  readonly unresolved: readonly string[];
  readonly references: readonly Reference[];
  /** The document's text, for writers that show the passages in place. */
  readonly text: string;
}
