import type { Changes, Overview } from '../../keep/index.js';
import type { Day, Entry } from '../../record/index.js';
import type {
  Alignments,
  GapReport,
  Pauses,
  PromiseRecord,
  Tempo,
  WeighedMeeting,
} from '../../weigh/index.js';
import type { PairContacts } from '../show/pairs.js';

/** All that the brief of a dossier is made of: what each measure says, and the entries that they name. */
export interface BriefMaterial {
  readonly overview: Overview;
  readonly pairs: readonly PairContacts[];
  /** From where it is looked at, in words; empty for all that is known today. */
  readonly seenFrom: string;
  readonly today: Day;
  /** The day of the newest document; null where none bears one. */
  readonly knownUntil: Day | null;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The weightiest meetings first. */
  readonly meetings: readonly WeighedMeeting[];
  /** How many meetings were held, weighed or not. */
  readonly held: number;
  readonly promises: PromiseRecord;
  readonly pauses: Pauses;
  readonly tempo: Tempo;
  readonly gaps: GapReport;
  readonly alignments: Alignments;
  readonly since: Day;
  readonly changes: Changes;
}
