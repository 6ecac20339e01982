import type { Cox } from './cox.js';
import { byFallingTime, type CoveredGap, logRisk, type RiskTime, riskTimes } from './risk-sets.js';

/** What one gap adds to the slope of the partial likelihood: its own end, less what it risked at each end it outlasted. */
function scoreOf(gap: CoveredGap, { coefficients }: Cox, times: readonly RiskTime[]): number[] {
  const risk = Math.exp(logRisk(gap, coefficients));
  return gap.covariates.map((value, j) => {
    let score = 0;
    for (const { time, sets } of times) {
      if (time > gap.time) continue;
      const ends = gap.ended && time === gap.time;
      for (const set of sets) {
        const apart = value - (set.mean[j] ?? 0);
        if (ends) score += apart / sets.length;
        score -= (risk / set.risk) * (ends ? 1 - set.left : 1) * apart;
      }
    }
    return score;
  });
}

/**
 * Standard errors that allow gaps of the same cluster to resemble each other (Lin and Wei, JASA 84, 1989): the sandwich of score residuals
 * summed by cluster. `clusters` names the cluster of each gap, in their order.
 */
export function clusteredErrors(
  gaps: readonly CoveredGap[],
  clusters: readonly string[],
  cox: Cox,
): number[] {
  const size = cox.coefficients.length;
  const times = riskTimes(byFallingTime(gaps), cox.coefficients, cox.ties).filter(
    ({ sets }) => sets.length > 0,
  );
  const sums = new Map<string, number[]>();
  for (const [i, gap] of gaps.entries()) {
    const cluster = clusters[i] ?? '';
    const sum = sums.get(cluster) ?? new Array<number>(size).fill(0);
    const score = scoreOf(gap, cox, times);
    sums.set(
      cluster,
      sum.map((value, j) => value + (score[j] ?? 0)),
    );
  }
  const moved = (sum: readonly number[], j: number): number =>
    sum.reduce((total, value, k) => total + value * (cox.variance[j * size + k] ?? 0), 0);
  return cox.coefficients.map((_, j) =>
    Math.sqrt([...sums.values()].reduce((total, sum) => total + moved(sum, j) ** 2, 0)),
  );
}
