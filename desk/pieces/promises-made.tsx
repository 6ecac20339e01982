import type { Entry } from 'dragoman/client';
import { STATE_WORDS } from '../../src/present/show/state-words.js';
import { EntryList } from './entry-list.js';

/** What was promised at a meeting, each with what became of it. */
export function PromisesMade({ promises }: { readonly promises: readonly Entry[] }) {
  return <EntryList entries={promises} below={(entry) => <p className="small">{stateOf(entry)}</p>} />;
}

/** What became of a promise, in words; that nothing is told, where nothing is. */
function stateOf({ slots }: Entry): string {
  if (slots.kind !== 'commitment' || !slots.state) return 'What became of it is not told';
  const state = STATE_WORDS[slots.state];
  return `Now: ${state}`;
}
