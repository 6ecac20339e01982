import { Failure } from '../record/failure.js';

/** Exit codes of every verb. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** Input may carry control characters; none of them may act on the terminal or break the line. */
const oneLine = (message: string): string => message.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/**
 * The one sentence on stderr for something that was thrown. A `Failure` speaks for itself; anything else is a fault of ours, and says
 * so. `DRAGOMAN_DEBUG=1` adds the stack trace.
 */
export function complaint(thrown: unknown, env: NodeJS.ProcessEnv): string {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const trace = env.DRAGOMAN_DEBUG ? `${error.stack ?? ''}\n` : '';
  if (error instanceof Failure) return `dragoman: ${oneLine(error.message)}\n${trace}`;
  const what = oneLine(error.message) || error.name;
  return `dragoman: a fault of ours stopped the work (${what}); please report it with what DRAGOMAN_DEBUG=1 prints.\n${trace}`;
}
