import { asList } from '../record/actor-parts.js';
import type {
  Alignment,
  Assessment,
  Capability,
  Edtf,
  Evidence,
  Obstacle,
  Pause,
  Position,
  Precedent,
  Statement,
} from '../record/index.js';
import { ISSUE_LABELS } from '../record/issue-labels.js';
import { clip } from './clip.js';
import { onDate } from './dates.js';
import { actorsAsTitle, actorsInProse } from './names.js';
import type { Citations } from './references.js';
import type { LineEntry } from './view.js';

/** A line about an item: its own words only where `shown`. */
function line(
  who: string,
  says: string,
  evidence: readonly Evidence[],
  { cite }: Citations,
  shown = true,
): LineEntry {
  const first = evidence[0];
  return { kind: 'line', who, says, quote: shown && first ? clip(first.quote) : null, refs: cite(evidence) };
}

const STANCE = { demands: 'demands', offers: 'offers', open_to: 'open to', refuses: 'refuses' };

/** What a side wants. */
export const positionLine = ({ actor, stance, issue, evidence }: Position, citations: Citations): LineEntry =>
  line(actorsAsTitle(asList(actor)), `${STANCE[stance]} · ${ISSUE_LABELS[issue]}`, evidence, citations);

/** What divides the sides. */
export const obstacleLine = ({ issue, between, evidence }: Obstacle, citations: Citations): LineEntry =>
  line(
    ISSUE_LABELS[issue].replace(/^./, (first) => first.toUpperCase()),
    between.length ? `between ${actorsInProse(between)}` : 'between whom is not said',
    evidence,
    citations,
  );

const VERDICT = { positive: 'for', negative: 'against', mixed: 'for and against' };

/** Who judges what, for or against. */
export const assessmentLine = (
  { verdict, by, about, evidence }: Assessment,
  citations: Citations,
): LineEntry =>
  line(
    actorsAsTitle(asList(by)),
    about ? `${VERDICT[verdict]} · on ${clip(about)}` : VERDICT[verdict],
    evidence,
    citations,
  );

/** Who said what, in which kind of speech. */
export const statementLine = (
  { speaker, direct, hedged, evidence }: Statement,
  citations: Citations,
): LineEntry =>
  line(
    actorsAsTitle(asList(speaker)),
    `${direct ? 'in direct speech' : 'as reported'}${hedged ? ', hedged' : ''}`,
    evidence,
    citations,
  );

const CHANGE = {
  test: 'tested',
  advance: 'advanced',
  deploy: 'deployed',
  reduce: 'reduced',
  assessed: 'judged to exist',
};
const SYSTEM = {
  nuclear: 'nuclear means',
  missile: 'missiles',
  conventional: 'conventional forces',
  space: 'space means',
  cyber: 'cyber means',
  other: 'military means',
};
const dated = (when: Edtf | null): string => (when ? ` ${onDate(when)}` : '');

/** A military means that moved. */
export const capabilityLine = (
  { actor, change, system, when, evidence }: Capability,
  citations: Citations,
): LineEntry =>
  line(
    actorsAsTitle(asList(actor)),
    `${SYSTEM[system]} ${CHANGE[change]}${dated(when)}`,
    evidence,
    citations,
  );

const DIRECTION = { closer: 'moved closer', apart: 'moved apart' };

/** Relations that moved. */
export const alignmentLine = (
  { parties, direction, when, evidence }: Alignment,
  citations: Citations,
): LineEntry => line(actorsAsTitle(parties), `${DIRECTION[direction]}${dated(when)}`, evidence, citations);

function pauseSpan(from: Edtf | null, to: Edtf | null): string {
  if (from && to) return ` from ${onDate(from).replace(/^\w+ /, '')} to ${onDate(to).replace(/^\w+ /, '')}`;
  if (from) return ` since ${onDate(from).replace(/^\w+ /, '')}`;
  return to ? ` until ${onDate(to).replace(/^\w+ /, '')}` : '';
}

/** Contact that stopped for a time. */
export const pauseLine = ({ parties, from, to, evidence }: Pause, citations: Citations): LineEntry =>
  line(actorsAsTitle(parties), `contact stopped${pauseSpan(from, to)}`, evidence, citations);

/** A case held up as a lesson. */
export const precedentLine = (
  { about, case: lesson, evidence }: Precedent,
  citations: Citations,
): LineEntry =>
  line(
    about ? actorsAsTitle([about]) : 'For no one in particular',
    `lesson drawn from: ${clip(lesson)}`,
    evidence,
    citations,
    false,
  );
