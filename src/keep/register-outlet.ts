import { Failure, type LedgerEvent, Outlet } from '../record/index.js';
import type { Ledger } from './ledger.js';
import { inSession, write } from './session.js';

/**
 * Writes down who an outlet is and how much its word weighs, in the place of what was written before. Throws `Failure` `wrong-slots` where
 * it does not fit the record.
 */
export async function registerOutlet(ledger: Ledger, outlet: Outlet, because?: string): Promise<LedgerEvent> {
  const parsed = Outlet.safeParse(outlet);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const message = `"${outlet.id}" cannot be registered so: ${issue?.path.join('.')}: ${issue?.message}.`;
    throw new Failure('wrong-slots', outlet.id, message);
  }
  const draft = {
    what: { kind: 'outlet.registered' as const, outlet: parsed.data },
    because: because ?? null,
  };
  const [event] = await inSession(ledger, (session) => write(session, [draft]));
  if (!event) throw new Error('nothing was written');
  return event;
}
