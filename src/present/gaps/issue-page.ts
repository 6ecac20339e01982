import { ISSUE_LABELS, type Issue } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { actorsAsTitle } from '../names.js';
import { asText, penFor, type TerminalOptions } from '../pen.js';
import type { GapsPage } from './page.js';
import { standRows } from './stand-rows.js';
import { trailRows } from './trail-rows.js';

/** One issue for people: where two sides stand, and how they came there, word by word. */
export function renderIssueGap(
  { title, seenFrom, report }: GapsPage,
  issue: Issue,
  options: TerminalOptions,
): string {
  const pen = penFor(options);
  const { pair, asOf, gaps } = report;
  const gap = gaps.find((one) => one.issue === issue);
  return asText([
    ...pen.put(
      `Gap · ${ISSUE_LABELS[issue]} · ${pair === null ? 'no two sides are heard' : actorsAsTitle(pair)}`,
      0,
      2,
      'bold',
    ),
    ...pen.put([title, seenFrom || `as of ${sayDate(asOf)}`].join(' · '), 0, 2),
    '',
    ...(gap === undefined || pair === null
      ? pen.put(`Neither side is heard on ${ISSUE_LABELS[issue]}.`, 0, 2)
      : [...standRows(gap, pair, pen), ...pen.heading('How it moved, year by year'), ...trailRows(gap, pen)]),
  ]);
}
