import { asList, bounds, type Edtf, type SlotsOf } from '../../record/index.js';
import { sidesOf } from './candidate.js';
import { daysBetween, nearness, spanOf } from './nearness.js';
import { different, doubtful, type Match, same } from './verdict.js';

type Capability = SlotsOf<'capability'>;

/** Whether two tellings are of one test. */
export function matchTests(a: Capability, b: Capability): Match {
  if (a.change !== 'test' || b.change !== 'test') return different('not both are tests');
  if (a.system !== b.system) return different('another system');
  if (sidesOf(asList(a.actor)).join() !== sidesOf(asList(b.actor)).join()) return different('another side');
  if (a.when === null || b.when === null) return different('one is undated');
  const apart = daysApart(a.when, b.when);
  if (apart === 0) return same('the same side tested the same system on that day', 3);
  // One test bears two days where it is told in UTC and where it took place.
  if (apart === 1) return same('the same side tested the same system, a day apart', 2);
  // Missiles are tested often, so that a month singles none out.
  return a.system === 'nuclear' && apart === null && ['day', 'month'].includes(nearness(a.when, b.when))
    ? doubtful('the same side tested nuclear weapons in that month')
    : different('another time');
}

/** Days between two single days; null where one is no single day. */
function daysApart(a: Edtf, b: Edtf): number | null {
  const [x, y] = [bounds(a).first, bounds(b).first];
  if (x === null || y === null || spanOf(a) > 1 || spanOf(b) > 1) return null;
  return Math.abs(daysBetween(x, y));
}
