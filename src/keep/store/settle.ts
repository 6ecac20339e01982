import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { platform } from 'node:os';
import { dirname } from 'node:path';

/** Gives a finished draft its name: after a power cut the name stands for the whole file, or for what it stood for before. */
export function settle(draft: string, target: string): void {
  sync(draft, 'r+');
  renameSync(draft, target);
  // Windows has no way to bring a folder to the disk, and does so with the rename.
  if (platform() !== 'win32') sync(dirname(target), 'r');
}

function sync(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
