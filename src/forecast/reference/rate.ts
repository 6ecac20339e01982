import { gammaQuantile } from './gamma.js';

/**
 * What is known of how often something happens: a gamma distribution of events for each unit of exposure. `events` and `exposure` are those that
 * were counted, with those that were lent by a wider class.
 */
export interface Rate {
  readonly events: number;
  readonly exposure: number;
}

/** The mean. */
export const meanOf = ({ events, exposure }: Rate): number => events / exposure;

/** Counts mixed with so much exposure of a wider class. */
export const mixed = (own: Rate, wider: number, exposure: number): Rate => ({
  events: own.events + wider * exposure,
  exposure: own.exposure + exposure,
});

/** Counts of several added up. */
export const together = (rates: readonly Rate[]): Rate => ({
  events: rates.reduce((sum, { events }) => sum + events, 0),
  exposure: rates.reduce((sum, { exposure }) => sum + exposure, 0),
});

/**
 * The chance of at least one event within some exposure, over all that the rate may be (Poisson counts whose rate is gamma distributed: the
 * negative binomial; Gelman and others, Bayesian Data Analysis, 3rd ed., 2.6).
 */
export const chanceAhead = ({ events, exposure }: Rate, ahead: number): number =>
  1 - (exposure / (exposure + ahead)) ** events;

/** The chance of at least one event if the rate were that below which some share of it lies. */
export const chanceAtShare = ({ events, exposure }: Rate, ahead: number, share: number): number =>
  1 - Math.exp((-gammaQuantile(events, share) / exposure) * ahead);
