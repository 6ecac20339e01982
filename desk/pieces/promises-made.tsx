import type { Entry } from 'dragoman/client';
import { STATE_WORDS } from '../../src/present/show/state-words.js';
import { EntryLine } from './entry-line.js';

/** What was promised at a meeting, each with what became of it. */
export function PromisesMade({ promises }: { readonly promises: readonly Entry[] }) {
  return (
    <ul className="rows">
      {promises.map((entry) => (
        <li key={entry.id}>
          <EntryLine entry={entry}>
            <p className="small">{stateOf(entry)}</p>
          </EntryLine>
        </li>
      ))}
    </ul>
  );
}

/** What became of a promise, in words; that nothing is told, where nothing is. */
function stateOf({ slots }: Entry): string {
  if (slots.kind !== 'commitment' || !slots.state) return 'What became of it is not told';
  const state = STATE_WORDS[slots.state];
  return `Now: ${state}`;
}
