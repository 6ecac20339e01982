import { type Made, madeBeside } from './keep/backup/beside.js';
import { addReadings, begin, type Incoming, type Ledger } from './keep/index.js';
import { outletBehind } from './keep/outlets/index.js';
import type { Whereabouts } from './keep/store/place.js';
import type { ReadingPool } from './reading-pool.js';
import { Failure, type Instant, type Maker, type Outlet, type Reading } from './record/index.js';
import type { ShippedDossier } from './shipped.js';
import { shippedNotes } from './shipped-notes.js';
import { type ShippedProblem, shippedTables } from './shipped-tables.js';

export interface BuildOptions extends Pick<Whereabouts, 'home' | 'address'> {
  readonly maker: Maker;
  /** What time it is, for the name of what is set aside. The ledger itself says the day on which the tables were compiled. */
  readonly moment: Instant;
  /** Takes the place of a dossier of that name, which is set aside, not deleted. */
  readonly replace?: boolean;
  /** Is told all that is wrong with the tables and notes, before the build is refused. */
  readonly onProblems?: (problems: readonly ShippedProblem[]) => void;
  /** Is told how much of the work (0 to 1) is done. */
  readonly onShare?: (share: number, what: string) => void;
}

/** How much the ledger that was built holds. */
export interface Contents {
  readonly rows: number;
  readonly notes: number;
  readonly items: number;
}

/** Share of the work that is done when the rows are written; the notes, which are read meanwhile, hold many items each. */
const ROWS_SHARE = 0.8;
/** Readings that are written in one transaction: always as many, so that the log never hangs on how fast a machine is. */
const TOGETHER = 100;

/** Whose word the notes are: they tell what the tables tell, and all of them count as one source. */
const NOTES_OUTLET: Outlet = {
  id: 'dragoman-notes',
  name: 'Notes of the dossier',
  country: null,
  stateOwned: null,
  weight: 0,
  because: 'written for the dossier after its tables: no source of its own',
};

/**
 * Makes the ledger of a dossier that ships from its tables and notes, which are read while the rows are written: the same log, byte for byte, each time. It is there whole or not at
 * all. Throws `Failure` `damaged` where anything is wrong with a table or note, and `dossier-exists` where one is there that shall not be
 * replaced.
 */
export async function buildShipped(
  shipped: ShippedDossier,
  pool: ReadingPool,
  { maker, onProblems = () => {}, onShare = () => {}, replace = false, ...where }: BuildOptions,
): Promise<Made<Contents>> {
  const reading = shippedNotes(shipped, pool);
  reading.catch(() => {}); // thrown where it is waited for
  const rows = await shippedTables(shipped);
  const check = (problems: readonly ShippedProblem[]): void => {
    if (problems.length === 0) return;
    onProblems(problems);
    throw refused(shipped, problems.length);
  };
  if (rows.problems.length > 0) check([...rows.problems, ...(await reading).problems]);
  return madeBeside({ ...where, ...asCompiled(shipped), replace }, async (draft) => {
    await begin(draft, shipped.dossier);
    const incoming = rows.readings.map((row) => ({
      reading: row,
      maker,
      outlet: outletBehind(row.document),
    }));
    await fill(draft, incoming, (share, what) => onShare(ROWS_SHARE * share, what));
    const notes = await reading;
    check(notes.problems);
    const told = notes.readings.map((note) => ({ reading: note, maker, outlet: NOTES_OUTLET }));
    await fill(draft, told, (share, what) => onShare(ROWS_SHARE + (1 - ROWS_SHARE) * share, what));
    return contentsOf(rows.readings, notes.readings);
  });
}

/** Who wrote the ledger, and when: its tables, on the day on which they were compiled. */
const asCompiled = ({ dossier: { name }, compiled }: ShippedDossier) => ({
  dossier: name,
  by: `data/${name} of ${compiled}`,
  now: (): Instant => `${compiled}T00:00:00.000Z`,
});

async function fill(
  ledger: Ledger,
  incoming: readonly Incoming[],
  onShare: (share: number, what: string) => void,
): Promise<void> {
  for (let from = 0; from < incoming.length; from += TOGETHER) {
    const some = incoming.slice(from, from + TOGETHER);
    onShare(from / incoming.length, some[0]?.reading.document.title ?? '');
    await addReadings(ledger, some);
  }
}

const contentsOf = (rows: readonly Reading[], notes: readonly Reading[]): Contents => ({
  rows: rows.length,
  notes: notes.length,
  items: [...rows, ...notes].reduce((sum, { items }) => sum + items.length, 0),
});

function refused({ dossier: { name }, folder }: ShippedDossier, problems: number): Failure {
  const count = problems === 1 ? 'a problem' : `${problems} problems`;
  const message = `The tables of "${name}" in "${folder}" have ${count}, and nothing was built; mend ${problems === 1 ? 'it' : 'them'} and try again.`;
  return new Failure('damaged', folder, message);
}
