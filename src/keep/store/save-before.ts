import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instant } from '../../record/index.js';
import { copyLog } from './copy-log.js';
import type { Engine } from './engine.js';
import { type MigrationsOf, migrate, stepsOf } from './migrate.js';
import { EXTENSION, type Place } from './place.js';
import { settle } from './settle.js';
import { asOneFile } from './store.js';
import { storeAt } from './store-at.js';
import type { Write } from './tables.js';

/** Where a ledger is copied to before it is brought to a newer form. */
export const copyBefore = (place: Place, next: string): string =>
  join(
    place.kind === 'sqlite' ? dirname(place.path) : place.home,
    `${place.dossier}.before-${next}${EXTENSION}`,
  );

/**
 * Copies a ledger as it stands, while `tx` keeps everybody from writing: a file as a file, a ledger on a server as a file that holds its
 * log and texts in the form that they had. A copy that an earlier attempt left is replaced.
 */
export async function saveBefore(
  tx: Write,
  { copy }: Pick<Engine, 'copy'>,
  place: Place,
  next: string,
  migrationsOf: MigrationsOf,
  now: Instant,
): Promise<void> {
  const target = copyBefore(place, next);
  const draft = `${target}.part`;
  mkdirSync(dirname(target), { recursive: true });
  rmSync(draft, { force: true });
  if (copy) copy(draft);
  else await copyFromServer(tx, { kind: 'sqlite', dossier: place.dossier, path: draft }, migrationsOf, now);
  settle(draft, target);
}

async function copyFromServer(
  tx: Write,
  file: Place,
  migrationsOf: MigrationsOf,
  now: Instant,
): Promise<void> {
  const store = await storeAt(file, 'create');
  try {
    const done = await stepsOf(tx);
    const steps = Object.entries(migrationsOf(store.engine)).filter(([name]) => done.includes(name));
    await migrate(store, Object.fromEntries(steps), now, async () => {});
    await store.write((into) => copyLog(tx, into));
    await asOneFile(store);
  } finally {
    await store.close();
  }
}
