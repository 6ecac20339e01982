import { type Glimpse, glimpses, type Ledger, textsOf, type View } from './keep/index.js';
import { type Coordinates, coordinatesOf } from './language/coordinates.js';
import { type Reach, reachOfMissile } from './language/missiles.js';
import { happenedAt } from './present/exchange/moment.js';
import { TOLD_IN_WORDS, titleOf } from './present/index.js';
import { ownReport } from './present/show/own-report.js';
import { cellIn } from './read/sheet/row-text.js';
import type { Capability, Day, Edtf, Encounter, ItemKind } from './record/index.js';

/** An entry at a place, as a map draws it. */
export interface PlacedEntry extends Coordinates {
  readonly entry: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly date: Edtf | null;
  readonly first: Day | null;
  /** The place as the entry calls it. */
  readonly name: string;
  /** Of an encounter. */
  readonly status?: Encounter['status'];
  readonly level?: Encounter['level'];
  /** Of a military step: what moved, and how. */
  readonly change?: Capability['change'];
  readonly system?: Capability['system'];
  /** The weapons that the row of a table names, and what came of it, in its words. */
  readonly models: readonly string[];
  readonly result: string | null;
  /** How far those of the weapons reach of which a source says so. */
  readonly reaches: readonly Reach[];
}

/** What of a dossier has a place. */
export interface PlaceSheet {
  readonly rows: readonly PlacedEntry[];
  /** Places that are named and that nobody here has a point for, with how many entries name them; the most named first. */
  readonly unplaced: readonly { readonly name: string; readonly entries: number }[];
}

/** Kinds that happen somewhere. */
const KINDS: readonly ItemKind[] = ['encounter', 'capability', 'alignment'];

/** Where the encounters, tests and other acts of a dossier were, in the order of their days. */
export async function placeSheet({ store }: Ledger, view: View): Promise<PlaceSheet> {
  const entries = await glimpses(store, view, { kinds: KINDS }, { words: TOLD_IN_WORDS });
  const documents = entries.flatMap((entry) => ownReport(entry)?.document.id ?? []);
  const texts = await textsOf(store.db, [...new Set(documents)]);
  const rows: PlacedEntry[] = [];
  const unknown = new Map<string, number>();
  for (const entry of entries) {
    const text = texts.get(ownReport(entry)?.document.id ?? '') ?? '';
    const told = toldIn(entry, text);
    for (const name of placesOf(entry, text)) {
      const point = coordinatesOf(name);
      if (point) rows.push({ ...told, name, ...point });
      else unknown.set(name, (unknown.get(name) ?? 0) + 1);
    }
  }
  const unplaced = [...unknown].map(([name, count]) => ({ name, entries: count }));
  return { rows, unplaced: unplaced.sort((a, b) => b.entries - a.entries) };
}

/** The parts of a cell that holds a list. */
const parts = (cell: string | null): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** Where an entry was: an encounter says so itself, of other kinds the row of a table may. */
function placesOf({ slots, reports }: Glimpse, text: string): readonly string[] {
  if (slots.kind === 'encounter') return slots.where === null ? [] : [slots.where];
  return reports.some(({ document }) => document.row) ? parts(cellIn(text, 'where')) : [];
}

function toldIn(entry: Glimpse, text: string): Omit<PlacedEntry, 'name' | keyof Coordinates> {
  const { id, slots, first } = entry;
  const isRow = ownReport(entry)?.document.row !== undefined;
  const models = isRow && slots.kind === 'capability' ? parts(cellIn(text, 'model')) : [];
  return {
    ...{ entry: id, kind: slots.kind, title: titleOf(entry), date: happenedAt(entry), first },
    ...(slots.kind === 'encounter' && { status: slots.status, level: slots.level }),
    ...(slots.kind === 'capability' && { change: slots.change, system: slots.system }),
    models,
    result: isRow && slots.kind === 'capability' ? cellIn(text, 'result') : null,
    reaches: models.flatMap((model) => reachOfMissile(model) ?? []),
  };
}
