import type { Answer } from '../../record/index.js';
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
  return [driver('the last years', recent), driver('the time since the last', waits)];
}
