import type { Stretch } from './segments.js';

/** Where words stand in a text, letter for letter: the place nearest to where one looks; null where they stand nowhere. */
export function wordsFound(text: string, words: string, near: number): Stretch | null {
  const sought = words.trim();
  if (sought === '') return null;
  let best: number | null = null;
  for (let place = text.indexOf(sought); place !== -1; place = text.indexOf(sought, place + 1))
    if (best === null || Math.abs(place - near) < Math.abs(best - near)) best = place;
  return best === null ? null : { start: best, end: best + sought.length };
}
