import type { SlotsOf } from '../../record/index.js';
import { sidesOf } from './candidate.js';
import { nearness } from './nearness.js';
import { different, doubtful, type Match, same } from './verdict.js';

type Alignment = SlotsOf<'alignment'>;

/** Whether two tellings are of one move between two sides. */
export function matchAlignments(a: Alignment, b: Alignment): Match {
  if (sidesOf(a.parties).join() !== sidesOf(b.parties).join()) return different('other sides');
  if (a.direction !== b.direction) return different('the other direction');
  switch (nearness(a.when, b.when)) {
    case 'day':
      return same('the same sides, the same direction, the same day', 3);
    case 'month':
      return doubtful('the same sides and direction in that month');
    default:
      return different('another time');
  }
}
