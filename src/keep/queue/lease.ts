import type { QueueWrite } from './tables.js';

/** Who would do the work. */
export interface Holder {
  /** A name that no other one has, of this process or another. */
  readonly name: string;
  readonly pid: number;
  readonly host: string;
}

/**
 * How long a holder is believed to be there without having said so, in milliseconds: longer than a machine under load keeps a thread
 * waiting, shorter than people wait who look at a bar that does not move.
 */
export const BELIEVED = 30_000;

/**
 * Takes the lease, or keeps it; gives whether it is held now, and whether it was just taken from somebody who is gone. `now` in milliseconds since
 * 1970; `isAlive` says whether a process of this machine is there.
 */
export async function holdLease(
  tx: QueueWrite,
  holder: Holder,
  now: number,
  isAlive: (pid: number) => boolean,
): Promise<'kept' | 'taken' | 'of another'> {
  const lease = await tx.selectFrom('lease').selectAll().executeTakeFirst();
  if (lease && lease.holder !== holder.name && isHeld(lease, holder, now, isAlive)) return 'of another';
  const { name, pid, host } = holder;
  await tx.replaceInto('lease').values({ one: 1, holder: name, pid, host, beat: now }).execute();
  return lease?.holder === name ? 'kept' : 'taken';
}

/** A process of our own number that is not us is gone: numbers are given again, in containers at every start. */
function isHeld(
  lease: { readonly pid: number; readonly host: string; readonly beat: number },
  { pid, host }: Holder,
  now: number,
  isAlive: (pid: number) => boolean,
): boolean {
  if (Math.abs(now - lease.beat) > BELIEVED) return false;
  return lease.host !== host || (lease.pid !== pid && isAlive(lease.pid));
}

/** Gives the lease back, so that the next server need not wait. */
export const dropLease = async (tx: QueueWrite, { name }: Holder): Promise<void> => {
  await tx.deleteFrom('lease').where('holder', '=', name).execute();
};
