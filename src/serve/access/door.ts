import { anybodyMayLogIn, type People } from '../../keep/people/index.js';
import { Failure } from '../../record/index.js';
import { bucketsOf } from './bucket.js';
import { callersOf, type KnownCaller } from './callers.js';
import type { CookieName } from './cookie.js';
import type { Credential } from './credential.js';
import { isLoopback } from './host.js';
import { type OwnerKey, ownerKey } from './owner-key.js';

export interface DoorOptions {
  readonly people: People;
  /** The address that the server listens on. */
  readonly host: string;
  /** Further names that it goes by. */
  readonly names: readonly string[];
  /** Whether a server that speaks TLS stands before this one, and tells who calls in `X-Forwarded-For`. */
  readonly isBehindTls: boolean;
  /** Whether everybody needs a name, also on this machine. */
  readonly usersOnly: boolean;
  /** Who whoever has the token of this machine is, as the log names them. */
  readonly owner: string;
  /** Milliseconds, ever growing. */
  readonly clock?: () => number;
  /** Told of a user who went out: what still runs for them must end. */
  readonly onGone?: (name: string) => void;
}

/** What one call has shown at the door. */
export interface Visit {
  /** The network address that it came from. */
  readonly address: string;
  readonly credential: Credential;
  readonly cookie: CookieName;
}

/** Who comes in, and how often. */
export interface Door extends Pick<DoorOptions, 'people' | 'host' | 'names' | 'isBehindTls'> {
  /** Null where everybody needs a name. */
  readonly owner: OwnerKey | null;
  readonly onGone: (name: string) => void;
  whoCalls(credential: Credential): Promise<KnownCaller | null>;
  /** Milliseconds until a caller may ask again; 0 for now. The owner asks as often as they like: the machine is theirs. */
  waitOfCaller(name: string): number;
  /** The same for calls of nobody from an address. */
  waitOfNobody(address: string): number;
  visit(request: Request): Visit;
  enter(request: Request, visit: Visit): void;
}

/** A page of the desk asks some twenty things; two hundred in a second is a program in a hurry, and more than that is a mistake or an attack. */
const CALLERS = { perSecond: 300, burst: 600 };
/** Nobody sees the log-in page and its style, and then has a name. */
const NOBODY = { perSecond: 10, burst: 50 };

/** The door of a server. Throws `Failure` where nobody could come in. */
export async function doorOf(options: DoorOptions): Promise<Door> {
  const { people, host, names, isBehindTls, usersOnly, clock = () => performance.now() } = options;
  const isPrivate = isLoopback(host) && !isBehindTls && !usersOnly;
  if (!isPrivate && !(await anybodyMayLogIn(people.db))) throw nobody(host);
  const owner = isPrivate ? ownerKey(options.owner, clock) : null;
  const [callers, strangers] = [bucketsOf(CALLERS, clock), bucketsOf(NOBODY, clock)];
  const visits = new WeakMap<Request, Visit>();
  return {
    people,
    host,
    names,
    isBehindTls,
    owner,
    onGone: options.onGone ?? (() => {}),
    whoCalls: callersOf(people, owner),
    waitOfCaller: (name) => callers.take(name),
    waitOfNobody: (address) => strangers.take(address),
    visit: (request) => visits.get(request) as Visit,
    enter: (request, visit) => void visits.set(request, visit),
  };
}

const nobody = (host: string): Failure =>
  new Failure(
    'no-users',
    host,
    `Nobody could come in at "${host}": there is no user who can log in; add one with "dragoman user add NAME".`,
  );
