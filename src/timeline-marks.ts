import { type Filter, glimpses, type Ledger, type View } from './keep/index.js';
import { type TimelineMark, TOLD_IN_WORDS, timelineMark } from './present/index.js';

/** What of a dossier is drawn, and from where it is looked at. */
export interface Drawn {
  readonly view: View;
  readonly filter: Filter;
  /** Only what this outlet tells (`Outlet.id`); null for all. */
  readonly source: string | null;
}

/** What a timeline draws: all entries that are asked for, in the order of their days, undated ones last. */
export async function timelineMarks(
  { store }: Ledger,
  { view, filter, source }: Drawn,
): Promise<readonly TimelineMark[]> {
  const found = await glimpses(store, view, filter, { words: TOLD_IN_WORDS });
  const marks = found.map(timelineMark);
  return source === null ? marks : marks.filter(({ outlets }) => outlets.includes(source));
}
