import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openPeople } from '../keep/people/index.js';
import { packageFolder } from '../maker.js';
import type { Instant } from '../record/index.js';
import { admission, secured } from './access/admission.js';
import { type Door, type DoorOptions, doorOf } from './access/door.js';
import { logInRoutes } from './access/log-in-routes.js';
import { aheadOf } from './ahead.js';
import { answered } from './answer.js';
import { type Access, appOf } from './app.js';
import { callsOf } from './call.js';
import { builtDesk } from './desk/built.js';
import { type Ledgers, ledgersAt, type Whereabouts } from './ledgers.js';
import { listen } from './listen.js';
import { marksOf } from './marks.js';
import { memoryOf } from './remembered.js';
import { resources } from './resources/index.js';
import { streamsOf } from './streams/streams.js';
import { threadPool } from './threads/pool.js';
import { touchingOf } from './touching.js';
import { openWork } from './work/open-work.js';

export interface ServeOptions
  extends Pick<DoorOptions, 'host' | 'names' | 'isBehindTls' | 'usersOnly' | 'owner'> {
  readonly whereabouts: Whereabouts;
  readonly port: number;
  /** Whether any free port will do where this one is in use. */
  readonly orAnyPort?: boolean;
  readonly now: () => Instant;
  /** Of the program. */
  readonly version: string;
  /** Makes ready what ships: done only once it is sure that somebody could come in. Tells the dossier that people will open first, if any. */
  readonly prepare: () => Promise<string | null>;
  readonly onFault: (reference: string, thrown: unknown) => void;
}

/** A server at work. */
export interface Serving {
  /** `http://127.0.0.1:4100`, without a slash at the end. */
  readonly origin: string;
  /** What lets the owner in; null where everybody needs a name and a password. */
  readonly token: string | null;
  /** A token that lets the owner in once, within a minute, for where others may see it; null where `token` is. */
  ticket(): string | null;
  stop(): Promise<void>;
}

/** Milliseconds that calls under way have to end when the server stops. */
const GRACE = 3_000;

/**
 * Starts a server over the dossiers that lie somewhere. Throws `Failure` where the port cannot be had, a ledger cannot be opened, or nobody
 * could come in.
 */
export async function startServing(options: ServeOptions): Promise<Serving> {
  const { whereabouts, port, orAnyPort = false, host, now, version, onFault } = options;
  const closers: (() => unknown)[] = [];
  /** The last that was opened is closed first. */
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const ledgers = ledgersAt(whereabouts, now);
    closers.push(ledgers.close);
    const streams = streamsOf(ledgers);
    const door = await openDoor(options, streams.drop);
    closers.push(door.people.close);
    const first = await options.prepare();
    await openAll(ledgers);
    const work = await openWork({ whereabouts, onFault: (thrown) => onFault('in long work', thrown) });
    closers.push(work.close);
    work.onChange(({ dossier }) => dossier !== null && streams.notice(dossier));
    const threads = threadPool({ whereabouts, readers: readersFor(availableParallelism()) });
    closers.push(threads.close);
    const house = { ledgers, now, door, work, streams };
    const desk = {
      house,
      threads,
      memory: memoryOf(),
      asked: callsOf(),
      marks: marksOf(ledgers),
      touching: touchingOf(ledgers),
    };
    const built = builtDesk(join(packageFolder(), 'dist', 'desk'));
    const app = appOf({ desk, built, resources, access: accessBy(door), version, onFault });
    const listening = await listen(app.fetch, { port, host, orAnyPort });
    const ahead = aheadOf({ resources, threads, answer: (...asked) => answered(desk, ...asked, null) });
    closers.push(() => listening.stop(GRACE), streams.close, ahead.close);
    streams.onFollowed(ahead.soon);
    if (first !== null) void ahead.begin(first);
    const { owner } = door;
    return {
      origin: originOf(host, listening.port),
      token: owner?.token ?? null,
      ticket: () => owner?.ticket() ?? null,
      stop: close,
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

const originOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

const accessBy = (door: Door): Access => ({
  steps: [secured(door), admission(door)],
  pages: logInRoutes(door),
  scheme: door.isBehindTls ? 'https' : 'http',
});

async function openDoor(options: ServeOptions, onGone: (name: string) => void): Promise<Door> {
  const people = await openPeople(options.whereabouts.home, options.now);
  try {
    return await doorOf({ ...options, people, onGone });
  } catch (thrown) {
    await people.close();
    throw thrown;
  }
}

/** One thread that answers for each core but the one that listens, at least one: more would only take turns. */
const readersFor = (cores: number): number => Math.max(1, Math.min(4, cores - 1));

/** Opens every ledger once, so that one which cannot be read is told at the start and not to the first who asks. */
async function openAll(ledgers: Ledgers): Promise<void> {
  for (const name of await ledgers.names()) await ledgers.mark(name);
}
