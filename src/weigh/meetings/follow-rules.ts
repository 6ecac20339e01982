import { addDays, daysBetween } from '../days.js';
import { MEETING } from './constants.js';
import { type Deeds, isTest } from './deeds.js';
import { byDay, type Dated, type DossierIndex } from './dossier.js';
import { deedsIn, followed, type Stretch } from './follow.js';
import type { Meeting } from './meeting.js';
import { armsAtStake } from './sides.js';
import type { MeetingReason } from './verdicts.js';

/** What the sides did in a stretch after a meeting, as reasons. `deeds` are theirs from its first day on, and may run on beyond it. */
export function fromDeeds(
  dossier: DossierIndex,
  meeting: Meeting,
  stretch: Stretch,
  deeds: Deeds,
): MeetingReason[] {
  const within = (some: readonly Dated[]): readonly Dated[] => some.filter(({ day }) => day <= stretch.to);
  const met = within(deeds.met);
  const { from: early } = daysBefore(meeting, stretch);
  return [
    ...followed('metAgain', `the same sides met again (${times(daysOf(met))})`, met),
    ...followed('agreedAgain', 'a later meeting of the same sides brought a text', within(deeds.agreed)),
    ...followed(
      'fellThrough',
      'a later meeting of the same sides brought nothing or was called off',
      within(deeds.fellThrough),
    ),
    ...followed('paused', 'contact between the sides stopped', within(deeds.paused)),
    ...(armsAtStake(dossier.bargains, meeting.sides)
      ? fromTests(
          within(deeds.nuclear),
          within(deeds.missiles),
          deeds.testsBefore.filter(({ day }) => day >= early),
        )
      : []),
    ...followed('heldBack', 'a side cut back forces, drills or sites', within(deeds.cutBack)),
    ...followed('renounced', 'a side withdrew, renounced or ruled out', within(deeds.renounced)),
    ...followed('apart', 'the sides moved apart', within(deeds.apart)),
    ...followed('closer', 'the sides moved closer', within(deeds.closer)),
  ];
}

/** On how many days something was: two entries of one day may tell the same. */
const daysOf = (deeds: readonly Dated[]): number =>
  new Set(deeds.map(({ entry: { first, id } }) => first ?? id)).size;

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** Tests after a meeting, and whether there were fewer than in a time as long before it. */
function fromTests(
  nuclear: readonly Dated[],
  missiles: readonly Dated[],
  before: readonly Dated[],
): MeetingReason[] {
  const after = [...nuclear, ...missiles].sort(byDay);
  const fewer =
    before.length >= MEETING.testsBefore.value && after.length <= before.length * MEETING.restraint.value;
  const fell = `tests fell to ${after.length}, from ${before.length} in a time as long before it`;
  return [
    ...followed('tested', `missiles were tested (${times(missiles.length)})`, missiles),
    ...followed('nuclearTest', `a nuclear device was tested (${times(nuclear.length)})`, nuclear),
    ...(fewer ? followed('restraint', fell, after.length ? after : before.slice(-1)) : []),
  ];
}

/** The days before a meeting, as many as there are in a stretch after it. */
function daysBefore({ start }: Meeting, { from, to }: Stretch): Stretch {
  const eve = addDays(start, -1);
  return { from: addDays(eve, -daysBetween(from, to)), to: eve };
}

/** The tests of a time before a meeting that is as long as the stretch after it; none where arms were never at stake. */
export const testsBefore = (dossier: DossierIndex, meeting: Meeting, stretch: Stretch): readonly Dated[] =>
  armsAtStake(dossier.bargains, meeting.sides)
    ? deedsIn(dossier, meeting, daysBefore(meeting, stretch), isTest)
    : [];
