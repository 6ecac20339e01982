import type { Entry, Issue } from '../../record/index.js';
import { isVerified } from '../basis.js';
import { CENTRALITY } from './rules.js';

/** How much of a process an issue is. */
export interface IssueShare {
  readonly issue: Issue;
  /** Entries that name it, and their share among all entries that name any. */
  readonly entries: number;
  readonly share: number;
  /** What a promise on it weighs beside one on the most central issue, 0 to 1; 1 for all where too few entries name any. */
  readonly weight: number;
}

/** The issues of a process by how many of its entries are about them: promises, positions and obstacles; the most central first. */
export function issueShares(entries: readonly Entry[]): readonly IssueShare[] {
  const counts = new Map<Issue, number>();
  for (const entry of entries)
    if ('issue' in entry.slots && isVerified(entry))
      counts.set(entry.slots.issue, (counts.get(entry.slots.issue) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts.values());
  const weightOf = (count: number): number =>
    all < CENTRALITY.fewest.value ? 1 : Math.max(CENTRALITY.least.value, count / most);
  return [...counts]
    .map(([issue, count]) => ({ issue, entries: count, share: count / all, weight: weightOf(count) }))
    .sort((a, b) => b.entries - a.entries || (a.issue < b.issue ? -1 : 1));
}
