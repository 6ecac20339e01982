/** A value that tells who listens when it changes. */
export interface Kept<T> {
  readonly now: () => T;
  readonly become: (next: T) => void;
  /** Gives back how to listen no more. */
  readonly listen: (listener: () => void) => () => void;
}

/** Keeps a value outside of React (`useSyncExternalStore(it.listen, it.now)`), or where only a picture is drawn anew. */
export function kept<T>(begin: T, isSame: (a: T, b: T) => boolean = Object.is): Kept<T> {
  let value = begin;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    become(next) {
      if (isSame(value, next)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
