import { useEffect, useState } from 'react';
import { type Layout, settle } from './layout.js';

/** Milliseconds of one slice: the page answers between two of them. */
const SLICE = 12;

/** Lets a layout come to rest in slices, and counts them: each shows where it has come to. */
export function useSettled(layout: Layout): number {
  const [slices, setSlices] = useState(0);
  useEffect(() => {
    let frame = 0;
    const go = () => {
      const end = performance.now() + SLICE;
      const isAtRest = settle(layout, () => performance.now() < end);
      setSlices((count) => count + 1);
      if (!isAtRest) frame = requestAnimationFrame(go);
    };
    go();
    return () => cancelAnimationFrame(frame);
  }, [layout]);
  return slices;
}
