import type { Known } from './forecaster.js';

/** How often the event came true in what is known: the forecast of someone who knows the class and nothing of the case. Half where nothing is. */
export function climatology({ rows, label }: Pick<Known, 'rows' | 'label'>): number {
  let events = 0;
  for (const row of rows) events += label[row] ?? 0;
  return rows.length === 0 ? 0.5 : events / rows.length;
}
