import { type ComponentType, lazy } from 'react';
import { reachability } from '../ask/reachability.js';

/** A page's code, loaded when it is first needed. */
export interface Loaded {
  readonly Body: ComponentType;
  /** Loads it before it is needed. */
  readonly fetch: () => void;
}

/** A page that cannot be fetched although the server answers is of an older build: the desk is loaded anew, but not again within this time, in milliseconds. */
const AT_MOST_EACH = 10_000;

/** Loads a part of the desk when somebody goes there. A line that is down is waited for: what failed once is not remembered as failed. */
export function loaded(load: () => Promise<ComponentType>): Loaded {
  let begun: Promise<{ default: ComponentType }> | undefined;
  const begin = () => {
    begun ??= patiently(load).then((Body) => ({ default: Body }));
    return begun;
  };
  return { Body: lazy(begin), fetch: () => void begin() };
}

/** Waits for a line that is down and tries again. Browsers tell a file that did not come as a TypeError; any other fault is in the code itself. */
async function patiently<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    reachability.lost();
    await reached();
    return await load().catch(anew);
  }
}

const reached = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = reachability.listen(() => {
      if (reachability.now() === 'lost') return;
      stop();
      resolve();
    });
  });

/** Some browsers remember that a file did not come; loaded anew, the desk stands where it was, since all of its state is in the address. */
function anew(thrown: unknown): never | Promise<never> {
  if (performance.now() < AT_MOST_EACH) throw thrown;
  window.location.reload();
  return new Promise(() => {});
}
