import { listOf, type Row, readTable } from '../../language/tables.js';
import { Outlet } from '../../record/index.js';

/** What ships: the outlets, and by which hosts and marks an address or a text leads to them. */
interface Shipped {
  readonly outlets: readonly Outlet[];
  /** Outlet by host, without `www.`. */
  readonly hosts: ReadonlyMap<string, string>;
  /** Outlet by the name that it signs with in a dateline or a byline. */
  readonly marks: ReadonlyMap<string, string>;
}

const OWNED: Record<string, boolean | null> = { true: true, false: false, '': null };

const outletIn = (row: Row): Outlet =>
  Outlet.parse({
    id: row.id,
    name: row.name,
    country: row.country || null,
    stateOwned: OWNED[row.state_owned ?? ''],
    weight: Number(row.weight),
    because: row.because,
  });

const byEach = (rows: readonly Row[], names: (row: Row) => readonly string[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap((row) => names(row).map((name) => [name, row.id ?? ''] as const)));

let shipped: Shipped | undefined;

/** `data/outlets.csv` (docs/outlets.md), read when it is first asked for. */
export function outletTable(): Shipped {
  if (shipped) return shipped;
  const rows = readTable('outlets.csv');
  shipped = {
    outlets: rows.map(outletIn),
    hosts: byEach(rows, (row) => [row.id ?? '', ...listOf(row.hosts)]),
    marks: byEach(rows, (row) => listOf(row.marks)),
  };
  return shipped;
}

/** The outlets that ship with the program, to be registered in a ledger when a document of theirs comes in. */
export const shippedOutlets = (): readonly Outlet[] => outletTable().outlets;
