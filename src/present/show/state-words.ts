import type { PromiseState } from '../../record/index.js';
import { numbered } from '../ledger/standing.js';
import { listed } from '../names.js';

/** The states of a promise in words, in the order in which they are counted: from kept to gone. */
export const STATE_WORDS: Readonly<Record<PromiseState, string>> = {
  fulfilled: 'fulfilled',
  partial: 'fulfilled in part',
  started: 'started',
  pending: 'pending',
  stalled: 'stalled',
  lapsed: 'lapsed',
  reversed: 'reversed',
  unverifiable: 'cannot be verified',
};

/** How many promises stand how: "5 promises: 2 fulfilled, 1 reversed; of 2 nothing is told". */
export function statesInWords(
  promises: number,
  states: Readonly<Partial<Record<PromiseState, number>>>,
): string {
  const parts = (Object.keys(STATE_WORDS) as PromiseState[]).flatMap((state) => {
    const count = states[state] ?? 0;
    return count === 0 ? [] : [{ count, says: `${count} ${STATE_WORDS[state]}` }];
  });
  const silent = promises - parts.reduce((sum, { count }) => sum + count, 0);
  const told = parts.length ? `: ${listed(parts.map(({ says }) => says))}` : '';
  if (silent === 0) return `${numbered(promises, 'promise')}${told}`;
  const left = parts.length ? `of ${silent} nothing is told` : 'what became of them is not told';
  return `${numbered(promises, 'promise')}${told}; ${left}`;
}
