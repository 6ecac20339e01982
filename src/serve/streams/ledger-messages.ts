import { endOfLog, logPage } from '../../keep/index.js';
import type { Ledgers } from '../ledgers.js';
import { messageText } from './message.js';
import type { Notices } from './notices.js';

/** Whose changes are told, and from where on. */
export interface Listening {
  readonly dossier: string;
  /** Who listens. */
  readonly by: string;
  /** The place in the log after which to begin; null for what happens from now on. */
  readonly after: number | null;
}

/** Events that are read together. */
const PIECE = 100;

/** Each event of a log as a message, those that are there first and then as they come: its place is the id, its kind the event. */
export async function* ledgerMessages(
  { ledgers, notices }: { readonly ledgers: Ledgers; readonly notices: Notices },
  { dossier, by, after }: Listening,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const following = await notices.follow(dossier);
  try {
    let place = after ?? (await ledgers.reading(dossier, by, ({ store }) => endOfLog(store.db)));
    while (!signal.aborted) {
      const count = following.count();
      const { rows } = await ledgers.reading(dossier, by, ({ store }) =>
        logPage(store.db, { after: place, limit: PIECE }),
      );
      for (const event of rows) {
        place = event.seq;
        yield messageText({ id: String(event.seq), event: event.what.kind, data: event });
      }
      if (rows.length === 0) await following.past(count, signal);
    }
  } finally {
    following.stop();
  }
}
