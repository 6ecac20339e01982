import { type Day, sideOf } from '../../record/index.js';
import type { EntryOf } from '../basis.js';
import { daysBetween } from '../days.js';
import type { Told } from '../told.js';
import { SPIRIT } from './rules.js';
import type { PromiseStanding } from './standing.js';

/** A promise with how it stands. */
export interface Stated {
  readonly slots: EntryOf<'commitment'>['slots'];
  readonly standing: PromiseStanding;
}

/** A deed that was done and stands, while the aim that it served is told to be broken: both with their passages. */
export interface SpiritBroken {
  readonly letter: readonly Told[];
  readonly spirit: readonly Told[];
  /** The entries of the broken aims. */
  readonly aims: readonly string[];
}

/**
 * "Letter kept, spirit broken", defined narrowly. The letter: a promise that names an act (precision 1 or more) is told fulfilled, and nothing
 * later takes that back. The spirit: another promise of the same agreement, on the same issue and by the same side, that names an aim alone
 * (precision 0), is told reversed from that day on, within five years. What others say of the promiser's mind does not count. Null in all other cases,
 * which says nothing of the spirit: an agreement that names no aim on the issue cannot have it broken by this measure.
 */
export function spiritBroken(deed: Stated, promises: readonly Stated[]): SpiritBroken | null {
  const { state, since, word, worded } = deed.standing;
  if (state !== 'fulfilled' || since === null || !worded || worded.precision === 0) return null;
  const broken = promises
    .filter((other) => servesWith(deed.slots, other.slots))
    .map(({ standing }) => standing)
    .filter(
      (aim) => aim.worded?.precision === 0 && aim.state === 'reversed' && isSoonAfter(since, aim.since),
    );
  if (broken.length === 0) return null;
  return {
    letter: word,
    spirit: broken.flatMap((aim) => aim.word),
    aims: broken.map(({ entry }) => entry),
  };
}

/** Whether the aim was told reversed after the deed, and soon enough. */
function isSoonAfter(done: Day, reversed: Day | null): boolean {
  if (reversed === null) return false;
  const days = daysBetween(done, reversed);
  return days >= 0 && days <= SPIRIT.within.value;
}

/** Whether two promises stand in one agreement, on one issue, and bind one side. */
function servesWith(deed: Stated['slots'], other: Stated['slots']): boolean {
  if (!deed.agreement || other.agreement !== deed.agreement || other.issue !== deed.issue) return false;
  const sides = new Set(deed.by.map(sideOf));
  return other.by.some((ref) => sides.has(sideOf(ref)));
}
