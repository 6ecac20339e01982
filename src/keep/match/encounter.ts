import { type Edtf, nameOf, type SlotsOf, sideOf } from '../../record/index.js';
import { sidesOf } from './candidate.js';
import { couldLead } from './leaders.js';
import { type Nearness, nearness } from './nearness.js';
import { type Acquaintance, acquaintance } from './persons.js';
import { placePath, type Togetherness, together } from './place.js';
import { isSlip } from './slip.js';
import { different, doubtful, type Match, same } from './verdict.js';

type Encounter = SlotsOf<'encounter'>;

/** What two tellings of an encounter have in common. */
interface Comparison {
  readonly who: Acquaintance;
  readonly when: Nearness;
  readonly where: Togetherness;
  /** Whether one is of leaders and the other of ministers or officials. */
  readonly ranks: 'alike' | 'unlike';
  readonly leaders: boolean;
}

/** Whether two tellings are of one encounter. */
export function matchEncounters(a: Encounter, b: Encounter): Match {
  const [x, y] = [sidesOf(a.parties), sidesOf(b.parties)];
  const shared = x.filter((side) => y.includes(side));
  if (shared.length < 2) return different('other sides');
  const who = acquaintance(a.parties, b.parties, shared);
  if (who === 'others') return different('other people of the same side');
  const compared = compare(a, b, who);
  if (shared.length === x.length && x.length === y.length) return withSameSides(a, b, compared);
  return withMoreSides(
    Math.abs(x.length - y.length),
    shared.length === Math.min(x.length, y.length),
    compared,
  );
}

function compare(a: Encounter, b: Encounter, who: Acquaintance): Comparison {
  return {
    who,
    when: nearness(a.when, b.when),
    where: together(placePath(a.where), placePath(b.where)),
    ranks: a.level !== b.level && ![a.level, b.level].includes('unknown') ? 'unlike' : 'alike',
    leaders: a.level === 'leaders' || b.level === 'leaders',
  };
}

/** One telling has a side more than the other: the same talks with a host or mediator, or talks in their margins. */
function withMoreSides(more: number, isPart: boolean, { who, when, where }: Comparison): Match {
  if (isPart && more === 1 && who === 'both' && when === 'day' && where === 'venue')
    return doubtful('the same people on the same day in the same place, but one telling has a side more');
  return different('other sides');
}

function withSameSides(a: Encounter, b: Encounter, compared: Comparison): Match {
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
      return undated(compared);
    case 'apart':
      return apart(a, b, compared);
  }
}

function onSameDay({ who, where, ranks }: Comparison): Match {
  if (where === 'apart' && who !== 'both')
    return doubtful('the same sides on the same day, but in two places');
  if (ranks === 'unlike' && who !== 'both')
    return doubtful('the same sides on the same day, but of other rank');
  return same(who === 'both' ? 'the same people on the same day' : 'the same sides on the same day', 3);
}

function onNearDays({ who, where, ranks }: Comparison): Match {
  if (where === 'apart' || (ranks === 'unlike' && who !== 'both')) return different('another day');
  if (where === 'venue') return same('the same sides in the same place, a day or two apart', 2);
  return who === 'both' ? doubtful('the same people, a day or two apart') : different('another day');
}

function inSameMonth({ who, where, ranks, leaders }: Comparison): Match {
  if (where === 'apart' || (ranks === 'unlike' && who !== 'both')) return different('another place or rank');
  if (where === 'venue') return same('the same sides in the same place in that month', 1);
  if (who === 'both' && leaders)
    return where === 'state'
      ? same('the same leaders in the same country in that month', 1)
      : doubtful('the same leaders in that month');
  return different('only the month agrees');
}

function inSameYear({ who, where, ranks, leaders }: Comparison): Match {
  if (where !== 'venue') return different('only the year agrees');
  if (who === 'both' && leaders) return same('the same leaders in the same place in that year', 1);
  return leaders && ranks === 'alike' && who !== 'none'
    ? doubtful('the same leaders in the same place in that year')
    : different('only year and place agree');
}

function undated({ who, where, leaders }: Comparison): Match {
  if (where === 'venue' && who === 'both' && leaders)
    return same('the same leaders in the same place, one undated', 1);
  return different('one is undated');
}

function apart(a: Encounter, b: Encounter, { who, where, leaders }: Comparison): Match {
  if (who !== 'both' || where !== 'venue' || !leaders || !isSlip(a.when, b.when))
    return different('another day');
  if (!ledOn(a, a.when) || !ledOn(b, b.when))
    return same('the same leaders in the same place; on the other date they did not both hold office', 1);
  return doubtful('the same leaders in the same place; the dates differ as by a slip of the pen');
}

/** Whether those who met can have been leaders at that time. */
const ledOn = ({ parties }: Encounter, when: Edtf | null): boolean =>
  parties.every((ref) => couldLead(sideOf(ref), nameOf(ref), when));
