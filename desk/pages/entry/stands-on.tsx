import type { Entry } from 'dragoman/client';
import { RestsOn } from '../../evidence/rests-on.js';
import { counted } from '../../pieces/counted.js';
import { dayOf } from '../../pieces/entry-line.js';

/** When it was, and how well it stands: "12 June 2018 · 10 independent sources, 14 reports". */
export function StandsOn({ entry }: { readonly entry: Entry }) {
  const { sources, reports } = entry;
  const backed = sources === 0 ? 'not verified by any source' : counted(sources, 'independent source');
  return (
    <>
      {dayOf(entry)} ·{' '}
      <RestsOn entry={entry.id}>
        {backed}
        {reports.length > sources && `, ${counted(reports.length, 'report')}`}
      </RestsOn>
    </>
  );
}
