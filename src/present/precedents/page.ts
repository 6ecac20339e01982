import type { PrecedentReport } from '../../weigh/index.js';
import { sayDate } from '../dates.js';
import { leftOutRows } from '../gaps/left-out.js';
import { actorInProse } from '../names.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { caseRows, quietRow } from './case-rows.js';
import { featureRows } from './feature-rows.js';
import { ownRows } from './own-rows.js';

/** The precedents of a dossier for people. */
export interface PrecedentsPage {
  /** What the dossier is called. */
  readonly title: string;
  /** The view in words; empty for all that is known today. */
  readonly seenFrom: string;
  readonly report: PrecedentReport;
}

/** Precedents beside the process: all features at a glance, the process in numbers, each case with its words. */
export function renderPrecedents(
  { title, seenFrom, report }: PrecedentsPage,
  options: TerminalOptions,
): string {
  const pen = penFor(options);
  const { put, heading } = pen;
  const { about, own, cases, asOf } = report;
  const beside = about === null ? '' : ` beside ${actorInProse(about.side)}`;
  const held = cases.filter(({ told }) => told.some(({ by }) => by.length > 0));
  const quiet = cases.filter((one) => !held.includes(one));
  const head = [
    ...put(`Precedents${beside}`, 0, 2, 'bold'),
    ...put([title, seenFrom || `as of ${sayDate(asOf)}`].join(' · '), 0, 2),
  ];
  const unchecked = leftOutRows(report.leftOut.length, 'precedent', pen);
  if (cases.length === 0) return asText([...head, '', ...put(NO_CASE), ...unchecked]);
  return asText([
    ...head,
    ...aboutRows(report, pen),
    ...heading('Feature by feature'),
    ...featureRows(about && { side: about.side, features: own }, cases, pen),
    ...(about === null ? [] : [...heading('Here, from the record'), ...ownRows(own, pen)]),
    ...heading('Cases that are held up'),
    ...(held.length === 0
      ? put('No document in sight holds up a case.')
      : held.flatMap((one, i) => [...(i === 0 ? [] : ['']), ...caseRows(one, pen)])),
    ...(quiet.length === 0 ? [] : heading('Cases that nobody is seen to hold up')),
    ...quiet.flatMap((one) => quietRow(one, pen)),
    ...unchecked,
  ]);
}

const NO_CASE =
  'No earlier case is told of in this dossier, so that there is nothing to lay beside it; documents that hold one up as a lesson bring it in.';

/** How the side was found, or that nothing tells which it is. */
function aboutRows({ about }: PrecedentReport, { put }: Pen): string[] {
  if (about === null)
    return put(
      'Whose conduct they are to inform is not told, so that nothing can be laid beside them; name it with --about.',
      0,
      2,
    );
  return about.from === 'promises'
    ? put(
        `No precedent names whom it is for; ${actorInProse(about.side)} promised most to give something up.`,
        0,
        2,
        'faint',
      )
    : [];
}
