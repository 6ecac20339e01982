import { mkdirSync } from 'node:fs';
import { Failure } from '../../record/index.js';

/** Makes the folder in which ledgers live, where it is not there yet. Throws `Failure`. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const message = `The folder "${folder}" cannot be made; name another one in DRAGOMAN_HOME.`;
    throw new Failure('unwritable', folder, message, { cause });
  }
}
