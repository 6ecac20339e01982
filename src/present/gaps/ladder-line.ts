import { TOP } from '../../weigh/gaps/index.js';
import type { Pen } from '../pen.js';

/** The rungs of one side, the top towards the middle; all empty where it has said nothing. */
const rungs = (height: number | null, facing: 'right' | 'left'): string[] => {
  const cells = Array.from({ length: TOP + 1 }, (_, i) => (i === height ? '●' : '○'));
  return facing === 'right' ? cells : cells.reverse();
};

/** Both ladders, which meet in the middle where both have promised: "○●○○○ ┃ ○○●○○". */
export function ladderLine([one, other]: readonly [number | null, number | null], { ink }: Pen): string {
  const drawn = (cells: readonly string[], name: 'symbol' | 'substance'): string =>
    cells.map((cell) => (cell === '●' ? ink(cell, name, 'bold') : ink(cell, 'faint'))).join('');
  return `${drawn(rungs(one, 'right'), 'symbol')} ${ink('┃', 'faint')} ${drawn(rungs(other, 'left'), 'substance')}`;
}
