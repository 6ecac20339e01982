import type { LedgerEvent } from '../../record/index.js';
import type { Engine } from '../store/engine.js';
import { insertRows } from '../store/insert-rows.js';
import type { NewRow, Tables, Write } from '../store/tables.js';

/** Rows that wait to be written together, table by table: one statement for many rows costs a fraction of many statements. */
export class Rows {
  readonly #waiting = new Map<keyof Tables, object[]>();
  readonly #keys = new Map<string, string[]>();
  readonly #tx: Write;
  readonly #engine: Engine['name'];

  constructor(tx: Write, engine: Engine['name']) {
    this.#tx = tx;
    this.#engine = engine;
  }

  /** Entries that were put under a key, whether they wait or were written since. */
  entriesUnder(key: string): Iterable<string> {
    return this.#keys.get(key) ?? [];
  }

  /** The entries that were put under keys, by key. */
  keys(): Iterable<readonly [key: string, entries: readonly string[]]> {
    return this.#keys;
  }
  add<T extends keyof Tables>(table: T, ...rows: readonly NewRow<T>[]): void {
    if (table === 'entry_key') for (const row of rows) this.#keep(row as NewRow<'entry_key'>);
    const waiting = this.#waiting.get(table);
    if (waiting) waiting.push(...rows);
    else this.#waiting.set(table, [...rows]);
  }

  #keep({ key, entry }: NewRow<'entry_key'>): void {
    const entries = this.#keys.get(key);
    if (!entries) this.#keys.set(key, [entry]);
    else if (!entries.includes(entry)) entries.push(entry);
  }

  /** Writes what waits. Sets (texts, names of entries, parties, keys) take a row that they have without complaint. */
  async write(): Promise<void> {
    for (const [table, rows] of this.#waiting)
      await insertRows(this.#tx, this.#engine, table, rows as never, { once: SETS.has(table) });
    this.#waiting.clear();
  }

  /** Forgets what was written. */
  forget(): void {
    this.#keys.clear();
  }
}

const SETS: ReadonlySet<keyof Tables> = new Set([
  'document_text',
  'entry',
  'entry_key',
  'entry_party',
  'copy_band',
  'question',
]);

/** An event of one sort. */
export type EventOf<K extends LedgerEvent['what']['kind']> = Omit<LedgerEvent, 'what'> & {
  readonly what: Extract<LedgerEvent['what'], { kind: K }>;
};
