import type { Mark } from '../../pieces/marks/mark.js';

const LEVEL_WEIGHT: Readonly<Record<string, number>> = { leaders: 60, ministers: 20, officials: 5 };

/** What is written first where there is no room for all: high levels, held meetings, nuclear tests, what many tell of. */
export function weightOf(mark: Mark): number {
  const level = LEVEL_WEIGHT[mark.level ?? ''] ?? 0;
  const held = mark.status === 'held' ? 10 : 0;
  const test = mark.system === 'nuclear' && mark.change === 'test' ? 40 : 0;
  return level + held + test + 2 * mark.sources + mark.reports / 10;
}
