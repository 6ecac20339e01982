import { bounds, type Day, type Edtf, nameOf, type SlotsOf, sideOf } from '../../record/index.js';
import { type Candidate, sidesOf } from './candidate.js';
import { couldLead } from './leaders.js';
import { daysBetween, type Nearness, nearness } from './nearness.js';
import { type Acquaintance, acquaintance, namesAnybody } from './persons.js';
import { isNamed, placePath, type Togetherness, together } from './place.js';
import { isSlip } from './slip.js';
import { different, doubtful, type Match, same } from './verdict.js';

type Encounter = SlotsOf<'encounter'>;
/** An encounter as an item or an entry tells it. */
export type Telling = Candidate & { readonly slots: Encounter };

/** What two tellings of an encounter have in common. */
interface Comparison {
  readonly who: Acquaintance;
  readonly when: Nearness;
  readonly where: Togetherness;
  /** Whether one is of leaders and the other of ministers or officials. */
  readonly ranks: 'alike' | 'unlike' | 'unknown';
  /** Whether one at least is of leaders. */
  readonly leaders: boolean;
  /** Whether one names people and the other none. */
  readonly oneNameless: boolean;
}

/** Whether two tellings are of one encounter. */
export function matchEncounters(a: Telling, b: Telling): Match {
  const [x, y] = [sidesOf(a.slots.parties), sidesOf(b.slots.parties)];
  const shared = x.filter((side) => y.includes(side));
  if (shared.length < 2) return different('other sides');
  const who = acquaintance(a.slots.parties, b.slots.parties, shared);
  if (who === 'others') return different('other people of the same side');
  const compared = compare(a, b, who);
  if (shared.length === x.length && x.length === y.length) return withSameSides(a, b, compared);
  return withMoreSides(
    Math.abs(x.length - y.length),
    shared.length === Math.min(x.length, y.length),
    compared,
  );
}

function compare(a: Telling, b: Telling, who: Acquaintance): Comparison {
  const levels = [a.slots.level, b.slots.level];
  return {
    who,
    when: nearness(a.slots.when, b.slots.when),
    where: whereOf(a, b),
    ranks: levels.includes('unknown') ? 'unknown' : a.slots.level === b.slots.level ? 'alike' : 'unlike',
    leaders: levels.includes('leaders'),
    oneNameless: namesAnybody(a.slots.parties) !== namesAnybody(b.slots.parties),
  };
}

/** How the places stand to each other; a place that the passages of the other name as well is no other place. */
function whereOf(a: Telling, b: Telling): Togetherness {
  const [x, y] = [placePath(a.slots.where), placePath(b.slots.where)];
  const told = together(x, y);
  if (told === 'venue') return told;
  const parties = sidesOf(a.slots.parties);
  const isMentioned = isNamed(x, new Set(b.words), parties) || isNamed(y, new Set(a.words), parties);
  return isMentioned ? (told === 'apart' ? 'unknown' : 'venue') : told;
}

/** One telling has a side more than the other: the same talks with a host or mediator, or talks in their margins. */
function withMoreSides(more: number, isPart: boolean, { who, when, where }: Comparison): Match {
  if (isPart && more === 1 && who === 'both' && when === 'day' && where === 'venue')
    return doubtful('the same people on the same day in the same place, but one telling has a side more');
  return different('other sides');
}

function withSameSides(a: Telling, b: Telling, compared: Comparison): Match {
  switch (compared.when) {
    case 'day':
      return onSameDay(compared);
    case 'near':
      return onNearDays(compared);
    case 'month':
      return inSameMonth(compared);
    case 'year':
      return inSameYear(compared);
    case 'unknown':
      return undated(a, b, compared);
    case 'apart':
      return apart(a.slots, b.slots, compared);
  }
}

function onSameDay({ who, where, ranks, oneNameless }: Comparison): Match {
  if (who === 'both') return same('the same people on the same day', 4);
  if (where === 'apart') return doubtful('the same sides on the same day, but in two places');
  if (ranks === 'unlike') return doubtful('the same sides on the same day, but of other rank');
  if (oneNameless && ranks === 'unknown' && where !== 'venue')
    return doubtful('the same sides on the same day, but one telling does not say who met');
  return same('the same sides on the same day', 3);
}

function onNearDays({ who, where, ranks }: Comparison): Match {
  if (where === 'apart' || (ranks === 'unlike' && who !== 'both')) return different('another day');
  if (where === 'venue') return same('the same sides in the same place, a day or two apart', 2);
  return who === 'both' ? doubtful('the same people, a day or two apart') : different('another day');
}

function inSameMonth({ who, where, ranks, leaders }: Comparison): Match {
  if (where === 'apart' || (ranks === 'unlike' && who !== 'both')) return different('another place or rank');
  if (where === 'venue') return same('the same sides in the same place in that month', 2);
  if (who !== 'both' || !leaders) return different('only the month agrees');
  return where === 'state'
    ? same('the same leaders in the same country in that month', 1)
    : doubtful('the same leaders in that month');
}

function inSameYear({ who, where, leaders }: Comparison): Match {
  if (where !== 'venue' || !leaders) return different('only the year agrees');
  if (who === 'both') return same('the same leaders in the same place in that year', 1);
  return who === 'one'
    ? doubtful('the same leaders in the same place in that year')
    : different('other people');
}

/** How long before an encounter it is spoken of as to come, in days, where no day for it is told. */
const ONE_YEAR = 366;

/** Whether what one tells without a date can be what the other dates: it was held before it was told as held, and planned before it was held. */
function fitsInTime(open: Telling, dated: Telling): boolean {
  const day = dayOf(dated.slots.when);
  if (open.slots.when !== null || day === null) return true;
  const ahead = daysBetween(open.known, day);
  return open.slots.status === 'held' ? ahead <= 0 : ahead >= 0 && ahead <= ONE_YEAR;
}

const dayOf = (when: Edtf | null): Day | null => (when === null ? null : bounds(when).last);

/** Without a date, only the place that the coder gave counts: passages name many cities. */
function undated(a: Telling, b: Telling, { who, leaders }: Comparison): Match {
  if (!fitsInTime(a, b) || !fitsInTime(b, a)) return different('told before or after its time');
  const where = together(placePath(a.slots.where), placePath(b.slots.where));
  return where === 'venue' && who === 'both' && leaders
    ? same('the same leaders in the same place; one telling has no date', 1)
    : different('one telling has no date');
}

/** Another date: of leaders who met in that place, where it is one that they cannot have met on, or a slip of the pen. */
function apart(a: Encounter, b: Encounter, { who, where, leaders }: Comparison): Match {
  if (who !== 'both' || where !== 'venue' || !leaders) return different('another day');
  const isSlipped = isSlip(a.when, b.when);
  if (ledOn(a) !== ledOn(b) && (isSlipped || [a.when?.length, b.when?.length].includes('2018'.length)))
    return same('the same leaders in the same place; on the other date they did not both hold office', 1);
  if (isSlipped)
    return doubtful('the same leaders in the same place; the dates differ as by a slip of the pen');
  return different('another day');
}

/** Whether all who are told to have met can have been leaders then. */
const ledOn = ({ parties, when }: Encounter): boolean =>
  parties.every((ref) => couldLead(sideOf(ref), nameOf(ref), when));
