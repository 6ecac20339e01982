import type { Evidence, ItemKind, PlacedReport } from 'dragoman/client';

/** A passage of the document that an item rests on. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly item: string;
  readonly kind: ItemKind;
  /** How deep its line lies below the words: passages that overlap lie beneath each other. */
  readonly lane: number;
}

/** Lines below the words that are told apart; deeper ones lie on the last. */
const LANES = 4;

/** The passages of all items in the order of the text, the longer first, each in the highest lane that is free over its whole length. */
export function passagesOf(reports: readonly Pick<PlacedReport, 'item'>[]): Passage[] {
  const all = reports
    .flatMap(({ item: { id, kind, evidence } }) =>
      evidence.map(({ start, end }) => ({ start, end, item: id, kind })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const taken: number[] = [];
  return all.map((passage) => {
    const free = taken.findIndex((end) => end <= passage.start);
    const lane = free === -1 ? taken.length : free;
    taken[lane] = passage.end;
    return { ...passage, lane: Math.min(lane, LANES - 1) };
  });
}

/** Items in the order in which their first passages stand in the text. */
export function inOrder(reports: readonly PlacedReport[]): PlacedReport[] {
  const first = (evidence: readonly Evidence[]): number => Math.min(...evidence.map(({ start }) => start));
  return [...reports].sort((a, b) => first(a.item.evidence) - first(b.item.evidence));
}
