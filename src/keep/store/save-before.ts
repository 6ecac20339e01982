import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXTENSION, type Place } from './place.js';
import type { Write } from './tables.js';

/** Where a ledger is copied to before it is brought to a newer form. */
export const copyBefore = (place: Place, next: string): string =>
  join(
    place.kind === 'sqlite' ? dirname(place.path) : place.home,
    `${place.dossier}.before-${next}${EXTENSION}`,
  );

/** Copies a ledger as it stands, while `tx` keeps everybody from writing. A copy of an earlier attempt is replaced. */
export async function saveBefore(_tx: Write, place: Place, next: string): Promise<void> {
  const target = copyBefore(place, next);
  const draft = `${target}.part`;
  rmSync(draft, { force: true });
  if (place.kind === 'sqlite') {
    const { copyFile } = await import('./sqlite.js');
    copyFile(place.path, draft);
  }
  renameSync(draft, target);
}
