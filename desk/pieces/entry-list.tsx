import type { Entry } from 'dragoman/client';
import type { ReactNode } from 'react';
import { EntryLine } from './entry-line.js';

interface Props {
  readonly entries: readonly Entry[];
  /** What stands below the words of each: a state. */
  readonly below?: (entry: Entry) => ReactNode;
}

/** Entries, a line each. */
export function EntryList({ entries, below }: Props) {
  return (
    <ul className="rows">
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryLine entry={entry}>{below?.(entry)}</EntryLine>
        </li>
      ))}
    </ul>
  );
}
