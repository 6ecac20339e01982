import { useEffect, useState } from 'react';
import type { Palette } from './canvas-painter.js';
import type { Colour } from './looks.js';

const NAMES: readonly Colour[] = ['ground', 'ink', 'soft', 'line', 'accent', 'symbol', 'substance', 'shade'];

function paletteNow(): Palette {
  const style = getComputedStyle(document.documentElement);
  const entries = NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return Object.fromEntries(entries) as Palette;
}

/** The colours of the style sheet, for a canvas: those of the day, or of the night. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(paletteNow);
  useEffect(() => {
    const look = () => setPalette(paletteNow());
    const night = window.matchMedia('(prefers-color-scheme: dark)');
    const theme = new MutationObserver(look);
    night.addEventListener('change', look);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      night.removeEventListener('change', look);
      theme.disconnect();
    };
  }, []);
  return palette;
}
