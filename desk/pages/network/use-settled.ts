import { useEffect, useState } from 'react';
import { type Layout, settle } from './layout.js';

/** Milliseconds of one slice: the page answers between two of them. */
const SLICE = 12;
/** Milliseconds between two showings of a layout that has not come to rest. */
const SHOWN = 150;

/** Lets a layout come to rest in slices, and counts them: each shows where it has come to. */
export function useSettled(layout: Layout): number {
  const [slices, setSlices] = useState(0);
  useEffect(() => {
    let [frame, shown] = [0, 0];
    const go = () => {
      const end = performance.now() + SLICE;
      const isAtRest = settle(layout, () => performance.now() < end);
      if (isAtRest || performance.now() - shown > SHOWN) {
        setSlices((count) => count + 1);
        shown = performance.now();
      }
      if (!isAtRest) frame = requestAnimationFrame(go);
    };
    go();
    return () => cancelAnimationFrame(frame);
  }, [layout]);
  return slices;
}
