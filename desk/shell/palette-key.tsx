import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useKeys } from './keys.js';

const Palette = lazy(async () => ({ default: (await import('./palette/palette.js')).Palette }));

let isOpen = false;
const listeners = new Set<() => void>();
const become = (next: boolean) => {
  isOpen = next;
  for (const listener of listeners) listener();
};

/** Opens the search and command palette. */
export const openPalette = (): void => become(true);

/** `/` opens the palette, which is loaded when it is first opened. */
export function PaletteKey() {
  const open = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => isOpen,
  );
  useKeys([{ keys: '/', does: 'Search and commands', run: openPalette }]);
  return <Suspense fallback={null}>{open && <Palette onClose={() => become(false)} />}</Suspense>;
}
