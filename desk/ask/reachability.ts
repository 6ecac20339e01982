/** Whether the server answers, as far as the last call knows. */
export type Reach = 'reached' | 'lost';

/** Remembers whether the server could be reached, and tells those who listen when that changes. */
export function reachabilityOf() {
  let now: Reach = 'reached';
  const listeners = new Set<() => void>();
  const become = (next: Reach): void => {
    if (next === now) return;
    now = next;
    for (const listener of listeners) listener();
  };
  return {
    reached: () => become('reached'),
    lost: () => become('lost'),
    now: (): Reach => now,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export const reachability = reachabilityOf();
