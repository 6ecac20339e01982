import { useEffect } from 'react';
import { useLocation } from 'wouter';

/** How long a page that one comes back to may take to be as tall as it was, in milliseconds. */
const PATIENCE = 1500;

interface Kept {
  readonly place?: number;
  readonly stays?: boolean;
}

const keptIn = (state: unknown): Kept => (typeof state === 'object' && state !== null ? state : {});

/** A page that one comes to begins at its top; one that one comes back to stands where one left it. */
export function useScrollPlace(): void {
  const [path] = useLocation();
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const note = () => {
      const state = keptIn(window.history.state);
      window.history.replaceState({ ...state, place: window.scrollY }, '');
    };
    let waiting = 0;
    const onScroll = () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(note, 100);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.clearTimeout(waiting);
      window.removeEventListener('scroll', onScroll);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is what it waits for
  useEffect(() => {
    const { place = 0 } = keptIn(window.history.state);
    const until = performance.now() + PATIENCE;
    let frame = 0;
    const settle = () => {
      window.scrollTo(0, place);
      if (Math.abs(window.scrollY - place) > 1 && performance.now() < until)
        frame = requestAnimationFrame(settle);
    };
    settle();
    return () => cancelAnimationFrame(frame);
  }, [path]);
}
