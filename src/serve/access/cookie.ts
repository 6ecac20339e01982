/** What the cookie of a server is called. */
export interface CookieName {
  /** The port that the server listens on: cookies know no ports, and two servers on one machine must not read each other's. */
  readonly port: number;
  readonly isBehindTls: boolean;
}

/** A week, in seconds, as a session lasts at most. */
const LASTING = 604_800;

/** With TLS the name begins as browsers keep for cookies that no other host and no unencrypted page can set (RFC 6265bis, `__Host-`). */
const named = ({ port, isBehindTls }: CookieName): string =>
  `${isBehindTls ? '__Host-' : ''}dragoman_${port}`;

const attributes = ({ isBehindTls }: CookieName, seconds: number): string =>
  `; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${isBehindTls ? '; Secure' : ''}`;

/** The header that gives a browser the secret of a session. */
export const cookieWith = (name: CookieName, secret: string): string =>
  `${named(name)}=${secret}${attributes(name, LASTING)}`;

/** The header that takes it away. */
export const cookieGone = (name: CookieName): string => `${named(name)}=${attributes(name, 0)}`;

/** The secret that a browser brings; null where it brings none, or several, of which one is somebody else's. */
export function secretIn(header: string | null, name: CookieName): string | null {
  const start = `${named(name)}=`;
  const found = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(start))
    .map((part) => part.slice(start.length));
  const [first] = found;
  return first && new Set(found).size === 1 ? first : null;
}
