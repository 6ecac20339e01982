import type { ItemKind } from '../record/index.js';
import { type Count, MEASURED } from './measured.js';

/**
 * A rule that was found rarely leans on its kind: its share counts as if this many further items had gone as the kind goes.
 * Four is the usual "add two successes and two failures" (Agresti and Coull 1998) taken as a weight; it moves no rule with fifty finds
 * by more than a few points.
 */
const leaning = 4;

const share = ([right, found]: Count, prior: number, weight: number): number =>
  (right + prior * weight) / (found + weight);

/** How often a kind's items were right on the gold readings; one half where the kind was never found there. */
const ofKind = (kind: ItemKind): number => share(MEASURED[kind] ?? [0, 0], 1 / 2, 1);

/**
 * How far an item can be trusted: the share of items that its rules got right (all key slots) on the gold readings, the mean over its
 * rules. Measured by `scripts/measure-rules.mjs`; the rules were written with those readings in view, so elsewhere expect less.
 */
export function confidenceOf({
  kind,
  rules,
}: {
  readonly kind: ItemKind;
  readonly rules: readonly string[];
}): number {
  const prior = ofKind(kind);
  const shares = rules.map((rule) => share(MEASURED[rule] ?? [0, 0], prior, leaning));
  const mean = shares.length ? shares.reduce((sum, s) => sum + s, 0) / shares.length : prior;
  return Math.round(mean * 100) / 100;
}
