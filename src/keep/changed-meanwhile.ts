import { Failure } from '../record/index.js';
import { DECISIONS } from './ask/decisions.js';
import { isStorable } from './storable.js';
import { ASSERTS_NOTHING } from './store/asserting.js';
import type { Write } from './store/tables.js';

/** Kinds of event after which a decision is to be thought over: another decision, or that what it is about is gone. */
const CHANGES: readonly string[] = [...DECISIONS, 'item.retracted', 'decision.undone'];

/** Refuses what somebody would do to items or entries that another person decided on after a place in the log. Throws `Failure`. */
export async function refuseIfChanged(tx: Write, subjects: readonly string[], seen: number): Promise<void> {
  if (subjects.length === 0) return;
  const later = await tx
    .selectFrom('event')
    .select(['by', 'kind', 'subject'])
    .where('seq', '>', seen)
    .where('subject', 'in', subjects)
    .where('kind', 'in', CHANGES)
    .where(ASSERTS_NOTHING)
    .executeTakeFirst();
  if (!later) return;
  const message = `"${later.subject}" was changed meanwhile (${later.kind} by ${later.by}); look at it again and decide then.`;
  throw new Failure('changed-meanwhile', later.subject ?? '', message);
}

/** Refuses what a log could not keep letter for letter. Throws `Failure`. */
export function refuseUnstorable(said: unknown): void {
  const json = JSON.stringify(said);
  if (isStorable(json)) return;
  throw new Failure('wrong-slots', json, `${json} holds a NUL or half a character; type it without them.`);
}

/** The refusal of what speaks of something that is not in the ledger. */
export const missing = (what: string): Failure =>
  new Failure(
    'not-found',
    what,
    `"${what}" is not in this dossier; "dragoman timeline" and "dragoman log" list what is.`,
  );
