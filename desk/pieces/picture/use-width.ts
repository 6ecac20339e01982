import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width that an element has, in whole pixels; `usual` before it is there. For pictures that are drawn as wide as there is room. */
export function useWidth<T extends Element = HTMLDivElement>(
  usual = 0,
): readonly [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(Math.floor(current.getBoundingClientRect().width));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return [element, width];
}
