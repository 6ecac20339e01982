import type { HappeningKind, ReportedIn } from '../../record/index.js';
import type { Fingerprint } from '../copies/index.js';
import type { Fold } from '../fold/index.js';
import type { Candidate, Matched } from '../match/index.js';
import type { Engine } from '../store/engine.js';
import type { Write } from '../store/tables.js';
import type { EventOf, Rows } from './rows.js';
import type { SearchRow, SearchTable } from './search-rows.js';
import type { WeightOf } from './states.js';

/** What stands at hand while events are carried into the tables. */
export interface Projecting {
  readonly tx: Write;
  readonly engine: Engine['name'];
  /** Rows that wait to be written; whoever asks the tables writes them first. */
  readonly rows: Rows;
  /** Documents that were met on the way. */
  readonly documents: Map<string, ReportedIn>;
  /** Texts of documents that come in, by their hash, and fingerprints that were made of them already. */
  readonly texts: Map<string, string>;
  readonly prints: Map<string, Fingerprint>;
  /** What the matcher made of items that were looked at already. */
  readonly matched: Map<string, Matched>;
  /** What entries tell at present, as far as it was made or looked up in this transaction; dropped where an entry is told anew. */
  readonly told: Map<string, readonly Fold[]>;
  /** The same as the matcher looks at it. */
  readonly candidates: Map<string, Candidate>;
  /** Which entries stand under keys that were asked for in this transaction, as the tables said; rows that wait are not among them. */
  readonly keyed: Map<string, string[]>;
  /** How much the word of each registered outlet weighs, at this place in the log. */
  readonly outlets: Map<string, number>;
  readonly weightOf: WeightOf;
  readonly found: Readonly<Record<SearchTable, SearchRow[]>>;
}

/** What each kind of event does to the tables. */
export type Handlers = {
  readonly [K in HappeningKind]: (projecting: Projecting, event: EventOf<K>) => Promise<void> | void;
};
export type HandlersOf<K extends HappeningKind> = Pick<Handlers, K>;
