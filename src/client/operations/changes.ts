// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { ChangePage } from '../types/change-page.js';
import type { DossierName } from '../types/dossier-name.js';
import type { LogPage } from '../types/log-page.js';

/** What `log` is asked with. */
export interface LogAsked {
  readonly dossier: DossierName;
  /** Only what happened to this item, entry, document or outlet */
  readonly id?: string | undefined;
  /** Only events of these kinds */
  readonly kind?: readonly ('dossier.opened' | 'dossier.changed' | 'outlet.registered' | 'document.added' | 'document.seen' | 'reading.made' | 'item.asserted' | 'item.retracted' | 'item.added' | 'item.corrected' | 'item.accepted' | 'item.rejected' | 'merge.proposed' | 'merge.declined' | 'entry.merged' | 'entry.split' | 'question.asked' | 'forecast.made' | 'question.resolved' | 'decision.undone')[] | undefined;
  /** Only events from this day on: YYYY-MM-DD, today, yesterday or a weekday */
  readonly since?: string | undefined;
  /** The newest first */
  readonly newest?: boolean | undefined;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `changes` is asked with. */
export interface ChangesAsked {
  readonly dossier: DossierName;
  /** The first day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly from: string;
  /** The last day; today unless said */
  readonly to?: string | undefined;
  /** Compare what the world knew instead of what the ledger said */
  readonly known?: boolean | undefined;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
}

/** What `feedAtom` is asked with. */
export interface FeedAtomAsked {
  readonly dossier: DossierName;
  /** Only news of this state (PRK) or person (PRK:Kim Jong Un) */
  readonly party?: string | undefined;
  /** Only news that bears on this question of the book, and what is forecast on it */
  readonly question?: string | undefined;
  /** How many pieces of news at most, up to 200 */
  readonly limit?: number | undefined;
  /** A token for feeds, for readers that can neither send a header nor a password */
  readonly token?: string | undefined;
}

/** What `feedJson` is asked with. */
export interface FeedJsonAsked {
  readonly dossier: DossierName;
  /** Only news of this state (PRK) or person (PRK:Kim Jong Un) */
  readonly party?: string | undefined;
  /** Only news that bears on this question of the book, and what is forecast on it */
  readonly question?: string | undefined;
  /** How many pieces of news at most, up to 200 */
  readonly limit?: number | undefined;
  /** A token for feeds, for readers that can neither send a header nor a password */
  readonly token?: string | undefined;
}

/** What `events` is asked with. */
export interface EventsAsked {
  readonly dossier: DossierName;
  /** The place in the log after which to begin; 0 for all that there is */
  readonly after?: number | undefined;
}

/** Changes. */
export interface ChangesOperations {
  /** What happened to the ledger: by whom, when, why. Every change there ever was, event by event: documents added, items read, merged, split, corrected, accepted, rejected, and decisions undone. Nothing in it is ever changed, so what was read up to "next" need not be read again. */
  log(asked: LogAsked, options?: CallOptions): Promise<LogPage>;

  /** What changed in a stretch of days. Entries that came in, that tell something else than before, that more documents tell, and that are no longer there; documents; and what was said in the book of forecasts. Both days are included. Further pages are of the moment at which the first one was asked for. */
  changes(asked: ChangesAsked, options?: CallOptions): Promise<ChangePage>;

  /** News as an Atom feed. What was written into the ledger of late, for a feed reader: one piece of news for each entry and each question within an hour, with the words that it rests on; where more than twenty entries changed in an hour, one piece for all of them. The name of a piece never changes. Ask again with If-None-Match. */
  feedAtom(asked: FeedAtomAsked, options?: CallOptions): Promise<Response>;

  /** News as a JSON Feed. What was written into the ledger of late, for a feed reader: one piece of news for each entry and each question within an hour, with the words that it rests on; where more than twenty entries changed in an hour, one piece for all of them. The name of a piece never changes. Ask again with If-None-Match. */
  feedJson(asked: FeedJsonAsked, options?: CallOptions): Promise<Response>;

  /** Each change as it happens, as server-sent events. Each event of the log as a message: its place in the log as the id, its kind as the event, and the event itself as JSON, as the log gives it. Begins with what happens from now on or, for a client that comes back with Last-Event-ID or asks with "after", after that place. A stream says something every fifteen seconds, ends after an hour, and is ended for readers who take nothing. */
  events(asked: EventsAsked, options?: CallOptions): Promise<Response>;
}

export const CHANGES_ROUTES = {
  log: ['get', '/api/dossiers/{dossier}/log'],
  changes: ['get', '/api/dossiers/{dossier}/changes'],
  feedAtom: ['get', '/api/dossiers/{dossier}/feed.atom'],
  feedJson: ['get', '/api/dossiers/{dossier}/feed.json'],
  events: ['get', '/api/dossiers/{dossier}/events'],
} as const;
