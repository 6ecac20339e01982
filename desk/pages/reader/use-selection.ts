import { type RefObject, useEffect, useState } from 'react';
import { selectedIn } from './offsets.js';
import type { Stretch } from './segments.js';

/** A selection that is still being drawn is looked at when it rests for so many milliseconds. */
const REST = 150;

/** The words of the text that are selected; null where none are. */
export function useSelection(words: RefObject<HTMLElement | null>, text: string): Stretch | null {
  const [selected, setSelected] = useState<Stretch | null>(null);
  useEffect(() => {
    let clock = 0;
    const look = () => {
      window.clearTimeout(clock);
      clock = window.setTimeout(() => setSelected(selectedIn(words.current, text)), REST);
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => {
      window.clearTimeout(clock);
      document.removeEventListener('selectionchange', look);
    };
  }, [words, text]);
  return selected;
}
