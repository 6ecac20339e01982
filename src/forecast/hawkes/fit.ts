import { type Hawkes, hawkesLikelihood, ratesAt } from './likelihood.js';

/** A fitted process with its log-likelihood, and that of a constant rate, to see what excitement adds. */
export interface HawkesFit extends Hawkes {
  readonly logLikelihood: number;
  readonly constantRate: number;
}

/** Rounds after which a fit stops, and the gain in log-likelihood below which it does. */
const MOST_ROUNDS = 2000;
const CLOSE = 1e-9;

/** How much of an event is owed to those before it: the share of its rate that they make, and that share times how long ago they were. */
function owedTo(excitement: Hawkes, times: readonly number[]): { share: number; age: number } {
  const rates = ratesAt(excitement, times);
  const { offspring, decay } = excitement;
  let [share, age] = [0, 0];
  for (const [i, time] of times.entries())
    for (const before of times.slice(0, i)) {
      if (before === time) break;
      const part = (offspring * decay * Math.exp(-decay * (time - before))) / (rates[i] ?? 1);
      share += part;
      age += part * (time - before);
    }
  return { share, age };
}

/** One round of expectation and maximisation; what the end of watching cuts off of the offspring is counted in. */
function better(excitement: Hawkes, times: readonly number[], end: number): Hawkes {
  const { share, age } = owedTo(excitement, times);
  const { offspring, decay } = excitement;
  const seen = times.reduce((sum, time) => sum + 1 - Math.exp(-decay * (end - time)), 0);
  const late = times.reduce((sum, time) => sum + (end - time) * Math.exp(-decay * (end - time)), 0);
  return {
    base: (times.length - share) / end,
    offspring: share / seen,
    decay: share / (age + offspring * late),
  };
}

/**
 * The self-exciting process of greatest likelihood for events at rising times between 0 and `end`, by expectation and maximisation over
 * who brought whom (Veen and Schoenberg, JASA 103, 2008), from a start that takes half of all events as brought by others.
 * @throws RangeError for fewer than two events, which excite nothing.
 */
export function fitHawkes(times: readonly number[], end: number): HawkesFit {
  if (times.length < 2) throw new RangeError('a self-exciting process needs two events at least');
  const rate = times.length / end;
  let excitement: Hawkes = { base: rate / 2, offspring: 0.5, decay: 2 * rate };
  let reached = hawkesLikelihood(excitement, times, end);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    excitement = better(excitement, times, end);
    const next = hawkesLikelihood(excitement, times, end);
    const gained = next - reached;
    reached = next;
    if (gained < CLOSE) break;
  }
  return {
    ...excitement,
    logLikelihood: reached,
    constantRate: times.length * Math.log(rate) - times.length,
  };
}
