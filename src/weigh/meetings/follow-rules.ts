import type { Entry } from '../../record/index.js';
import { addDays, daysBetween } from '../days.js';
import { anyOf } from '../words.js';
import { MEETING } from './constants.js';
import type { DossierIndex } from './dossier.js';
import { deedsIn, followed, isAmong, type Stretch } from './follow.js';
import type { Meeting } from './meeting.js';
import { armsAtStake } from './sides.js';
import type { MeetingReason } from './verdicts.js';

/** Words by which a side takes back what it said or leaves what it joined. */
const RENOUNCES = anyOf(`
  withdr(?:aw|aws|ew|awal|awn), pull(?:s|ed) out, renounc\\w+, scrap(?:s|ped|ping)?, no longer bound, abrogat\\w+,
  rul(?:es|ed) out, never (?:give up|abandon|negotiate|bargain), null and void, annul\\w*, walks? away from,
  (?:leaves|left|quits?) the (?:treaty|agreement|accord|deal|talks), irreversible nuclear`);

/** What the sides did in a stretch after a meeting, as reasons. `entries` are their deeds in it, in the order of days. */
export function fromDeeds(
  dossier: DossierIndex,
  meeting: Meeting,
  stretch: Stretch,
  entries: readonly Entry[],
): MeetingReason[] {
  const among = entries.filter((entry) => isAmong(meeting, entry));
  return [
    ...fromMeetings(among),
    ...(armsAtStake(dossier.bargains, meeting.sides) ? fromTests(dossier, meeting, stretch, entries) : []),
    ...followed('heldBack', 'a side cut back forces, drills or sites', entries.filter(isCutBack)),
    ...fromWords(entries, among),
  ];
}

function fromMeetings(among: readonly Entry[]): MeetingReason[] {
  const met = among.filter(({ slots }) => slots.kind === 'encounter' && slots.status === 'held');
  const agreed = met.filter(({ slots }) => slots.kind === 'encounter' && slots.agreements?.length);
  return [
    ...followed('metAgain', `the same sides met again (${times(daysOf(met))})`, met),
    ...followed('agreedAgain', 'a later meeting of the same sides brought a text', agreed),
    ...followed(
      'fellThrough',
      'a later meeting of the same sides brought nothing or was called off',
      among.filter(fellThrough),
    ),
    ...followed(
      'paused',
      'contact between the sides stopped',
      among.filter(({ slots }) => slots.kind === 'pause'),
    ),
  ];
}

/** On how many days something was: two entries of one day may tell the same. */
const daysOf = (entries: readonly Entry[]): number =>
  new Set(entries.map(({ first, id }) => first ?? id)).size;

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const fellThrough = ({ slots }: Entry): boolean =>
  slots.kind === 'encounter' &&
  (slots.status === 'cancelled' || (slots.status === 'held' && slots.outcome === 'none'));

const isCutBack = ({ slots }: Entry): boolean => slots.kind === 'capability' && slots.change === 'reduce';

const isTest = ({ slots }: Entry): boolean =>
  slots.kind === 'capability' && slots.change === 'test' && /^(?:nuclear|missile|space)$/.test(slots.system);

/** Tests after a meeting, and whether there were fewer than in a time as long before it. */
function fromTests(
  dossier: DossierIndex,
  meeting: Meeting,
  stretch: Stretch,
  entries: readonly Entry[],
): MeetingReason[] {
  const after = entries.filter(isTest);
  const before = testsBefore(dossier, meeting, stretch);
  const nuclear = after.filter(({ slots }) => slots.kind === 'capability' && slots.system === 'nuclear');
  const fewer =
    before.length >= MEETING.testsBefore.value && after.length <= before.length * MEETING.restraint.value;
  const others = after.filter((test) => !nuclear.includes(test));
  return [
    ...followed('tested', `missiles were tested (${times(others.length)})`, others),
    ...followed('nuclearTest', `a nuclear device was tested (${times(nuclear.length)})`, nuclear),
    ...(fewer
      ? followed(
          'restraint',
          `tests fell to ${after.length}, from ${before.length} in a time as long before it`,
          after.length ? after : before.slice(-1),
        )
      : []),
  ];
}

/** The tests of a time before a meeting that is as long as the stretch after it. */
function testsBefore(dossier: DossierIndex, meeting: Meeting, { from, to }: Stretch): readonly Entry[] {
  const eve = addDays(meeting.start, -1);
  const days = { from: addDays(eve, -daysBetween(from, to)), to: eve };
  return deedsIn(dossier, meeting, days, isTest).map(({ entry }) => entry);
}

/** Reasons from what was said and done that is neither a meeting nor a test. */
function fromWords(entries: readonly Entry[], among: readonly Entry[]): MeetingReason[] {
  const renounced = entries.filter(isRenounced);
  const moved = (direction: 'closer' | 'apart'): Entry[] =>
    among.filter(
      (entry) =>
        entry.slots.kind === 'alignment' && entry.slots.direction === direction && !renounced.includes(entry),
    );
  return [
    ...followed('renounced', 'a side withdrew, renounced or ruled out', renounced),
    ...followed('apart', 'the sides moved apart', moved('apart')),
    ...followed('closer', 'the sides moved closer', moved('closer')),
  ];
}

function isRenounced({ slots, reports }: Entry): boolean {
  if (slots.kind !== 'position' && slots.kind !== 'alignment' && slots.kind !== 'statement') return false;
  if (slots.kind === 'position' && slots.stance !== 'refuses') return false;
  return reports.some(({ item, document }) =>
    // Searching begins anew in each of them, which testing with a global pattern does not.
    [document.row?.says ?? '', ...item.evidence.map(({ quote }) => quote)].some(
      (words) => words.search(RENOUNCES) >= 0,
    ),
  );
}
