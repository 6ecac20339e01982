import type { Decision } from '../../keep/index.js';

/** What was decided in one sitting. */
export interface Tally {
  count(kind: Decision['kind'] | 'skip'): void;
  /** In words, for the end: "2 accepted, 1 merged, 1 skipped". */
  inWords(): string;
}

const WORDS: Record<Decision['kind'] | 'skip', string> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  merge: 'merged',
  decline: 'kept apart',
  split: 'split',
  undo: 'undone',
  skip: 'skipped',
};

export function tally(): Tally {
  const counts = new Map<string, number>();
  return {
    count: (kind) => void counts.set(WORDS[kind], (counts.get(WORDS[kind]) ?? 0) + 1),
    inWords: () =>
      counts.size === 0 ? 'nothing' : [...counts].map(([word, count]) => `${count} ${word}`).join(', '),
  };
}
