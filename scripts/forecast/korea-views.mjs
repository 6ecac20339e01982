// The Korea dossier as it was known on a day, for scripts that forecast in its past.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Kinds of entries that forecasts look at. */
const KINDS = ['encounter', 'position', 'statement', 'capability', 'alignment', 'pause'];
/** Entries that are read together. */
const PIECE = 2000;

/** A module of what was built. */
export const built = (dist, path) => import(pathToFileURL(join(dist, path)).href);

/** The entries of a ledger as known on a day. */
export async function entriesAt({ store }, day, timeline) {
  const found = [];
  let after = null;
  do {
    const page = await timeline(
      store.db,
      { known: day, seq: null },
      { kinds: KINDS },
      { limit: PIECE, after },
    );
    found.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return found;
}

/**
 * Makes the Korea dossier from its tables in a folder of its own, hands `work` the folder and a way to open the ledger, and takes the folder away. What
 * is opened gives its entries as known on a day, and all that an answer of that day may know; while it is open, nobody writes.
 */
export async function withKorea(dist, work) {
  const home = mkdtempSync(join(tmpdir(), 'dragoman-korea-'));
  process.env.DRAGOMAN_HOME = home;
  try {
    const { withLedger } = await built(dist, 'cli/with-ledger.js');
    const { dossierOf, newestDay, timeline } = await built(dist, 'keep/index.js');
    const open = (read) =>
      withLedger({ dossier: 'korea' }, 'read', async (ledger) => {
        const { parties } = await dossierOf(ledger);
        const entries = (day) => entriesAt(ledger, day, timeline);
        const known = async (day) => ({
          asOf: day,
          entries: await entries(day),
          parties,
          knownUntil: await newestDay(ledger.store, { known: day, seq: null }),
        });
        return read(entries, known);
      });
    return await work({ home, open });
  } finally {
    rmSync(home, { recursive: true });
  }
}
