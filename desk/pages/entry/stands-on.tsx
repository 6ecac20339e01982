import type { Entry } from 'dragoman/client';
import { RestsOn } from '../../evidence/rests-on.js';
import { dayOf } from '../../pieces/entry-line.js';
import { Sources } from '../../pieces/sources.js';

/** When it was, and how well it stands. */
export function StandsOn({ entry }: { readonly entry: Entry }) {
  return (
    <>
      {dayOf(entry)}.{' '}
      <RestsOn entry={entry.id}>
        <Sources count={entry.sources} reports={entry.reports.length} />
      </RestsOn>
      .
    </>
  );
}
