import { addDays } from '../days.js';
import { NOT_HELD, verdictOf } from './band.js';
import { reportsBehind } from './cited.js';
import { type Deeds, sortedDeeds } from './deeds.js';
import type { DossierIndex } from './dossier.js';
import { deedsIn } from './follow.js';
import { fromDeeds, testsBefore } from './follow-rules.js';
import { type Meeting, monthsAfter } from './meeting.js';
import { fromStates } from './states.js';
import type { MeetingReason, TurnedOut } from './verdicts.js';

/**
 * Symbol or substance of a meeting by what followed within each of some numbers of months, as far as it is known on the day of the view. What
 * nobody tells counts for neither: without any ground a verdict is unknown.
 */
export function turnedOut<const M extends readonly number[]>(
  dossier: DossierIndex,
  meeting: Meeting,
  months: M,
): { readonly [K in keyof M]: TurnedOut };
export function turnedOut(dossier: DossierIndex, meeting: Meeting, months: readonly number[]): TurnedOut[] {
  const from = addDays(meeting.end, 1);
  const last = monthsAfter(meeting.end, Math.max(...months));
  const to = last < meeting.asOf ? last : meeting.asOf;
  const stretch = { from, to };
  const deeds = sortedDeeds(
    meeting,
    deedsIn(dossier, meeting, stretch),
    testsBefore(dossier, meeting, stretch),
  );
  return months.map((count) => turnedOutWithin(dossier, meeting, deeds, count));
}

function turnedOutWithin(dossier: DossierIndex, meeting: Meeting, done: Deeds, months: number): TurnedOut {
  const { end, asOf, promises, entry } = meeting;
  const until = monthsAfter(end, months);
  const over = until < asOf;
  const whole = { months, until, over };
  if (entry.slots.status !== 'held') return { ...whole, ...verdictOf([], [], [NOT_HELD]) };
  const stretch = { from: addDays(end, 1), to: over ? until : asOf };
  const states = fromStates(promises, stretch);
  const deeds = fromDeeds(dossier, meeting, stretch, done);
  const reasons = [...states.reasons, ...deeds];
  const gaps = missing(meeting, states.silent, deeds, whole);
  return { ...whole, ...verdictOf(reasons, reportsBehind(dossier, reasons), gaps) };
}

/** What would have to be known to say more. */
function missing(
  { promises, isDated }: Meeting,
  silent: number,
  deeds: readonly MeetingReason[],
  { months, until, over }: Pick<TurnedOut, 'months' | 'until' | 'over'>,
): string[] {
  const has = (...marks: string[]): boolean => deeds.some(({ mark }) => marks.includes(mark));
  const gaps: [boolean, string][] = [
    [!isDated, 'When it was held is not known, so that nothing is known to have followed it.'],
    [isDated && !over, `The ${months} months are not over before ${until}.`],
    [promises.length === 0, 'No promise that was made there is known.'],
    [
      silent > 0,
      `What became of ${silent} of ${promises.length} promises within ${months} months is not told.`,
    ],
    [!has('metAgain', 'fellThrough', 'paused'), 'Whether the same sides met again is not told.'],
  ];
  return gaps.filter(([holds]) => holds).map(([, says]) => says);
}
