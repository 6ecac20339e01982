import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Maker } from './record/index.js';

/** The package's own folder, seen from the modules (`dist/maker.js`) and from the bundle (`dist/program/…`) alike. */
export function packageFolder(): string {
  for (const up of ['..', '../..']) {
    const folder = fileURLToPath(new URL(up, import.meta.url));
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  throw new Error('the folder of the package was not found');
}

/** The version of the package that this program is part of. */
export const packageVersion = (): string =>
  (JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }).version;

/** Digits of a hash that tell one build from another. */
const DIGITS = 16;

/**
 * What readings are made by today: the version, the hash of the sources that the build was made from, and that of the parser's weights.
 * A build without its stamp (another packager's) goes by its version.
 */
export function currentMaker(): Maker {
  const folder = packageFolder();
  const version = packageVersion();
  const stamp = join(folder, 'dist', '.made-from');
  const code = existsSync(stamp) ? readFileSync(stamp, 'utf8').slice(0, DIGITS) : version;
  const weights = readFileSync(join(folder, 'models', 'parse.bin'));
  return { version, code, models: createHash('sha256').update(weights).digest('hex').slice(0, DIGITS) };
}
