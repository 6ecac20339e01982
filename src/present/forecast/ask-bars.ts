import type { Answer } from '../../record/index.js';

const shareIn = (cells: number, share: number): number => Math.min(cells - 1, Math.floor(share * cells));

/** A chance and its interval on a line from 0 to 1: "··━━●━━━━··········"; the chance itself is drawn over the interval. */
export function intervalBar(chance: number, [low, high]: Answer['interval'], cells: number): string {
  const [from, at, to] = [low, chance, high].map((share) => shareIn(cells, share));
  return Array.from({ length: cells }, (_, i) => {
    if (i === at) return '●';
    return i >= (from ?? 0) && i <= (to ?? 0) ? '━' : '·';
  }).join('');
}

/** What moved an answer as a bar from a middle line, to the left where it speaks against: "    ██│    ", so many cells to each side. */
export function tornadoBar(moved: number, most: number, cells: number): string {
  const length = most === 0 ? 0 : Math.round((Math.abs(moved) / most) * cells);
  const bar = length === 0 && moved !== 0 ? '▏' : '█'.repeat(length);
  return moved < 0
    ? `${(length === 0 ? '▕' : bar).padStart(cells)}│${' '.repeat(cells)}`
    : `${' '.repeat(cells)}│${bar.padEnd(cells)}`;
}

/** The chance at some days of a course, the last one among them, each day once. */
export function pointsOf(course: Answer['working']['course'], most: number): Answer['working']['course'] {
  const steps = Math.min(most, course.length - 1);
  const places = Array.from({ length: steps }, (_, i) => Math.round(((i + 1) * (course.length - 1)) / steps));
  return [...new Set(places)].flatMap((place) => course[place] ?? []);
}
