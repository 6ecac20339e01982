import type { EntryHit } from 'dragoman/client';
import { Marked } from './marked.js';

/** The passage that fits best, the words in it marked. */
export function HitWords({ hit: { entry, item, marks } }: { readonly hit: EntryHit }) {
  const report = entry.reports.find((one) => one.item.id === item) ?? entry.reports[0];
  if (!report) return null;
  const { row } = report.document;
  const [first] = marks;
  const passage = first?.passage ?? null;
  if (row?.says && (passage === null || !first))
    return <Marked text={row.says} marks={marks.filter((mark) => mark.passage === null)} />;
  const quote = report.item.evidence[passage ?? 0]?.quote ?? '';
  return <Marked text={quote} marks={marks.filter((mark) => mark.passage === (passage ?? 0))} />;
}
