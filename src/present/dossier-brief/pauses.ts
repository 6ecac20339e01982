import type { ComputedPause, LevelPauses, PairPauses } from '../../weigh/index.js';
import { onDate, sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { FEW_CONTACTS } from '../measures/pauses.js';
import { entriesInWords } from '../measures/titles.js';
import { actorsAsTitle, listed } from '../names.js';
import { sayLength } from '../show/days.js';
import { documentsOfAll } from './cites.js';
import type { Draft, DraftRow } from './draft.js';
import type { BriefMaterial } from './material.js';

/** Silences that go on and the longest that ended, pair by pair. */
export function pausesDraft(material: BriefMaterial): Draft {
  const { pauses } = material;
  const met = pauses.pairs.flatMap((found) => {
    const own = found.levels.find(({ level }) => level === 'any');
    return own && own.since !== null ? [{ found, own }] : [];
  });
  return {
    id: 'pauses',
    title: 'Pauses',
    note: 'A silence is one of the record: what nobody told of may have been.',
    verb: 'pauses',
    missing: 'No two sides are known to have met on a day, so that no pause can be told.',
    rows: [
      ...met.map(({ found, own }) => nowRow(found, own, material)),
      ...met.flatMap(({ found, own }) => longestRow(found, own, material)),
    ],
  };
}

function nowRow(
  { pair, levels, undated }: PairPauses,
  own: LevelPauses,
  { entries }: BriefMaterial,
): DraftRow {
  const open = own.pauses.find(({ endedBy }) => endedBy === null);
  const leaders = levels.find(({ level }) => level === 'leaders')?.since;
  const since = own.since;
  const last = own.contacts.slice(-1);
  const ofLeaders = leaders ? `; their leaders since ${sayDate(leaders.last)}` : '';
  const says =
    since === null
      ? ''
      : open
        ? `silent since ${sayDate(open.from)} (${sayLength(open.days)}${ofLeaders})${insideInWords(open)}`
        : `no pause: the last contact known was ${onDate(since.last)}`;
  return {
    label: actorsAsTitle(pair),
    says: says + thinInWords(own.contacts.length, undated.length),
    entries: last,
    cites: documentsOfAll(open ? [open.after, ...open.inside.tests.slice(-1)] : last, entries),
  };
}

/** How little a silence rests on; empty where it rests on enough. */
function thinInWords(contacts: number, undated: number): string {
  const few = contacts < FEW_CONTACTS ? `; only ${numbered(contacts, 'contact')} with a day known` : '';
  return few + (undated > 0 ? `; ${numbered(undated, 'contact')} without a day left out` : '');
}

/** What happened in a pause: how many tests by the two, how many meetings of theirs with others. */
function insideInWords({ inside: { tests, meetings } }: ComputedPause): string {
  const says = [
    tests.length > 0 && numbered(tests.length, 'occasion of tests', 'occasions of tests'),
    meetings.length > 0 && `${numbered(meetings.length, 'meeting')} with others`,
  ].filter((part): part is string => Boolean(part));
  return says.length ? `; in it ${listed(says)}` : '';
}

/** The longest pause that ended, and what ended it. */
function longestRow({ pair }: PairPauses, { pauses }: LevelPauses, { entries }: BriefMaterial): DraftRow[] {
  const [longest] = pauses.filter(({ endedBy }) => endedBy !== null).sort((a, b) => b.days - a.days);
  if (!longest?.endedBy) return [];
  const { from, to, days, after, endedBy } = longest;
  return [
    {
      label: `Longest before, ${actorsAsTitle(pair)}`,
      says: `${sayDate(`${from}/${to}`)} (${sayLength(days)})${insideInWords(longest)}; ended by ${entriesInWords([endedBy], entries)}`,
      entries: [after, endedBy],
      cites: documentsOfAll([after, endedBy], entries),
    },
  ];
}
