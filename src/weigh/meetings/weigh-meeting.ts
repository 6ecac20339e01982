import type { Day } from '../../record/index.js';
import { asReported } from './as-reported.js';
import { MEETING } from './constants.js';
import type { DossierIndex } from './dossier.js';
import { type Meeting, meetingOn } from './meeting.js';
import { turnedOut } from './turned-out.js';
import type { MeetingVerdict, WeighedMeeting } from './verdicts.js';

/**
 * Both verdicts on the meeting that an entry tells of, from what was known on a day: as reported, and as it turned out within six and
 * twenty-four months. Null where the entry is no encounter, or nobody knew of it by then.
 */
export function weighMeeting(dossier: DossierIndex, id: string, asOf: Day): WeighedMeeting | null {
  const meeting = meetingOn(dossier, id, asOf);
  return meeting && verdictsOn(dossier, meeting);
}

/** Both verdicts on a meeting as it is known on its day; the one as reported may be at hand already. */
export const verdictsOn = (
  dossier: DossierIndex,
  meeting: Meeting,
  reported?: MeetingVerdict,
): WeighedMeeting => ({
  entry: meeting.entry.id,
  asOf: meeting.asOf,
  asReported: reported ?? asReported(dossier, meeting),
  turnedOut: turnedOut(dossier, meeting, [MEETING.soon.value, MEETING.late.value]),
  leftOut: meeting.leftOut,
});
