import { sayChance } from '../../../src/present/forecast/chance.js';

const logOdds = (chance: number): number => Math.log(chance / (1 - chance));
const fromLogOdds = (odds: number): number => 1 / (1 + Math.exp(-odds));

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

/** From what is usual to the answer in steps of log-odds, which add up: the strongest first, with what the answer would be without each. */
export function stepsTold(usual: number, steps: readonly Step[]): readonly StepTold[] {
  const all = logOdds(usual) + steps.reduce((sum, { moved }) => sum + moved, 0);
  return [...steps].sort(byStrength).map((step) => {
    const [said, other] = [all, all - step.moved].map((odds) => sayChance(fromLogOdds(odds)));
    return { ...step, without: said === other ? null : (other ?? null) };
  });
}

export const byStrength = (a: Pick<Step, 'moved'>, b: Pick<Step, 'moved'>): number =>
  Math.abs(b.moved) - Math.abs(a.moved);

/** The most that any of them moves. */
export const strongest = (all: readonly Pick<Step, 'moved'>[]): number =>
  Math.max(0, ...all.map(({ moved }) => Math.abs(moved)));

/** How far something moves log-odds, the minus as printers set it: "+0.44", "−0.1", "0". */
export function sayMoved(moved: number): string {
  const rounded = Number(moved.toFixed(2));
  return rounded > 0 ? `+${rounded}` : String(Math.abs(rounded) === 0 ? 0 : rounded).replace('-', '−');
}
