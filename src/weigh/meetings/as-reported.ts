import type { Report } from '../../record/index.js';
import { promisesShow, settled } from '../encounter-marks.js';
import { NOT_HELD, verdictOf } from './band.js';
import { cited, reportsBehind, shown } from './cited.js';
import type { DossierIndex } from './dossier.js';
import { fromJudges } from './judged.js';
import { type MadePromise, madeAt } from './made.js';
import { type Meeting, reportedUntil } from './meeting.js';
import { isSaidBy } from './seen.js';
import type { MeetingReason, MeetingVerdict } from './verdicts.js';

/** Symbol or substance of a meeting by what was said at the time: from reports published up to some weeks after it. */
export function asReported(dossier: DossierIndex, meeting: Meeting): MeetingVerdict {
  const until = reportedUntil(meeting);
  const reports = meeting.entry.reports.filter((report) => isSaidBy(report, until));
  if (meeting.entry.slots.status !== 'held') return verdictOf([], reports, [NOT_HELD]);
  const made = madeAt(dossier, meeting, until);
  const reasons = merged([
    ...reports.flatMap((report) => reasonsIn(dossier, meeting.entry.id, report)),
    ...fromPromises(made),
    ...fromJudges(dossier, meeting, until),
  ]);
  const counted = settled(reasons.filter(({ mark }) => !isOutvoted(mark, meeting)));
  return verdictOf(counted, reportsBehind(dossier, counted), missing(meeting, reports, made));
}

/** The reasons that one report of the meeting gives, each on the sentences that it was seen in. */
const reasonsIn = (dossier: DossierIndex, entry: string, report: Report): MeetingReason[] =>
  dossier.heard(report).reasons.map(({ sentences, ...reason }) => ({
    ...reason,
    passages: sentences.map((quote) => cited(entry, report, { quote })),
  }));

/** The reasons that the promises give. */
const fromPromises = (made: readonly MadePromise[]): readonly MeetingReason[] =>
  promisesShow(
    made.map(({ specificity, entry, report }) => ({ specificity, passage: cited(entry.id, report) })),
  );

/** One reason for each mark, with the passages of all that give it. */
function merged(reasons: readonly MeetingReason[]): MeetingReason[] {
  const marks = new Map<string, MeetingReason>();
  for (const reason of reasons) {
    const known = marks.get(reason.mark);
    marks.set(reason.mark, known ? { ...known, passages: [...known.passages, ...reason.passages] } : reason);
  }
  return [...marks.values()].map((reason) => ({ ...reason, passages: shown(reason.passages) }));
}

/** Whether the reports together say otherwise than the one report that gives a mark. */
const isOutvoted = (mark: string, { entry: { slots } }: Meeting): boolean =>
  (mark === 'noAgreement' && slots.outcome === 'agreement') ||
  (mark === 'agreement' && slots.outcome === 'none');

/** What would have to be known to say more. */
function missing(
  { entry: { slots, reports: told }, leftOut }: Meeting,
  reports: readonly Report[],
  made: readonly MadePromise[],
): string[] {
  const gaps: [boolean, string][] = [
    [reports.length === 0, `No report from the time itself is known${noDay(told)}.`],
    [slots.outcome === 'unstated', 'Whether anything was agreed is not told.'],
    [
      slots.outcome === 'agreement' && !slots.agreements?.length,
      'No text of what was agreed is known by name.',
    ],
    [slots.outcome === 'agreement' && made.length === 0, 'No promise that was made there is known.'],
    [leftOut > 0, `${leftOut === 1 ? 'A row' : `${leftOut} rows`} that nobody has verified left out.`],
  ];
  return gaps.filter(([holds]) => holds).map(([, says]) => says);
}

/** Whether that is for want of a day, and what can be done. */
const noDay = (reports: readonly Report[]): string =>
  reports.some(({ document }) => document.published === null)
    ? '; a document that bears no day is none (add it with --published)'
    : '';
