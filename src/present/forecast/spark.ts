/** Eighths of a cell, the lowest first. */
const EIGHTHS = '▁▂▃▄▅▆▇█';

/** A line of small bars, one for each share from 0 to 1; a blank where there is none. */
export const spark = (shares: readonly (number | null)[]): string =>
  shares
    .map((share) =>
      share === null ? ' ' : EIGHTHS.charAt(Math.min(EIGHTHS.length - 1, Math.floor(share * EIGHTHS.length))),
    )
    .join('');

/** A bar for a share from 0 to 1: "███░░░░░░░"; what is above none shows at least a tenth of a cell as a thin one. */
export function bar(share: number, cells: number): string {
  const full = Math.round(share * cells);
  if (full === 0 && share > 0) return `▏${'░'.repeat(cells - 1)}`;
  return '█'.repeat(full) + '░'.repeat(cells - full);
}
