import { z } from 'zod';
import { type DecideOptions, endOfLog, entryOf, type Ledger, TODAY } from '../../keep/index.js';
import { type Entry, Failure } from '../../record/index.js';
import { problemOf } from '../problem.js';
import { Reply } from '../reply.js';
import { reason } from './measured.js';

/** What comes with every decision. */
export const decisionFields = {
  because: reason('Why').optional(),
  seen: z
    .int()
    .min(0)
    .max(2_147_483_647)
    .optional()
    .describe('The end of the log when whoever decides looked: "end" of the review or of the last decision'),
};

/** The same, as the ledger takes it. */
export const decisionOptions = ({ because, seen }: z.output<z.ZodObject<typeof decisionFields>>) =>
  ({
    ...(because !== undefined && { because }),
    ...(seen !== undefined && { seen }),
  }) satisfies DecideOptions;

/** Answers what a decision came to or, where somebody else was faster, what is so now of the things that it is about. */
export async function decidedOn<T>(
  ledger: Ledger,
  decide: () => Promise<T>,
  about: (failure: Failure) => readonly string[],
): Promise<T | Reply> {
  try {
    return await decide();
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === 'changed-meanwhile')
      return conflict(thrown, await standing(ledger, about(thrown)));
    throw thrown;
  }
}

/** The refusal of a decision that somebody else was faster with, along with what is so now. */
function conflict(failure: Failure, now: object): Reply {
  const { problem } = problemOf(failure) ?? {};
  return new Reply(`${JSON.stringify({ ...problem, now })}\n`, {
    status: 409,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  });
}

/** The entries behind some names as they are now, each once, and the end of the log. */
export async function standing(
  { store: { db } }: Ledger,
  names: readonly string[],
): Promise<{ readonly entries: Entry[]; readonly end: number }> {
  const entries = new Map<string, Entry>();
  for (const name of names) {
    const entry = await entryOf(db, TODAY, name);
    if (entry) entries.set(entry.id, entry);
  }
  return { entries: [...entries.values()], end: await endOfLog(db) };
}
