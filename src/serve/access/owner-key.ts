import { digestOf, isSame, isSameDigest, newSecret } from '../../keep/people/index.js';

/** What lets the owner of the machine in without a name: made when the server starts, and gone when it stops. */
export interface OwnerKey {
  /** As the log names them. */
  readonly name: string;
  /** In the address that the server prints, and in the header of the owner's programs. */
  readonly token: string;
  /** In the cookie of whoever came by that address. */
  readonly cookie: string;
  readonly csrf: string;
  /** Whether a token or a session with this digest is the owner's. */
  holds(kind: 'token' | 'session', digest: string): boolean;
  /** A token that opens once, within a minute: what a program is started with can be seen by others on the machine. */
  ticket(): string;
  /** Whether a token is the owner's. A ticket is used up by that. */
  opens(token: string): boolean;
  /** Ends every session that came by the address; the address itself still lets in. */
  renew(): void;
}

/** Milliseconds for which a ticket is good: a browser that has to be started first comes within. */
const TICKET_FOR = 60_000;

/** A new key for an owner. `clock` tells milliseconds, ever growing. */
export function ownerKey(name: string, clock: () => number = () => performance.now()): OwnerKey {
  const tickets = new Map<string, number>();
  const isTicket = (token: string): boolean => {
    const until = tickets.get(digestOf(token));
    tickets.delete(digestOf(token));
    return until !== undefined && clock() < until;
  };
  const digests = { token: '', session: '' };
  const key = {
    name,
    token: newSecret(),
    cookie: newSecret(),
    csrf: newSecret(),
    holds: (kind: 'token' | 'session', digest: string) => isSameDigest(digest, digests[kind]),
    ticket() {
      const secret = newSecret();
      tickets.set(digestOf(secret), clock() + TICKET_FOR);
      return secret;
    },
    opens: (token: string) => isSame(token, key.token) || isTicket(token),
    renew() {
      key.cookie = newSecret();
      key.csrf = newSecret();
      digests.session = digestOf(key.cookie);
    },
  };
  digests.token = digestOf(key.token);
  digests.session = digestOf(key.cookie);
  return key;
}
