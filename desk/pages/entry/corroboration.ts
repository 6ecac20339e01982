import type { Report } from 'dragoman/client';
import { isVouched, outletsOf } from '../../../src/weigh/told.js';

/** A source that tells of a fact: who, since which day, in how many reports. */
interface Corroborating {
  readonly outlet: string;
  readonly since: string;
  readonly reports: number;
}

/** Whose word a fact rests on, the earliest first. Near copies add nothing, nor do rows that nobody has verified; a row counts for each outlet that it rests on. */
export function corroborating(reports: readonly Report[]): readonly Corroborating[] {
  const found = new Map<string, { since: string; reports: number }>();
  for (const report of reports) {
    const { document, review } = report;
    if (document.copyOf !== null || review === 'rejected' || !isVouched(report)) continue;
    const outlets = outletsOf(report);
    for (const outlet of outlets.length > 0 || document.outlets ? outlets : [document.source]) {
      const { since, reports: before } = found.get(outlet) ?? { since: document.known, reports: 0 };
      found.set(outlet, { since: since < document.known ? since : document.known, reports: before + 1 });
    }
  }
  return [...found]
    .map(([outlet, told]) => ({ outlet, ...told }))
    .sort((a, b) => a.since.localeCompare(b.since) || a.outlet.localeCompare(b.outlet));
}
