import type { Day, Entry, Item, Report, Slots } from '../src/record/index.js';

/** How a report of a test tells something, as short as a test wants to say it. */
export interface SaidBy {
  /** The words of its passage, and where they begin in the document. */
  readonly words?: string;
  readonly at?: number;
  readonly document?: string;
  /** The day of the document; null of one that bears none. */
  readonly said?: Day | null;
  readonly title?: string | null;
  /** Of a row: its sentence, and whether somebody checked it. */
  readonly says?: string;
  readonly verified?: boolean;
  readonly review?: Report['review'];
  /** Slots that this report tells otherwise. */
  readonly tells?: Readonly<Record<string, unknown>>;
}

function report(id: string, slots: Slots, by: SaidBy, number: number): Report {
  const { words = `words of ${id}`, at = 0, said = '2021-05-12', verified = true, says, review = null } = by;
  const quoted = { start: at, end: at + words.length, quote: words };
  const row = { table: 'facts', id, fact: `facts/${id}`, sources: [], verified, says: says ?? null };
  return {
    item: {
      ...slots,
      ...by.tells,
      id: `${id}-i${number}`,
      evidence: [quoted],
      confidence: 1,
      rules: [],
    } as Item,
    document: {
      id: by.document ?? `${id}-d${number}`,
      title: by.title ?? null,
      published: said,
      known: said ?? '2026-01-01',
      source: `${id}.txt`,
      outlet: 'a.example',
      copyOf: null,
      ...((says !== undefined || !verified) && { row }),
    },
    review,
  };
}

/** An entry as some reports tell it; one of plain words where none is given. */
export function saidEntry(id: string, slots: Slots, ...by: readonly SaidBy[]): Entry {
  const reports = (by.length > 0 ? by : [{}]).map((one, i) => report(id, slots, one, i + 1));
  const day = reports[0]?.document.known ?? null;
  return { id, slots, contradictions: [], reports, sources: 1, first: day, last: day };
}
