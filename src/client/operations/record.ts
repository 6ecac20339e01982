// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { DossierBrief } from '../types/dossier-brief.js';
import type { DossierName } from '../types/dossier-name.js';
import type { EntryHitPage } from '../types/entry-hit-page.js';
import type { EntryPage } from '../types/entry-page.js';
import type { EntryWithDecisions } from '../types/entry-with-decisions.js';
import type { Issue } from '../types/issue.js';
import type { IssuesHeld } from '../types/issues-held.js';
import type { PartiesHeld } from '../types/parties-held.js';
import type { PlaceSheet } from '../types/place-sheet.js';
import type { Shown } from '../types/shown.js';
import type { TimelineMarks } from '../types/timeline-marks.js';

/** What `timeline` is asked with. */
export interface TimelineAsked {
  readonly dossier: DossierName;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
  /** Only these kinds of entry */
  readonly kind?: readonly ('encounter' | 'commitment' | 'position' | 'obstacle' | 'assessment' | 'statement' | 'capability' | 'alignment' | 'pause' | 'precedent')[] | undefined;
  /** Only entries that name this state (PRK) or person (PRK:Kim Jong Un) */
  readonly party?: string | undefined;
  /** Only entries on this topic */
  readonly issue?: Issue | undefined;
  /** Only what may have happened on this day or later: YYYY-MM-DD, today, yesterday or a weekday; a year or month means the whole of it */
  readonly from?: string | undefined;
  /** Only what may have happened on this day or earlier: YYYY-MM-DD, today, yesterday or a weekday; a year or month means the whole of it */
  readonly to?: string | undefined;
  /** The newest first */
  readonly newest?: boolean | undefined;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `marks` is asked with. */
export interface MarksAsked {
  readonly dossier: DossierName;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
  /** Only these kinds of entry */
  readonly kind?: readonly ('encounter' | 'commitment' | 'position' | 'obstacle' | 'assessment' | 'statement' | 'capability' | 'alignment' | 'pause' | 'precedent')[] | undefined;
  /** Only entries that name this state (PRK) or person (PRK:Kim Jong Un) */
  readonly party?: string | undefined;
  /** Only entries on this topic */
  readonly issue?: Issue | undefined;
  /** Only what may have happened on this day or later: YYYY-MM-DD, today, yesterday or a weekday; a year or month means the whole of it */
  readonly from?: string | undefined;
  /** Only what may have happened on this day or earlier: YYYY-MM-DD, today, yesterday or a weekday; a year or month means the whole of it */
  readonly to?: string | undefined;
  /** Only what this outlet tells: its id */
  readonly source?: string | undefined;
}

/** What `places` is asked with. */
export interface PlacesAsked {
  readonly dossier: DossierName;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `parties` is asked with. */
export interface PartiesAsked {
  readonly dossier: DossierName;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `issues` is asked with. */
export interface IssuesAsked {
  readonly dossier: DossierName;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `entry` is asked with. */
export interface EntryAsked {
  readonly dossier: DossierName;
  /** Of an entry, or of one of its items */
  readonly id: string;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `search` is asked with. */
export interface SearchAsked {
  readonly dossier: DossierName;
  /** Words, "phrases" in quotation marks, and -words that must not occur */
  readonly q: string;
  /** Only these kinds of entry */
  readonly kind?: readonly ('encounter' | 'commitment' | 'position' | 'obstacle' | 'assessment' | 'statement' | 'capability' | 'alignment' | 'pause' | 'precedent')[] | undefined;
  /** Only entries that name this state (PRK) or person (PRK:Kim Jong Un) */
  readonly party?: string | undefined;
  /** Only entries on this topic */
  readonly issue?: Issue | undefined;
  /** Only what may have happened on this day or later: YYYY-MM-DD, today, yesterday or a weekday; a year or month means the whole of it */
  readonly from?: string | undefined;
  /** Only what may have happened on this day or earlier: YYYY-MM-DD, today, yesterday or a weekday; a year or month means the whole of it */
  readonly to?: string | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `show` is asked with. */
export interface ShowAsked {
  readonly dossier: DossierName;
  /** A name, a place, a year, or the id of an entry */
  readonly q?: string | undefined;
  /** Only these kinds of entry */
  readonly kind?: readonly ('encounter' | 'commitment' | 'position' | 'obstacle' | 'assessment' | 'statement' | 'capability' | 'alignment' | 'pause' | 'precedent')[] | undefined;
  /** Only entries that name this state (PRK) or person (PRK:Kim Jong Un) */
  readonly party?: string | undefined;
  /** Only entries on this topic */
  readonly issue?: Issue | undefined;
  /** Only what may have happened on this day or later: YYYY-MM-DD, today, yesterday or a weekday; a year or month means the whole of it */
  readonly from?: string | undefined;
  /** Only what may have happened on this day or earlier: YYYY-MM-DD, today, yesterday or a weekday; a year or month means the whole of it */
  readonly to?: string | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `brief` is asked with. */
export interface BriefAsked {
  readonly dossier: DossierName;
  /** How many pages */
  readonly pages?: number | undefined;
  /** Everything, however many pages */
  readonly full?: boolean | undefined;
  /** Only these parts; what room there is goes to them */
  readonly part?: readonly ('standing' | 'meetings' | 'promises' | 'pauses' | 'tempo' | 'gaps' | 'alignments' | 'changes' | 'review')[] | undefined;
  /** Tell what changed since this day: YYYY-MM-DD, yesterday or a weekday */
  readonly since?: string | undefined;
  readonly form?: 'json' | 'html' | 'markdown' | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** Record. */
export interface RecordOperations {
  /** What happened, day by day. The entries of a dossier in the order of their days, each with all its reports and their passages. What somebody wants, promises, judges or says stands on the day on which it was said. */
  timeline(asked: TimelineAsked, options?: CallOptions): Promise<EntryPage>;

