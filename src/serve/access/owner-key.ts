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
  /** Whether a token is the owner's. */
  opens(token: string): boolean;
  /** Ends every session that came by the address; the address itself still lets in. */
  renew(): void;
}

/** A new key for an owner. */
export function ownerKey(name: string): OwnerKey {
  const digests = { token: '', session: '' };
  const key = {
    name,
    token: newSecret(),
    cookie: newSecret(),
    csrf: newSecret(),
    holds: (kind: 'token' | 'session', digest: string) => isSameDigest(digest, digests[kind]),
    opens: (token: string) => isSame(token, key.token),
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
