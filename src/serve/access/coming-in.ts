import { closeSession, closeSessionsOf, logIn, type Session, TooSoon } from '../../keep/people/index.js';
import { Failure } from '../../record/index.js';
import { Refusal } from '../problem.js';
import type { Caller } from './caller.js';
import { cookieGone, cookieWith } from './cookie.js';
import type { Door, Visit } from './door.js';

/** Headers of an answer that opens or ends a session. */
export type SessionHeaders = Readonly<Record<string, string>>;

/**
 * Lets in whoever knows the password, with a session that is always a new one; the one that the browser brought along ends. Throws `Refusal`.
 */
export async function comeIn(
  door: Door,
  visit: Visit,
  name: string,
  password: string,
): Promise<{ session: Session; headers: SessionHeaders }> {
  const { address, credential, cookie } = visit;
  const session = await logIn(door.people, { name, password, address }).catch(refuse);
  if (credential.kind === 'session')
    await closeSession(door.people, { by: name, address }, credential.secret);
  return { session, headers: { 'set-cookie': cookieWith(cookie, session.secret) } };
}

function refuse(thrown: unknown): never {
  if (thrown instanceof TooSoon)
    throw new Refusal('too-many-requests', thrown.message, {
      headers: { 'retry-after': String(thrown.seconds) },
    });
  if (thrown instanceof Failure && thrown.code === 'unknown-caller')
    throw new Refusal('unauthorized', thrown.message);
  throw thrown;
}

/** Ends the session of a caller, or all of theirs, here and for whoever copied the cookie. */
export async function goOut(
  { people, owner, onGone }: Door,
  { address, credential, cookie }: Visit,
  caller: Caller,
  everywhere: boolean,
): Promise<SessionHeaders> {
  const actor = { by: caller.name, address };
  if (caller.via === 'house') owner?.renew();
  else if (everywhere) await closeSessionsOf(people, actor, caller.name);
  else if (credential.kind === 'session') await closeSession(people, actor, credential.secret);
  onGone(caller.name);
  // What the browser has stored of the answers goes too.
  return { 'set-cookie': cookieGone(cookie), 'clear-site-data': '"cache"' };
}
