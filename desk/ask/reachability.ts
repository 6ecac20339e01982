import { kept } from './kept.js';

/** Whether the server answers, as far as the last call knows. */
export type Reach = 'reached' | 'lost';

/** Remembers whether the server could be reached, and tells those who listen when that changes. */
export function reachabilityOf() {
  const { now, become, listen } = kept<Reach>('reached');
  return { reached: () => become('reached'), lost: () => become('lost'), now, listen };
}

export const reachability = reachabilityOf();
