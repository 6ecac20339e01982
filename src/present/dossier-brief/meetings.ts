import type { MeetingReason, MeetingVerdict, WeighedMeeting } from '../../weigh/index.js';
import { factDate } from '../ledger/entry-date.js';
import { numbered } from '../ledger/standing.js';
import { titleOf } from '../show/brief-rows.js';
import { documentsOf } from './cites.js';
import type { Draft, DraftRow } from './draft.js';
import type { BriefMaterial } from './material.js';

/** The weightiest meetings with both numbers, in the order of days. */
export function meetingsDraft(material: BriefMaterial): Draft {
  const { meetings, held, entries } = material;
  const unknown = meetings.filter(isUnknown);
  const known = meetings.filter((weighed) => !isUnknown(weighed));
  const days = new Map(meetings.map(({ entry }) => [entry, entries.get(entry)?.first ?? LATER]));
  const dayOf = ({ entries: [id = ''], numbers }: DraftRow): string => (numbers && days.get(id)) || LATER;
  return {
    id: 'meetings',
    title: 'The weightiest meetings',
    note: `−100 symbol to +100 substance, as reported → as it turned out within 24 months, each with its weightiest reason; ? is unknown. ${numbered(held, 'meeting')} held: leaders’ first, then by sources.`,
    verb: 'explain WORDS',
    missing: 'No meeting that was held and that anybody verified is in the record.',
    rows: [...known.map((weighed) => meetingRow(weighed, material)), ...unknownRow(unknown)],
    inOrder: (a, b) => (dayOf(a) < dayOf(b) ? -1 : 1),
  };
}

/** After every day: meetings without one, and those of which neither number is known, stand last. */
const LATER = '9999';

const isUnknown = ({ asReported, turnedOut: [, late] }: WeighedMeeting): boolean =>
  asReported.score === null && late.score === null;

/** Meetings of which neither number is known, as a number. */
const unknownRow = (unknown: readonly WeighedMeeting[]): DraftRow[] =>
  unknown.length === 0
    ? []
    : [
        {
          label: 'Unknown both ways',
          says: `${numbered(unknown.length, 'more meeting')} of which nothing speaks for symbol or substance`,
          entries: unknown.map(({ entry }) => entry),
          cites: [],
        },
      ];

function meetingRow(weighed: WeighedMeeting, { entries }: BriefMaterial): DraftRow {
  const { asReported, turnedOut } = weighed;
  const [, late] = turnedOut;
  const entry = entries.get(weighed.entry);
  const reasons = [asReported, late].map(heaviest);
  const passages = reasons.flatMap((reason) => reason?.passages.slice(0, 1) ?? []);
  return {
    label: (entry && factDate(entry.slots)) ?? 'Day not told',
    says: `${entry ? titleOf(entry) : weighed.entry} (${inWords(weighed)})`,
    numbers: { asReported: asReported.score, turnedOut: late.score },
    entries: [weighed.entry, ...passages.map((passage) => passage.entry)],
    cites: [...documentsOf(entry).slice(0, 1), ...passages.map(({ document }) => document)],
  };
}

/** The reason that weighs most towards the end to which a verdict leans. */
function heaviest({ score, reasons }: MeetingVerdict): MeetingReason | undefined {
  const way = score !== null && score < 0 ? -1 : 1;
  return [...reasons].sort((a, b) => way * (b.points - a.points)).find(({ points }) => way * points > 0);
}

/** "who took part praises it → a side withdrew"; "so far" where the time is not over. */
function inWords(weighed: WeighedMeeting): string {
  const { asReported, turnedOut } = weighed;
  const [, late] = turnedOut;
  const first = heaviest(asReported)?.says ?? 'nothing speaks for either';
  const then = heaviest(late)?.says ?? 'nothing told of what followed';
  return `${first} → ${late.over ? '' : 'so far '}${then}`;
}
