import type { Pen } from '../pen.js';

/** Columns of the names before a strip. */
const NAME = 12;
/** Years between two numbers of the axis. */
const STEP = 5;
/** Columns of a year's number. */
const NUMBER = 4;

/** What stands in a strip: its name, and a sign of one column for each year, from `first` on. */
export interface Strip {
  readonly name: string;
  readonly signs: readonly string[];
}

/** Strips one below the other with the years above them, one column a year; where there is no room the first years are left out. */
export function stripRows(strips: readonly Strip[], first: number, pen: Pen): string[] {
  const name = Math.max(NAME, ...strips.map((strip) => strip.name.length + 1));
  const count = Math.max(0, ...strips.map(({ signs }) => signs.length));
  const shown = Math.min(count, pen.columns - name);
  if (shown <= 0) return [];
  const skipped = count - shown;
  return [
    `${' '.repeat(name)}${pen.ink(axis(first + skipped, shown), 'faint')}`,
    ...strips.map(
      (strip) => `${pen.ink(strip.name.padEnd(name), 'accent')}${strip.signs.slice(skipped).join('')}`,
    ),
  ];
}

/** The years above the strips: a number at each fifth year, where it has room. */
function axis(first: number, years: number): string {
  let line = '';
  for (let i = 0; i < years; i++) {
    const isMarked = (first + i) % STEP === 0 && i >= line.length && i + NUMBER <= years;
    if (isMarked) line = line.padEnd(i) + String(first + i);
  }
  return line;
}
