/**
 * How near to 0 and 1 a forecast is allowed to come when logarithms are taken: one in a million. A forecaster who said 0 for what then
 * happened would otherwise score infinity, and no later forecast could tell two such forecasters apart.
 */
export const SUREST = 1e-6;

/** A probability held away from 0 and 1. */
export const held = (p: number): number => Math.min(1 - SUREST, Math.max(SUREST, p));

/** The log-odds of a probability. */
export const logOdds = (p: number): number => Math.log(held(p) / (1 - held(p)));

/** The probability of log-odds. */
export const fromLogOdds = (odds: number): number => 1 / (1 + Math.exp(-odds));
