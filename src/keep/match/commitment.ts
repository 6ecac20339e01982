import { type ActorRef, overlap, type SlotsOf, sideOf } from '../../record/index.js';
import { type Candidate, sidesOf } from './candidate.js';
import { sharedWords } from './content-words.js';
import { daysBetween } from './nearness.js';
import { acquaintance } from './persons.js';
import { different, doubtful, type Match, same } from './verdict.js';

/** A promise as an item or an entry tells it. */
export type PromiseTold = Candidate & { readonly slots: SlotsOf<'commitment'> };

/**
 * Shares of their content words (Jaccard) from which two passages word one promise, in two documents and in one (whose reader kept them apart), and from
 * which they may (docs/matching.md).
 */
const SAME_IN_TWO = 0.5;
const SAME_IN_ONE = 0.6;
const LIKE = 0.35;
/** Words that must be shared: passages of two or three words say what any promise says. */
const FEWEST = 4;
/** Below it, passages that share all of their words. */
const FEWEST_OF_EQUAL = 3;
/** Days between two documents that tell of one act of promising. Later, the same words are a new promise. */
export const ONE_OCCASION = 14;

/** Whether two tellings are of one promise. */
export function matchCommitments(a: PromiseTold, b: PromiseTold): Match {
  if (sidesOf(a.slots.by).join() !== sidesOf(b.slots.by).join()) return different('another side promises');
  if (a.slots.issue !== b.slots.issue) return different('another issue');
  if (!mayBeOne(a.slots.to, b.slots.to)) return different('to another side');
  const [x, y] = [a.slots.deadline, b.slots.deadline];
  if (x !== null && y !== null && !overlap(x, y)) return different('another deadline');
  if (Math.abs(daysBetween(a.known, b.known)) > ONE_OCCASION) return different('another occasion');
  return byWords(a, b);
}

function byWords(a: PromiseTold, b: PromiseTold): Match {
  const { count, ofAll } = sharedWords(a.words, b.words);
  const enough = ofAll === 1 ? FEWEST_OF_EQUAL : FEWEST;
  if (count < enough || ofAll < LIKE) return different('other words');
  if (ofAll < (a.document === b.document ? SAME_IN_ONE : SAME_IN_TWO)) return doubtful('much the same words');
  const sides = sidesOf(a.slots.by).filter((side) => b.slots.by.some((ref) => sideOf(ref) === side));
  return acquaintance(a.slots.by, b.slots.by, sides) === 'others'
    ? doubtful('the same promise, but by other people of the same side')
    : same('the same promise in the same words', ofAll === 1 ? 3 : 2);
}

/** Whether two lists of those to whom it is promised can be one: either is silent, or they share a side. */
function mayBeOne(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  const [x, y] = [sidesOf(a), sidesOf(b)];
  return x.length === 0 || y.length === 0 || x.some((side) => y.includes(side));
}
