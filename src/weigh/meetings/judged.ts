import { asList, type Day, type SlotsOf, sideOf } from '../../record/index.js';
import { fromRule } from '../encounter-marks.js';
import { ENCOUNTER_WEIGHTS, type EncounterMark } from '../encounter-weights.js';
import { THIN } from '../encounter-words.js';
import { cited } from './cited.js';
import { between, type DossierIndex } from './dossier.js';
import type { Meeting } from './meeting.js';
import { isSaidBy, seenOn } from './seen.js';
import type { MeetingReason } from './verdicts.js';

/** Reasons from judgements of a meeting that were known by a day: outsiders may doubt or welcome it; who took part and praises it adds warm words. */
export function fromJudges(dossier: DossierIndex, meeting: Meeting, until: Day): MeetingReason[] {
  return between(dossier.judgements, meeting.start, until).flatMap(({ entry }) => {
    const seen = seenOn(entry, until < meeting.asOf ? until : meeting.asOf);
    if (seen?.slots.kind !== 'assessment' || !isAbout(seen.slots.about, meeting)) return [];
    const { slots } = seen;
    const reports = seen.reports.filter((report) => isSaidBy(report, until));
    return reports.slice(0, 1).flatMap((report) => {
      const passage = cited(entry.id, report);
      const thin = fromRule(THIN, [{ start: 0, end: passage.quote.length }], passage.quote);
      return [...judged(slots, meeting), ...thin].map(({ mark, says, points }) => ({
        mark,
        says,
        points,
        passages: [passage],
      }));
    });
  });
}

/** What a judgement of somebody speaks for. */
function judged(
  { by, verdict }: SlotsOf<'assessment'>,
  { sides }: Meeting,
): Pick<MeetingReason, 'mark' | 'says' | 'points'>[] {
  const reason = (mark: EncounterMark, says: string) => [
    { mark, says, points: ENCOUNTER_WEIGHTS[mark].points },
  ];
  const tookPart = asList(by).some((judge) => sides.includes(sideOf(judge)));
  if (tookPart) return verdict === 'positive' ? reason('praise', 'who took part praises it') : [];
  if (verdict === 'negative') return reason('doubted', 'outsiders find it wanting');
  return verdict === 'positive' ? reason('welcomed', 'outsiders welcome it') : [];
}

const TEXT = /\b(?:statement|declaration|agreement|accord|framework|document|text|deal|treaty)\b/i;

/** Whether words name a meeting: its place or what was adopted there, and of what kind it was. */
export function isAbout(about: string, { entry: { slots } }: Pick<Meeting, 'entry'>): boolean {
  const { where, agreements = [], level, parties } = slots;
  if (agreements.some((name) => about.includes(name))) return true;
  if (where === null || !about.includes(where) || parties.length < 2) return false;
  if (/\bsummit\b/i.test(about)) return level === 'leaders';
  return TEXT.test(about) ? agreements.length > 0 : level === 'leaders' || level === 'ministers';
}
