import type { LedgerEvent } from '../../record/index.js';
import { inPieces } from '../store/pieces.js';
import type { NewRow, Tables, Write } from '../store/tables.js';

/** Rows that wait to be written together, table by table: one statement for many rows costs a fraction of many statements. */
export class Rows {
  readonly #waiting = new Map<keyof Tables, object[]>();
  readonly #entries = new Set<string>();
  readonly #tx: Write;

  constructor(tx: Write) {
    this.#tx = tx;
  }

  add<T extends keyof Tables>(table: T, ...rows: readonly NewRow<T>[]): void {
    if (table === 'entry') for (const row of rows) this.#entries.add((row as NewRow<'entry'>).id);
    const waiting = this.#waiting.get(table);
    if (waiting) waiting.push(...rows);
    else this.#waiting.set(table, [...rows]);
  }

  /** Whether an entry of this identifier waits to be written. */
  opens(entry: string): boolean {
    return this.#entries.has(entry);
  }

  /** Writes what waits. Sets (parties, keys, bands) take a row that they have without complaint. */
  async write(): Promise<void> {
    for (const [table, rows] of this.#waiting)
      for (const piece of inPieces(rows)) {
        const insert = this.#tx.insertInto(table).values(piece as never);
        await (SETS.has(table) ? insert.onConflict((conflict) => conflict.doNothing()) : insert).execute();
      }
    this.#waiting.clear();
  }
}

const SETS: ReadonlySet<keyof Tables> = new Set(['entry_key', 'entry_party', 'copy_band']);

/** An event of one sort. */
export type EventOf<K extends LedgerEvent['what']['kind']> = Omit<LedgerEvent, 'what'> & {
  readonly what: Extract<LedgerEvent['what'], { kind: K }>;
};
