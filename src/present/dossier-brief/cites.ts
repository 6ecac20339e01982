import type { Entry, ReportedIn } from '../../record/index.js';
import { isVouched } from '../../weigh/index.js';
import { ownReport } from '../show/own-report.js';
import type { BriefSource } from './view.js';

/** Documents that one line cites at most; its entries have all. */
export const CITED = 3;
/** Documents that an entry brings to a line that rests on several. */
const OF_ONE = 2;

/** The documents on which an entry rests: the one that tells it most plainly, then one of another outlet. Rows that nobody has checked are none. */
export function documentsOf(entry: Entry | undefined): readonly string[] {
  const reports = entry?.reports.filter(isVouched) ?? [];
  const own = ownReport({ reports })?.document;
  const other = reports.find(({ document }) => document.id !== own?.id && document.outlet !== own?.outlet);
  return [own?.id, other?.document.id].filter((id) => id !== undefined).slice(0, OF_ONE);
}

/** The documents of some entries, of each the plainest before the second of any. */
export function documentsOfAll(
  ids: readonly string[],
  entries: ReadonlyMap<string, Entry>,
): readonly string[] {
  const found = ids.map((id) => documentsOf(entries.get(id)));
  return [...found.flatMap(([first]) => first ?? []), ...found.flatMap(([, second]) => second ?? [])];
}

/** Numbers documents in the order in which they are cited first. */
export interface Numbering {
  readonly numbersOf: (documents: readonly string[]) => number[];
  readonly all: () => BriefSource[];
}

/** A numbering of the documents that some entries were read in. */
export function numbering(documents: ReadonlyMap<string, ReportedIn>): Numbering {
  const known = new Map<string, BriefSource>();
  const numberOf = (id: string): number[] => {
    const document = documents.get(id);
    if (!document) return [];
    const source = known.get(id) ?? sourceOf(document, known.size + 1);
    known.set(id, source);
    return [source.number];
  };
  return {
    numbersOf: (ids) =>
      [...new Set(ids)]
        .slice(0, CITED)
        .flatMap(numberOf)
        .sort((a, b) => a - b),
    all: () => [...known.values()],
  };
}

const sourceOf = (
  { id, title, published, outlet, outlets, source, row }: ReportedIn,
  number: number,
): BriefSource => ({
  number,
  document: id,
  title,
  day: published,
  outlets: outlets ?? (outlet === null ? [] : [outlet]),
  address: row?.sources[0] ?? source,
});

/** The documents behind all reports of some entries, by their ids. */
export const documentsIn = (entries: Iterable<Entry>): ReadonlyMap<string, ReportedIn> =>
  new Map([...entries].flatMap(({ reports }) => reports.map(({ document }) => [document.id, document])));
