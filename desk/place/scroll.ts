import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';

/** How long a page that one comes back to may take to be as tall as it was, in milliseconds. */
const PATIENCE = 1500;

interface Noted {
  readonly place?: number;
}

const notedIn = (state: unknown): Noted => (typeof state === 'object' && state !== null ? state : {});

/** Writes where one stands into the step of the history that one is at. */
const note = (): void =>
  window.history.replaceState({ ...notedIn(window.history.state), place: window.scrollY }, '');

/** Whether one has stood at this step of the history before. */
export const isComeBackTo = (): boolean => notedIn(window.history.state).place !== undefined;

/** A page that one comes to begins at its top; one that one comes back to stands where one left it. */
export function useScrollPlace(): void {
  const [path] = useLocation();
  const query = useSearch();
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
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
    const { place = 0 } = notedIn(window.history.state);
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
  const shown = useRef<string>(null);
  // On the same page nothing moves, and whoever comes back to this step stands here again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query on the same path is what it waits for
  useEffect(() => {
    if (shown.current === path) note();
    shown.current = path;
  }, [path, query]);
}
