import type { Item, KeptDocument } from '../../record/index.js';
import type { Draft } from '../log.js';
import { reportedIn } from '../members.js';
import type { Session } from '../session.js';
import { type Place, type PlacingOptions, placing } from './placing.js';

/** Items on their way into entries. */
export interface Assertions {
  readonly drafts: readonly Draft[];
  readonly joined: number;
  readonly proposed: number;
  /** By entry, others that may turn out to be one with it once its new items are there. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
}

/** The events that put items into the ledger: each into its entry, with the pairs that somebody should look at. */
export async function assertions(
  session: Session,
  items: readonly Item[],
  document: KeptDocument,
  reading: string,
  options: PlacingOptions,
): Promise<Assertions> {
  const place = await placing(session, items, reportedIn(document), options);
  const alike = new Map<string, readonly string[]>();
  const drafts: Draft[] = [];
  const proposals: Draft[] = [];
  let joined = 0;
  for (const item of items) {
    const { entry, match, doubts, alike: others } = place(item);
    if (others.length > 0) alike.set(entry, others);
    if (match !== null) joined += 1;
    drafts.push({ what: { kind: 'item.asserted', item, document: document.id, reading, entry, match } });
    proposals.push(...asked(entry, doubts));
  }
  return { drafts: [...drafts, ...proposals], joined, proposed: proposals.length, alike };
}

/** The events that ask a person whether an entry is one with others. */
export const asked = (entry: string, doubts: Place['doubts']): readonly Draft[] =>
  doubts.map((doubt) => ({
    what: { kind: 'merge.proposed', entries: [doubt.entry, entry] },
    because: doubt.because,
  }));