  /** What a timeline draws: every entry in a line. All entries in one answer, in the order of their days, undated ones last: what each is called, when it was, whom it is about and how well it stands, without its reports. What became of promises is asked for with "promises", symbol or substance of meetings with "verdicts". */
  marks(asked: MarksAsked, options?: CallOptions): Promise<TimelineMarks>;

  /** What a map draws: where encounters, tests and other acts were. Each entry at the point of its city or site, of tests also with the weapons and how far these reach where a source of data/missiles.csv says so; and the places that are named without a point. */
  places(asked: PlacesAsked, options?: CallOptions): Promise<PlaceSheet>;

  /** The states, persons and bodies that a dossier names. All in one answer, those first that most entries name; a state is named where its people are. */
  parties(asked: PartiesAsked, options?: CallOptions): Promise<PartiesHeld>;

  /** The topics that the entries of a dossier are on. Those first that most entries are on; of promises, positions and obstacles alone, which have one. */
  issues(asked: IssuesAsked, options?: CallOptions): Promise<IssuesHeld>;

  /** One entry with all its evidence. What it tells slot by slot, what of it is disputed, each report with its passages, document, day and outlet, and what people decided on it. */
  entry(asked: EntryAsked, options?: CallOptions): Promise<EntryWithDecisions>;

  /** Entries whose passages hold some words, the best first. Forms of a word count as the word. Of each entry the item is named whose passage fits best, and where the words stand in it. Further pages are of the moment at which the first one was asked for. */
  search(asked: SearchAsked, options?: CallOptions): Promise<EntryHitPage>;

  /** A dossier at a glance, or what some words name in it. Without words: who met, what was agreed and what became of it, what was tested, year by year. With words: a state, a person or a body, an agreement with its promises, a meeting with what came of it, or any entry by its id; "page" says which. Where words fit several things, those. */
  show(asked: ShowAsked, options?: CallOptions): Promise<Shown>;

  /** How a dossier stands, in two pages. Meetings with both numbers, promises, pauses, tempo, gaps, alignments and what changed lately: the weightiest lines of each, as many as fit, each with the documents that it rests on. As data, or as a page by "form". */
  brief<F extends 'json' | 'html' | 'markdown' = 'json'>(asked: BriefAsked & { readonly form?: F | undefined }, options?: CallOptions): Promise<F extends 'json' ? DossierBrief : Response>;
}

export const RECORD_ROUTES = {
  timeline: ['get', '/api/dossiers/{dossier}/timeline'],
  marks: ['get', '/api/dossiers/{dossier}/marks'],
  places: ['get', '/api/dossiers/{dossier}/places'],
  parties: ['get', '/api/dossiers/{dossier}/parties'],
  issues: ['get', '/api/dossiers/{dossier}/issues'],
  entry: ['get', '/api/dossiers/{dossier}/entries/{id}'],
  search: ['get', '/api/dossiers/{dossier}/search'],
  show: ['get', '/api/dossiers/{dossier}/show'],
  brief: ['get', '/api/dossiers/{dossier}/brief'],
} as const;
