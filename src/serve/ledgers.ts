import { statSync } from 'node:fs';
import { atOneMoment } from '../keep/at-one-moment.js';
import { begin, dossierOf, endOfLog, type Ledger, openLedger } from '../keep/index.js';
import { dossiersIn } from '../keep/store/dossiers.js';
import { placeOf } from '../keep/store/place.js';
import type { Dossier, Instant } from '../record/index.js';

/** Where the dossiers of a server lie. */
export interface Whereabouts {
  readonly home: string;
  /** `postgres://…`; the files in `home` unless said. */
  readonly address?: string;
}

/** Who only glances at a ledger does so by a connection of their own, so that they need not wait for those who read. */
type Access = 'glance' | 'read' | 'write';
type Work<T> = (ledger: Ledger) => Promise<T>;

/** The ledgers of a server, as one thread holds them: each is opened when it is first asked for, and stays open. */
export interface Ledgers {
  names(): Promise<readonly string[]>;
  /** Works on the state of one moment. Throws `Failure` `missing-dossier` where there is none of the name. */
  reading<T>(dossier: string, by: string, work: Work<T>): Promise<T>;
  /** Works with the right to write, as `by`. */
  writing<T>(dossier: string, by: string, work: Work<T>): Promise<T>;
  /** Makes an empty dossier. Throws `Failure` `dossier-exists` where there is one of the name. */
  begin(dossier: Dossier, by: string): Promise<void>;
  /** Looks at what takes no time to see: it does not wait for those who read. */
  glancing<T>(dossier: string, work: Work<T>): Promise<T>;
  /** A mark that is another one as soon as anything in the ledger is: which ledger it is, and where its log ends (`placeIn`). */
  mark(dossier: string): Promise<string>;
  close(): Promise<void>;
}

interface Open {
  readonly ledger: Promise<Ledger>;
  /** Which file it is: a ledger that was restored is another one under the same name. */
  readonly file: string;
  /** How many work with it. */
  users: number;
}

/** Ledgers held open for each access: more than people follow at once, fewer than a system lets a program have files open. */
const MOST_OPEN = 32;

/** The ledgers that lie somewhere. Nothing is opened yet. */
export function ledgersAt(whereabouts: Whereabouts, now: () => Instant): Ledgers {
  const held = new Map<string, Open>();
  const inHand = async <T>(dossier: string, access: Access, work: Work<T>): Promise<T> => {
    const open = taken(held, whereabouts, dossier, access, now);
    open.users += 1;
    try {
      return await work(await open.ledger);
    } finally {
      open.users -= 1;
      await letGo(held, open);
    }
  };
  return {
    names: () => dossiersIn(whereabouts),
    reading: (dossier, by, work) => inHand(dossier, 'read', (ledger) => atOneMoment({ ...ledger, by }, work)),
    writing: (dossier, by, work) => inHand(dossier, 'write', (ledger) => work({ ...ledger, by })),
    begin: async (dossier, by) => {
      const ledger = await openLedger({ ...whereabouts, dossier: dossier.name, by, now, create: true });
      try {
        await begin(ledger, dossier);
      } finally {
        await ledger.store.close();
      }
    },
    glancing: (dossier, work) => inHand(dossier, 'glance', work),
    mark: (dossier) =>
      inHand(dossier, 'glance', async ({ store }) => {
        const end = await endOfLog(store.db);
        return `${fileOf(whereabouts, dossier)} ${end}`;
      }),
    close: async () => {
      await Promise.allSettled([...held.values()].map(closed));
      held.clear();
    },
  };
}

/** The open ledger of a dossier; a new one where none is, where another file lies in its place, or where opening failed before. */
function taken(
  held: Map<string, Open>,
  whereabouts: Whereabouts,
  dossier: string,
  access: Access,
  now: () => Instant,
): Open {
  const key = `${access} ${dossier}`;
  const file = fileOf(whereabouts, dossier);
  const known = held.get(key);
  held.delete(key);
  const open: Open =
    known?.file === file ? known : { ledger: opening(whereabouts, dossier, access, now), file, users: 0 };
  held.set(key, open); // the one that was used last is the last to be closed
  open.ledger.catch(() => held.get(key) === open && held.delete(key));
  if (known && known !== open && known.users === 0) void closed(known);
  return open;
}

/** Opens a ledger. What has no dossier in it is no ledger to be worked with. */
async function opening(
  whereabouts: Whereabouts,
  dossier: string,
  access: Access,
  now: () => Instant,
): Promise<Ledger> {
  const ledger = await openLedger({
    ...whereabouts,
    dossier,
    by: 'dragoman',
    now,
    readonly: access !== 'write',
  });
  try {
    await dossierOf(ledger);
    return ledger;
  } catch (thrown) {
    await ledger.store.close();
    throw thrown;
  }
}

/** Closes what nobody works with any more: what was replaced, and the ones used least recently of too many. */
async function letGo(held: Map<string, Open>, open: Open): Promise<void> {
  const isHeld = [...held.values()].includes(open);
  if (!isHeld && open.users === 0) return closed(open);
  for (const [key, other] of held) {
    if (held.size <= MOST_OPEN) return;
    if (other.users > 0) continue;
    held.delete(key);
    await closed(other);
  }
}

const closed = async ({ ledger }: Open): Promise<void> => {
  await ledger.then(
    ({ store }) => store.close(),
    () => {}, // what could not be opened need not be closed
  );
};

/** The ledger and the end of its log that a mark stands for. */
export function placeIn(mark: string): { readonly ledger: string; readonly end: number } {
  const at = mark.lastIndexOf(' ');
  return { ledger: mark.slice(0, at), end: Number(mark.slice(at + 1)) };
}

/** What tells one file from another under the same name; the name alone on a server, which keeps no files. */
function fileOf(whereabouts: Whereabouts, dossier: string): string {
  const place = placeOf({ ...whereabouts, dossier });
  if (place.kind !== 'sqlite') return dossier;
  const stat = statSync(place.path, { throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : 'none';
}
