// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { AskedFilter } from './asked-filter.js';
import type { Day } from './day.js';
import type { EdtfDate } from './edtf-date.js';
import type { Entry } from './entry.js';
import type { EntryId } from './entry-id.js';
import type { Issue } from './issue.js';
import type { Named } from './named.js';
import type { OfficeHeld } from './office-held.js';
import type { PromiseState } from './promise-state.js';
import type { Tally } from './tally.js';

/** A state, a person or a body, with what the dossier holds of it */
export type PartyShown = {
  page: 'party';
  ref: ActorRef;
  filter: AskedFilter;
  tallies: Tally[];
  /** People of a state that entries name, those that most name first */
  people: {
    ref: ActorRef;
    entries: number;
  }[];
  encounters: Entry[];
  positions: Entry[];
  others: Entry[];
  /** What the party promised itself, in the order of days */
  promises: {
    entry: EntryId;
    first: Day;
    slots: {
      kind: 'commitment';
      by: ActorRef[];
      to: ActorRef[];
      issue: Issue;
      deadline: EdtfDate | null;
      quantity: boolean;
      verification: boolean;
      conditional: boolean;
      status: 'pledged' | 'fulfilled' | 'broken' | 'lapsed';
      agreement?: string | null;
      state?: PromiseState | null;
    };
  }[];
  offices: OfficeHeld[];
  /** What else the words fit */
  alsoFits: Named[];
};
