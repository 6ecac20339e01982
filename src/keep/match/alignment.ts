import type { SlotsOf } from '../../record/index.js';
import { type Candidate, sidesOf } from './candidate.js';
import { ONE_OCCASION } from './commitment.js';
import { sharedWords } from './content-words.js';
import { daysBetween, nearness } from './nearness.js';
import { different, type Match, same } from './verdict.js';

/** A move of two sides as an item or an entry tells it. */
export type MoveTold = Candidate & { readonly slots: SlotsOf<'alignment'> };

/** Shares of content words from which two passages tell of one move: where the month agrees, and where no date does. */
const IN_ONE_MONTH = 0.3;
const UNDATED = 0.6;
/** Words that must be shared, as for promises. */
const FEWEST = 4;

/** Whether two tellings are of one move between two sides. */
export function matchAlignments(a: MoveTold, b: MoveTold): Match {
  if (sidesOf(a.slots.parties).join() !== sidesOf(b.slots.parties).join()) return different('other sides');
  if (a.slots.direction !== b.slots.direction) return different('the other direction');
  const { count, ofAll } = sharedWords(a.words, b.words);
  switch (nearness(a.slots.when, b.slots.when)) {
    case 'day':
      return same('the same sides moved the same way on the same day', 3);
    case 'month':
      return count >= FEWEST && ofAll >= IN_ONE_MONTH
        ? same('the same sides moved the same way in that month, in like words', 2)
        : different('only the month agrees');
    case 'unknown':
      return isOneOccasion(a, b) && count >= FEWEST && ofAll >= UNDATED
        ? same('the same move in the same words', 1)
        : different('one telling has no date');
    default:
      return different('another time');
  }
}

const isOneOccasion = (a: MoveTold, b: MoveTold): boolean =>
  Math.abs(daysBetween(a.known, b.known)) <= ONE_OCCASION;
