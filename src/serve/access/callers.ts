import {
  digestOf,
  type KnownToken,
  NOTED,
  type People,
  sessionOf,
  tokenOf,
} from '../../keep/people/index.js';
import { type Caller, callerBySession, callerByToken, ownerOfHouse } from './caller.js';
import type { Credential } from './credential.js';
import type { OwnerKey } from './owner-key.js';

/** A caller, and whether nothing but feeds is open to them. */
export interface KnownCaller {
  readonly caller: Caller;
  readonly feedsOnly: boolean;
}

/** Finds out who calls. */
export type Callers = (credential: Credential) => Promise<KnownCaller | null>;

interface Kept extends KnownCaller {
  /** In milliseconds. */
  readonly until: number;
}

/** A credential of whatever kind that has to be looked into. */
type Claim = Extract<Credential, { readonly secret: string }>;

/** More than a newsroom has sessions and tokens. */
const MOST_KEPT = 1_000;

/**
 * Who a credential belongs to. What was found out is kept until anything changes in the people's file, in this program or another one, and for a
 * minute at most: then it is written down anew that a session is in use. `owner` is null where everybody needs a name.
 */
export function callersOf(people: People, owner: OwnerKey | null): Callers {
  const kept = new Map<string, Promise<Kept | null>>();
  let version = '';
  // Kept from the moment on at which it is asked: what changes while it is looked up empties the map, and is not overwritten by what was before.
  const look = (key: string, credential: Claim, now: number): Promise<Kept | null> => {
    const looking = lookedUp(people, credential, now);
    kept.set(key, looking);
    const forget = (): boolean => kept.get(key) === looking && kept.delete(key);
    looking.then((found) => found ?? forget(), forget);
    return looking;
  };
  return async (credential) => {
    if (!('secret' in credential)) return null;
    const digest = digestOf(credential.secret);
    const asOwner = owner === null ? null : ownerBy(credential.kind, digest, owner);
    if (asOwner) return { caller: asOwner, feedsOnly: false };
    const current = await people.version();
    if (current !== version || kept.size >= MOST_KEPT) kept.clear();
    version = current;
    const key = `${credential.kind} ${digest}`;
    const now = Date.parse(people.now());
    const under = kept.get(key);
    const known = await under;
    if (known && now < known.until) return known;
    const newer = kept.get(key);
    return newer && newer !== under ? newer : look(key, credential, now);
  };
}

function ownerBy(kind: Claim['kind'], digest: string, owner: OwnerKey): Caller | null {
  if (kind === 'feed' || !owner.holds(kind, digest)) return null;
  return ownerOfHouse(owner.name, kind === 'session' ? owner.csrf : null);
}

async function lookedUp(people: People, { kind, secret }: Claim, now: number): Promise<Kept | null> {
  if (kind !== 'session') return keptToken(await tokenOf(people, secret), kind, now);
  const session = await sessionOf(people, secret);
  if (!session) return null;
  const until = Math.min(now + NOTED, Date.parse(session.until));
  return { caller: callerBySession(session), feedsOnly: false, until };
}

/** A password of a feed reader and an address are seen by more than a program's header is: they open with a token for feeds alone. */
function keptToken(known: KnownToken | null, kind: 'token' | 'feed', now: number): Kept | null {
  if (!known || (kind === 'feed' && known.token.scope !== 'feed')) return null;
  const until = Math.min(now + NOTED, Date.parse(known.token.expires));
  return { caller: callerByToken(known), feedsOnly: known.token.scope === 'feed', until };
}
