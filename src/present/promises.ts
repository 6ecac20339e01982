import { type Commitment, type Day, ISSUE_LABELS } from '../record/index.js';
import { weighCommitment } from '../weigh/index.js';
import { clip } from './clip.js';
import { sayDate } from './dates.js';
import { groundsOf } from './grounds.js';
import { actorsAsTitle, actorsInProse } from './names.js';
import type { Citations } from './references.js';
import type { Ground, PromiseEntry } from './view.js';

const STATE = {
  pledged: 'pledged',
  fulfilled: 'kept, the document says',
  broken: 'broken, the document says',
  lapsed: 'lapsed, the document says',
};

function stateOf({ status, deadline }: Commitment, overdue: boolean): string {
  const due = deadline ? `, due ${sayDate(deadline)}` : '';
  return `${STATE[status]}${due}${overdue ? ', by the letter overdue since then' : ''}`;
}

/** A promise: who, what about, how specific and by which marks, and how it stands on the day `asOf`. */
export function promiseEntry(
  commitment: Commitment,
  text: string,
  asOf: Day | null,
  citations: Citations,
): PromiseEntry {
  const { by, to, issue, evidence } = commitment;
  const { specificity, marks, overdue } = weighCommitment(commitment, text, asOf);
  const refs = citations.cite(evidence);
  // The promise cites its own passages already; a mark cites only what lies outside them.
  const beyond = (ground: Ground): Ground => ({
    ...ground,
    refs: ground.refs.filter((ref) => !refs.includes(ref)),
  });
  return {
    kind: 'promise',
    who: actorsAsTitle(by),
    what: `${ISSUE_LABELS[issue]}${to.length ? `, towards ${actorsInProse(to)}` : ''}`,
    quote: clip(evidence[0]?.quote ?? ''),
    specificity,
    state: stateOf(commitment, overdue),
    refs,
    marks: groundsOf(marks, evidence, text, citations).map(beyond),
  };
}
