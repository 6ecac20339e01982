import type { VerdictMoment } from '../../weigh/index.js';
import { sayDate } from '../dates.js';
import { beside } from '../ledger/beside.js';
import type { Pen } from '../pen.js';
import { signed } from '../scale.js';

/** Columns of a day and of both scores. */
const DAY = 19;
const SCORE = 6;
/** Fewer columns than this hold no reasons beside them. */
const ROOMY = 60;

const said = (score: number | null): string => (score === null ? '?' : signed(score));

/** What came in; where no reason did, the meeting itself. */
const cameIn = ({ because }: VerdictMoment): string => because.join('; ') || 'it became known';

/** The days on which a verdict changed, with both scores from then on and what had come in. */
export function movedRows(moments: readonly VerdictMoment[], pen: Pen): string[] {
  if (moments.length === 0) return pen.put('Nothing has come in yet.');
  return [
    ...pen.put('from · as reported · as it turned out so far · what came in', 0, 2, 'faint'),
    ...moments.flatMap((moment) => (pen.columns < ROOMY ? stacked(moment, pen) : inColumns(moment, pen))),
  ];
}

function inColumns(moment: VerdictMoment, pen: Pen): string[] {
  const { day, asReported, turnedOut } = moment;
  const scores = `${said(asReported).padStart(SCORE - 1)} ${said(turnedOut).padStart(SCORE - 1)}  `;
  const room = pen.narrower(pen.columns - DAY - scores.length);
  const [first = '', ...rest] = room.put(cameIn(moment), 0, 2);
  return beside(
    sayDate(day),
    DAY,
    [scores + first, ...rest.map((line) => ' '.repeat(scores.length) + line)],
    pen,
  );
}

function stacked(moment: VerdictMoment, pen: Pen): string[] {
  const { day, asReported, turnedOut } = moment;
  return [
    ...pen.put(`${sayDate(day)}: ${said(asReported)}, ${said(turnedOut)}`, 0, 2, 'accent'),
    ...pen.put(cameIn(moment), 2, 4),
  ];
}
