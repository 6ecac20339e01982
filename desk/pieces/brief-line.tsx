import type { BriefRow } from 'dragoman/client';
import { capital } from '../../src/present/names.js';
import { RestsOn } from '../evidence/rests-on.js';

/** A line of the brief; its first words lead to those that it rests on. */
export function BriefLine({ row: { label, says, entries } }: { readonly row: BriefRow }) {
  const [entry] = entries;
  if (label === '')
    return (
      <p>
        {capital(says)}
        {entry !== undefined && (
          <>
            {' '}
            <RestsOn entry={entry} className="tiny">
              what it rests on
            </RestsOn>
          </>
        )}
      </p>
    );
  return (
    <p>
      <strong>{entry === undefined ? label : <RestsOn entry={entry}>{label}</RestsOn>}</strong>: {says}
    </p>
  );
}
