import { actorsOf, type Day, type Entry, sideOf } from '../../record/index.js';
import { outletsOf } from '../told.js';
import { cited, shown } from './cited.js';
import { between, byDay, type Dated, type DossierIndex } from './dossier.js';
import { FOLLOW_WEIGHTS, type FollowMark } from './follow-weights.js';
import type { Meeting } from './meeting.js';
import { seenOn } from './seen.js';
import type { MeetingReason } from './verdicts.js';

/** A stretch of days, both included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What the sides of a meeting did in a stretch of days, as known on the day of the meeting's view; each fact once, by day. `wanted` spares
 * what is not asked for.
 */
export function deedsIn(
  dossier: DossierIndex,
  { sides, asOf }: Meeting,
  { from, to }: Stretch,
  wanted: (entry: Entry) => boolean = () => true,
): readonly Dated[] {
  const found = new Map<string, Dated>();
  for (const side of sides)
    for (const { day, entry } of between(dossier.deeds.get(side) ?? [], from, to)) {
      const seen = found.has(entry.id) || !wanted(entry) ? null : seenOn(entry, asOf);
      if (seen) found.set(entry.id, { day, entry: seen });
    }
  return [...found.values()].sort(byDay);
}

/** Whether all sides of one of the groups that a meeting was about take part in an entry. */
export function isAmong({ groups }: Meeting, { slots }: Entry): boolean {
  const acting = actorsOf(slots).map(sideOf);
  return groups.some((group) => group.length > 1 && group.every((side) => acting.includes(side)));
}

/** Entries among which the passages of a reason are chosen. */
const LOOKED_AT = 8;

/** A reason of what followed, on the first reports of the entries that show it; none where there are none. */
export function followed(mark: FollowMark, says: string, deeds: readonly Dated[]): MeetingReason[] {
  const told = deeds.slice(0, LOOKED_AT).flatMap(({ entry }) =>
    entry.reports.slice(0, 1).map((report) => ({
      entry: entry.id,
      report,
      document: report.document.id,
      outlets: outletsOf(report),
    })),
  );
  if (told.length === 0) return [];
  const passages = shown(told).map(({ entry, report }) => cited(entry, report));
  return [{ mark, says, points: FOLLOW_WEIGHTS[mark].points, passages }];
}
