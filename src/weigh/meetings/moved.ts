import type { Day } from '../../record/index.js';
import { MEETING } from './constants.js';
import type { DossierIndex } from './dossier.js';
import { deedsIn } from './follow.js';
import { type Meeting, meetingOn, monthsAfter, reportedUntil } from './meeting.js';
import type { MeetingReason, WeighedMeeting } from './verdicts.js';
import { weighMeeting } from './weigh-meeting.js';

/** The verdicts on a meeting as they stood from a day on. */
export interface VerdictMoment {
  readonly day: Day;
  readonly asReported: number | null;
  /** What followed within twenty-four months, as far as it was known. */
  readonly turnedOut: number | null;
  /** What had come in that was not there before, in words; what had gone stands with "no longer". */
  readonly because: readonly string[];
}

/** How the verdicts moved as evidence came in: the days on which either changed, from the first on which the meeting was known. */
export function movedOver(dossier: DossierIndex, id: string, asOf: Day): readonly VerdictMoment[] {
  const meeting = meetingOn(dossier, id, asOf);
  if (!meeting) return [];
  const moments: VerdictMoment[] = [];
  let before: WeighedMeeting | null = null;
  for (const day of daysOn(dossier, meeting)) {
    const weighed = weighMeeting(dossier, id, day);
    if (!weighed) continue;
    const moment = momentOf(day, weighed, before);
    const last = moments.at(-1);
    if (!last || last.asReported !== moment.asReported || last.turnedOut !== moment.turnedOut)
      moments.push(moment);
    before = weighed;
  }
  return moments;
}

/** The days on which something became known on which the verdicts may rest. */
function daysOn(dossier: DossierIndex, meeting: Meeting): readonly Day[] {
  const { entry, promises, end, asOf } = meeting;
  const late = monthsAfter(end, MEETING.late.value);
  const followed = deedsIn(dossier, meeting, { from: end, to: late }).map((dated) => dated.entry);
  const judged = dossier.judgements.filter(({ day }) => day >= end && day <= reportedUntil(meeting));
  const known = [entry, ...promises, ...followed, ...judged.map((dated) => dated.entry)].flatMap(
    ({ reports }) => reports.map(({ document }) => document.known),
  );
  return [...new Set(known)].filter((day) => day <= asOf).sort();
}

function momentOf(day: Day, now: WeighedMeeting, before: WeighedMeeting | null): VerdictMoment {
  return {
    day,
    asReported: now.asReported.score,
    turnedOut: now.turnedOut[1].score,
    because: [
      ...news(now.asReported.reasons, before?.asReported.reasons ?? []),
      ...news(now.turnedOut[1].reasons, before?.turnedOut[1].reasons ?? []),
    ],
  };
}

/** What reasons say that the ones before did not, and the other way round. */
function news(now: readonly MeetingReason[], before: readonly MeetingReason[]): string[] {
  const said = new Set(before.map(({ says }) => says));
  const marks = new Set(now.map(({ mark }) => mark));
  return [
    ...now.filter(({ says }) => !said.has(says)).map(({ says }) => says),
    ...before.filter(({ mark }) => !marks.has(mark)).map(({ says }) => `no longer: ${says}`),
  ];
}
