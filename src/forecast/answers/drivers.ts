import type { Answer, Driver } from '../../record/index.js';
import { logOdds } from '../scores/probability.js';
import type { MemberModel } from './member.js';
import type { RecordModels } from './record-members.js';

/** What moves the record's own models away from the usual rate: each adds its share of the difference in log-odds, and together they add up to it. */
export function driversOf(
  { usual, recent, waits }: RecordModels,
  days: readonly [number, number],
): Answer['working']['drivers'] {
  const usually = logOdds(usual.chance(...days).probability);
  const driver = (name: string, { weight, chance, says }: MemberModel) => ({
    name,
    says,
    moved: weight * (logOdds(chance(...days).probability) - usually),
  });
  const drivers = [driver('the last years', recent), driver('the time since the last', waits)];
  return drivers.filter(({ moved }) => moved !== 0);
}

/** The step from the models to the answer. */
export const SIGNS = 'signs in the record';

/** What signs of the record move, as far as they have earned it: the last step to the answer. */
export function signsDriver({ moved, weight }: { readonly moved: number; readonly weight: number }): Driver {
  const would = `${moved < 0 ? '−' : '+'}${Math.abs(moved).toFixed(2)}`;
  const says =
    weight === 0
      ? `none of the ${would} that they would move`
      : `${Math.round(100 * weight)} % of the ${would} that they would move`;
  return { name: SIGNS, says: `${says}, as earned on past forecasts`, moved: weight * moved };
}
