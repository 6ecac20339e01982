import { type ComponentType, lazy } from 'react';
import { reachability } from '../ask/reachability.js';

/** A page's code, loaded when it is first needed. */
export interface Loaded {
  readonly Body: ComponentType;
  /** Loads it before it is needed. */
  readonly fetch: () => void;
}

/** Between two tries where the server cannot be reached, in milliseconds. */
const AGAIN = 2000;

/** Loads a part of the desk when somebody goes there. A line that is down is waited for: what failed once is not remembered as failed. */
export function loaded(load: () => Promise<ComponentType>): Loaded {
  let begun: Promise<{ default: ComponentType }> | undefined;
  const begin = () => {
    begun ??= patiently(load).then((Body) => ({ default: Body }));
    return begun;
  };
  return { Body: lazy(begin), fetch: () => void begin() };
}

async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (thrown) {
      // A fault in the code itself is none of the line; browsers tell a file that did not come as a TypeError.
      if (!(thrown instanceof TypeError)) throw thrown;
      reachability.lost();
      await new Promise((resolve) => window.setTimeout(resolve, AGAIN));
    }
  }
}
