import { Failure } from '../../record/index.js';

/** A line that could not be taken. */
export interface Problem {
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

/** Refuses an import that takes all or nothing. Throws `Failure` `damaged` where there is a problem. */
export function refuseDamaged(source: string, problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  const message = `"${source}" has ${problems.length} damaged ${problems.length === 1 ? 'line' : 'lines'}, the first is line ${first.line} (${first.what}); nothing was imported.`;
  throw new Failure('damaged', source, message);
}
