import type { VerdictMoment } from 'dragoman/client';

/** A score and the day from which it stood. */
export interface Step {
  readonly day: string;
  readonly score: number;
}

/** The days on which a verdict changed, the first that knew one first, and the last day that it is known to stand. Days on which nobody could say are left out. */
export function stepsOf(
  moved: readonly VerdictMoment[],
  verdict: 'asReported' | 'turnedOut',
  until: string,
): readonly Step[] {
  const steps: Step[] = [];
  for (const moment of moved) {
    const score = moment[verdict];
    if (score !== null && score !== steps.at(-1)?.score) steps.push({ day: moment.day, score });
  }
  const last = steps.at(-1);
  const end = [moved.at(-1)?.day ?? until, until].sort()[0] ?? until;
  if (last && last.day < end) steps.push({ day: end, score: last.score });
  return steps;
}
