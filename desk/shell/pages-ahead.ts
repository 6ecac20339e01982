import { useEffect } from 'react';
import { PAGES } from '../pages/index.js';

/** After the first page stands, this long passes before the others are fetched, in milliseconds: what is on the screen comes first. */
const REST = 1500;

/** Fetches the code of all pages when there is nothing else to do, so that going there takes no time, and needs no line. */
export function usePagesAhead(): void {
  useEffect(() => {
    const clock = window.setTimeout(() => {
      for (const { code } of PAGES) code.fetch();
    }, REST);
    return () => window.clearTimeout(clock);
  }, []);
}
