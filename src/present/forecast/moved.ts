import { fromLogOdds, logOdds } from '../../forecast/scores/probability.js';
import { signed } from '../scale.js';
import { sayChance } from './chance.js';

/** One step from what is usual to the answer. */
export interface Step {
  readonly name: string;
  readonly says: string;
  /** How far it moves the log-odds. */
  readonly moved: number;
}

export interface StepTold extends Step {
  /** What the answer would be without this one step; null where that reads the same. */
  readonly without: string | null;
}

/** The log-odds of what is usual and of all steps from it, which add up. */
export const oddsAfter = (usual: number, steps: readonly Pick<Step, 'moved'>[]): number =>
  steps.reduce((odds, { moved }) => odds + moved, logOdds(usual));

/** The steps from what is usual to the answer, the strongest first, with what the answer would be without each. */
export function stepsTold(usual: number, steps: readonly Step[]): readonly StepTold[] {
  const all = oddsAfter(usual, steps);
  return [...steps].sort(byStrength).map((step) => {
    const [said, other] = [all, all - step.moved].map((odds) => sayChance(fromLogOdds(odds)));
    return { ...step, without: said === other ? null : (other ?? null) };
  });
}

/** Puts what moves more, whichever way, first. */
export const byStrength = (a: Pick<Step, 'moved'>, b: Pick<Step, 'moved'>): number =>
  Math.abs(b.moved) - Math.abs(a.moved);

/** The most that any of them moves. */
export const strongest = (all: readonly Pick<Step, 'moved'>[]): number =>
  Math.max(0, ...all.map(({ moved }) => Math.abs(moved)));

/** Which way something moves log-odds, and how far, the minus as printers set it: "+0.44", "−0.1", "0". */
export const sayMoved = (moved: number): string => signed(Number(moved.toFixed(2)));
