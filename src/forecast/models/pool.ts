import { fromLogOdds, logOdds } from '../scores/probability.js';

/**
 * The mean of log-odds, each forecaster weighing the same. Equal weights are hard to beat where forecasters are few and data are one history
 * (Genre and others, International Journal of Forecasting 29, 2013); the logarithmic pool keeps to Bayes' rule (Satopää and others, IJF 30,
 * 2014).
 * @throws RangeError where there is nothing to pool.
 */
export function poolOf(members: readonly ArrayLike<number>[]): Float64Array {
  const first = members[0];
  if (!first) throw new RangeError('there are no forecasts to pool');
  const each = 1 / members.length;
  return Float64Array.from({ length: first.length }, (_, i) =>
    fromLogOdds(members.reduce((sum, p) => sum + each * logOdds(p[i] ?? 0.5), 0)),
  );
}
