import { lazy, Suspense, useSyncExternalStore } from 'react';
import { kept } from '../ask/kept.js';
import { useKeys } from './keys.js';

const Palette = lazy(async () => ({ default: (await import('./palette/palette.js')).Palette }));

const isOpen = kept(false);

/** Opens the search and command palette. */
export const openPalette = (): void => isOpen.become(true);

/** `/` opens the palette, which is loaded when it is first opened. */
export function PaletteKey() {
  const open = useSyncExternalStore(isOpen.listen, isOpen.now);
  useKeys([{ keys: '/', does: 'Search and commands', run: openPalette }]);
  return <Suspense fallback={null}>{open && <Palette onClose={() => isOpen.become(false)} />}</Suspense>;
}
