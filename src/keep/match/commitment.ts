import { type ActorRef, overlap, type SlotsOf } from '../../record/index.js';
import { type Candidate, sidesOf } from './candidate.js';
import { likenessOfWords } from './content-words.js';
import { daysBetween } from './nearness.js';
import { different, doubtful, type Match, same } from './verdict.js';

type Commitment = SlotsOf<'commitment'>;
type Promise = Candidate & { readonly slots: Commitment };

/** Share of content words (Jaccard) from which two passages word one promise, and from which they may. */
const ALIKE = 0.6;
const SIMILAR = 0.45;
/** Days within which two documents tell of one act of promising. */
const ONE_OCCASION = 31;

/** Whether two tellings are of one promise. */
export function matchCommitments(a: Promise, b: Promise): Match {
  if (sidesOf(a.slots.by).join() !== sidesOf(b.slots.by).join()) return different('another side promises');
  if (a.slots.issue !== b.slots.issue) return different('another issue');
  if (!mayBeOne(a.slots.to, b.slots.to)) return different('to another side');
  const { deadline: x } = a.slots;
  const { deadline: y } = b.slots;
  if (x !== null && y !== null && !overlap(x, y)) return different('another deadline');
  const alike = likenessOfWords(a.words, b.words);
  if (alike < SIMILAR) return different('other words');
  if (Math.abs(daysBetween(a.known, b.known)) > ONE_OCCASION) return different('another occasion');
  return alike >= ALIKE ? same('the same promise in the same words', 2) : doubtful('much the same words');
}

/** Whether two lists of those to whom it is promised can be one: either is silent, or they share a side. */
function mayBeOne(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  const [x, y] = [sidesOf(a), sidesOf(b)];
  return x.length === 0 || y.length === 0 || x.some((side) => y.includes(side));
}
